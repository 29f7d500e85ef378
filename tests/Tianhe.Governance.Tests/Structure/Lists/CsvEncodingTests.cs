using System.Buffers;
using System.Text;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Lists;

public sealed class CsvEncodingTests
{
    private const string Text = "编号,层级,名称\na,grid,第七网格\nb,grid,第八网格\n";
    private static readonly SearchValues<byte> Marks = SearchValues.Create("\",;\t\r\n="u8);
    private static readonly ListFormat<NodeRecord> Nodes = ListFormat.Nodes();

    [Fact]
    public void ReadCsv_Gb18030_IsRead() => Nodes.ReadCsv(Csv.Of(Csv.Gb18030.GetBytes(Text)), Csv.InGb18030).Should().Equal(Nodes.ReadText(Text));

    [Fact]
    public void ReadCsv_Gb18030WithItsMark_IsRead() =>
        Nodes.ReadCsv(Csv.Of(Csv.Gb18030.GetBytes("\uFEFF" + Text)), Csv.InGb18030).Should().Equal(Nodes.ReadText(Text));

    [Fact]
    public void TryReadCsv_Gb18030ReadAsUtf8_NamesTheOther()
    {
        Nodes.TryReadCsv(Csv.Of(Csv.Gb18030.GetBytes(Text)), out _, out var findings).Should().BeFalse();
        findings.Single().Describe(Language.Chinese).Should().Be("第1行有不属于UTF-8编码的字节。文件可能是GB18030编码，请改用该编码读取。");
    }

    [Theory]
    [InlineData("\uFEFFid,tier,name\na,grid,x\n", "nodes other-encoding", "the mark says so")]
    [InlineData(Text, "nodes other-encoding", "the headings are UTF-8")]
    [InlineData("编号,层级,名称\na,grid,x\n", "nodes other-encoding", "the headings, few as they are, are UTF-8")]
    [InlineData("编号编,层级,名称\na,grid,x\n", "nodes.row-1 @ 1:1 wrong-bytes", "the headings are no GB18030")]
    [InlineData("id,tier,name\na,grid,第七网格\nb,grid,第八网格\n", "nodes other-encoding", "the names are UTF-8")]
    public void TryReadCsv_Utf8ReadAsGb18030_NamesTheOther(string text, string expected, string why) =>
        Nodes.Problems(text, Csv.InGb18030).Should().Equal([expected], why);

    /// <summary>Of this character the bytes are UTF-8 besides, and never of a Chinese one: nothing contradicts what was stated.</summary>
    [Fact]
    public void ReadCsv_Gb18030ThatIsUtf8ByChance_IsReadAsStated()
    {
        var text = "id,tier,name\na,grid,一一一一一一一一一一\n";
        new UTF8Encoding(false, true).GetString(Csv.Gb18030.GetBytes(text)).Should().NotBe(text);
        Nodes.ReadCsv(Csv.Of(Csv.Gb18030.GetBytes(text)), Csv.InGb18030).Single().Name.Should().Be("一一一一一一一一一一");
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void TryReadCsv_Utf8ReadAsGb18030_IsCalledSoFromFourCharactersOn(int pairs, bool isRead) =>
        Nodes.TryReadCsv(Csv.Of($"id,tier,name\n{string.Concat(Enumerable.Range(0, pairs).Select(i => $"a{i},grid,中a\n"))}"), out _, out _, Csv.InGb18030).Should().Be(isRead);

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x69, 0x00 }, "nodes other-encoding")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x69 }, "nodes other-encoding")]
    [InlineData(new byte[] { 0x69, 0x00, 0x64, 0x00 }, "nodes other-encoding")]
    [InlineData(new byte[] { 0x84, 0x31, 0x95, 0x33, 0x69 }, "nodes other-encoding")]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14 }, "nodes workbook")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 }, "nodes workbook")]
    public void TryReadCsv_AFileOfAnotherKind_IsNamed(byte[] bytes, string expected) => Nodes.Problems(Csv.Of(bytes)).Should().Equal(expected);

    [Fact]
    public void TryReadCsv_WrongBytesInACell_AreReportedWhereTheyStand()
    {
        byte[] bytes = [.. "id,tier,name\na,grid,甲\nb,grid,"u8, 0xC3, 0x28, .. "\n"u8];
        Nodes.Problems(Csv.Of(bytes)).Should().Equal("nodes.row-3 @ 3:8 wrong-bytes");
    }

    [Fact]
    public void Gb18030_HasEveryCharacter() =>
        Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(point => char.ConvertFromUtf32(point))
            .Where(character => Csv.Gb18030.GetString(Csv.Gb18030.GetBytes(character)) != character).Should().BeEmpty();

    /// <summary>No byte of a longer character is a mark, which is why rows are told apart before they are decoded.</summary>
    [Fact]
    public void Gb18030_LongerCharacters_HoldNoMarks() =>
        Enumerable.Range(0x80, 0x110000 - 0x80).Where(Rune.IsValid).Select(point => char.ConvertFromUtf32(point))
            .Where(character => Csv.Gb18030.GetBytes(character).AsSpan().ContainsAny(Marks)).Should().BeEmpty();
}
