using System.Text;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Tests.Documents;

/// <summary>A text that is not JSON: one problem, where it is, and what was expected.</summary>
public sealed class SyntaxTests
{
    [Theory]
    [InlineData("", 1, 1, "Found the end of the document; expected a value: a text, a number, true, false, an object or a list.")]
    [InlineData("{", 1, 2, "Found the end of the document; expected the name of a member in double quotes, or '}'.")]
    [InlineData("[", 1, 2, "Found the end of the document; expected a value, or ']'.")]
    [InlineData("{\n  \"a\" 1\n}", 2, 7, "Found '1'; expected a colon ':'.")]
    [InlineData("{\n  \"a\": 1\n  \"b\": 2\n}", 3, 3, "Found '\"'; expected a comma ',' or '}'.")]
    [InlineData("[1 2]", 1, 4, "Found '2'; expected a comma ',' or ']'.")]
    [InlineData("[1}", 1, 3, "Found '}'; expected a comma ',' or ']'.")]
    [InlineData("{\"a\":}", 1, 6, "Found '}'; expected a value: a text, a number, true, false, an object or a list.")]
    [InlineData("{\"a\":1,b:2}", 1, 8, "Found 'b'; expected the name of a member in double quotes.")]
    [InlineData("{'a':1}", 1, 2, "Found ''a''; expected the name of a member in double quotes, or '}'.")]
    [InlineData("[01]", 1, 2, "Found '01'; expected a number such as 12 or -0.5.")]
    [InlineData("[1.]", 1, 2, "Found '1.'; expected a number such as 12 or -0.5.")]
    [InlineData("[+1]", 1, 2, "Found '+1'; expected a value, or ']'.")]
    [InlineData("[NaN]", 1, 2, "Found 'NaN'; expected a value, or ']'.")]
    [InlineData("[nul]", 1, 2, "Found 'nul'; expected true, false or null.")]
    [InlineData("{} x", 1, 4, "Found 'x'; expected the end of the document and nothing after it.")]
    [InlineData("[\"a\nb\"]", 1, 4, "Found '\\u000a'; expected the closing double quote; a line break is written \\n, a tab \\t.")]
    [InlineData("[\"a", 1, 4, "Found the end of the document; expected the closing double quote; a line break is written \\n, a tab \\t.")]
    [InlineData("[\"a\\x\"]", 1, 4, "Found '\\'; expected an escape such as \\n, \\\" or \\u4e2d.")]
    [InlineData("[\"\\u12g4\"]", 1, 3, "Found '\\'; expected an escape such as \\n, \\\" or \\u4e2d.")]
    [InlineData("{\"名\uff1a1}", 1, 7, "Found the end of the document; expected the closing double quote; a line break is written \\n, a tab \\t.")]
    [InlineData("{\"名\"\uff1a1}", 1, 5, "Found '\uff1a'; expected a colon ':'.")]
    [InlineData("{\"名\":1\uff0c}", 1, 7, "Found '\uff0c'; expected a comma ',' or '}'.")]
    [InlineData("[1\uff0c2]", 1, 3, "Found '\uff0c'; expected a comma ',' or ']'.")]
    [InlineData("[1, 2,]", 1, 6, "No comma follows the last entry. Remove it.")]
    [InlineData("{\"a\":1,\n}", 1, 7, "No comma follows the last entry. Remove it.")]
    [InlineData("// note\n{}", 1, 1, "A document has no comments. Remove it.")]
    [InlineData("{\"a\": /* note */ 1}", 1, 7, "A document has no comments. Remove it.")]
    [InlineData("[\"\\ud800\"]", 1, 3, "The escape is one half of a character; expected both halves, such as \\ud83d\\ude00.")]
    [InlineData("[\"\\\\\\udc00\"]", 1, 5, "The escape is one half of a character; expected both halves, such as \\ud83d\\ude00.")]
    [InlineData("[\"\\ud800\\u0041\"]", 1, 3, "The escape is one half of a character; expected both halves, such as \\ud83d\\ude00.")]
    public void TryParse_AFaultOfSyntax_IsReportedAloneWithItsPlace(string text, int line, int column, string english)
    {
        Document.TryParse(Encoding.UTF8.GetBytes(text), out var document, out var problem).Should().BeFalse();

        document.Should().BeNull();
        (problem!.Position, problem.Describe(Language.English), problem.Path).Should().Be((new TextPosition(line, column), english, "(document)"));
    }

    [Theory]
    [InlineData("{\"a\":1")]
    [InlineData("[")]
    [InlineData("\"\\")]
    [InlineData("\"\\u1")]
    [InlineData("tru")]
    [InlineData("-")]
    [InlineData("1e")]
    [InlineData("]")]
    public void TryParse_AnythingBroken_IsNotJson(string text) =>
        Problem(Encoding.UTF8.GetBytes(text)).Code.Should().Be("documents.syntax");

    [Fact]
    public void TryParse_BytesThatAreNotUtf8_AreFoundWhereTheyStand() =>
        Problem([(byte)'{', (byte)'\n', (byte)' ', 0xD6, 0xD0]).Should().Match<Finding>(finding =>
            finding.Code == "documents.not-utf8" && finding.Position == new TextPosition(2, 2));

    [Fact]
    public void TryParse_SixtyFourLevels_AreRead() => Document.TryParse(Nested(Document.MaxDepth), out _, out _).Should().BeTrue();

    [Fact]
    public void TryParse_OneLevelMore_IsTooDeep() =>
        Problem(Nested(Document.MaxDepth + 1)).Should().Match<Finding>(finding =>
            finding.Code == "documents.too-deep" && finding.Position == new TextPosition(1, Document.MaxDepth + 1));

    [Fact]
    public void TryParse_AsManyBytesAsAllowed_AreRead() => Document.TryParse(Spaces(Document.MaxBytes), out _, out _).Should().BeTrue();

    [Fact]
    public void TryParse_OneByteMore_IsTooLarge() => Problem(Spaces(Document.MaxBytes + 1)).Describe(Language.English)
        .Should().Be("The document has 16777217 bytes; at most 16777216 are read.");

    [Fact]
    public void TryParse_AByteOrderMark_IsNotCounted() => Problem([0xEF, 0xBB, 0xBF, (byte)'x']).Position.Should().Be(new TextPosition(1, 1));

    [Fact]
    public void Parse_AFault_ThrowsIt() => FluentActions.Invoking(() => Document.Parse("{"u8)).Should().Throw<InvalidDefinitionException>()
        .Which.Findings.Should().ContainSingle().Which.Position.Should().Be(new TextPosition(1, 2));

    [Fact]
    public void Parse_GoodText_IsRead() => Document.Parse("\uFEFF{}"u8).KindOf(0).Should().Be(NodeKind.Object);

    private static Finding Problem(byte[] utf8)
    {
        Document.TryParse(utf8, out _, out var problem).Should().BeFalse();
        return problem!;
    }

    private static byte[] Nested(int depth) => Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth));

    private static byte[] Spaces(int length) => Encoding.UTF8.GetBytes("{}" + new string(' ', length - 2));
}
