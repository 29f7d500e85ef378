using System.Text;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Tests.Documents;

public sealed class DocumentTests
{
    private static readonly Document Sample = Document.Parse("""{ "a": [1, "二", true, null], "\u0062": {}, "c": "\ud83d\ude00\n" }"""u8);

    [Theory]
    [InlineData("a", (int)NodeKind.Array)]
    [InlineData("b", (int)NodeKind.Object)]
    [InlineData("c", (int)NodeKind.Text)]
    public void Find_AName_HoweverItIsEscaped(string name, int kind) =>
        Sample.KindOf(Sample.Find(0, Encoding.UTF8.GetBytes(name))).Should().Be((NodeKind)kind);

    [Fact]
    public void Find_NoSuchName_IsNegative() => Sample.Find(0, "d"u8).Should().Be(-1);

    [Fact]
    public void After_GoesFromEntryToEntry() => Entries(Sample.Find(0, "a"u8)).Should().Equal(NodeKind.Number, NodeKind.Text, NodeKind.Truth, NodeKind.Null);

    [Fact]
    public void TextOf_ATextWithEscapes_IsWhatItMeans() => Sample.TextOf(Sample.Find(0, "c"u8)).Should().Be("😀\n");

    [Fact]
    public void TruthOf_FollowsTheWord() => Document.Parse("[true, false]"u8).Should().Match<Document>(document => document.TruthOf(1) && !document.TruthOf(2));

    [Fact]
    public void Written_OfANumber_IsWhatStandsThere() => Encoding.UTF8.GetString(Document.Parse(" -1.50e2 "u8).Written(0)).Should().Be("-1.50e2");

    [Theory]
    [InlineData("x", 0, 1, 1)]
    [InlineData("ab", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("\n\n\r\r\n\nb", 6, 6, 1)]
    [InlineData("\tb", 1, 1, 2)]
    [InlineData("网格b", 6, 1, 3)]
    [InlineData("😀b", 4, 1, 3)]
    public void Position_CountsLinesAndUtf16Units(string text, int offset, int line, int column) =>
        PositionCursor.Of(Encoding.UTF8.GetBytes(text), offset).Should().Be(new TextPosition(line, column));

    [Fact]
    public void Position_StepByStep_IsTheSameAsAtOnce()
    {
        var text = Encoding.UTF8.GetBytes("a\r\n网\r\r格\n\n😀 b");
        var offsets = Enumerable.Range(0, text.Length).Where(offset => (text[offset] & 0xC0) != 0x80).ToList();

        Walk(text, offsets).Should().Equal(offsets.Select(offset => PositionCursor.Of(text, offset)));
    }

    private static IEnumerable<NodeKind> Entries(int list) =>
        Enumerable.Range(list + 1, Sample.After(list) - list - 1).Select(Sample.KindOf);

    private static List<TextPosition> Walk(byte[] text, List<int> offsets)
    {
        var positions = new List<TextPosition>();
        var cursor = new PositionCursor(text);
        foreach (var offset in offsets)
        {
            positions.Add(cursor.MoveTo(offset));
        }

        return positions;
    }
}
