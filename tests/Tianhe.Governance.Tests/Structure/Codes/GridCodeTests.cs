using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Codes;

public sealed class GridCodeTests
{
    /// <summary>The parts of the 20 digits that CJ/T 349-2010 is reported to have. Its text was not seen; the scheme is an illustration.</summary>
    private static readonly GridCodeScheme Professional = GridCodeScheme.From(new("专业网格编码（示例）", "codes of professional grids (illustration)"),
    [
        new(GridCodePartKind.Other, 6, new("对象编码", "object code")),
        new(GridCodePartKind.Division, 12, new("社区", "community")),
        new(GridCodePartKind.Sequence, 2, new("顺序号", "sequence")),
    ]);

    [Theory]
    [InlineData("370102013006008", "370102013006", 8)]
    [InlineData("370102011201016", "370102011201", 16)]
    [InlineData("370102013006000", "370102013006", 0)]
    [InlineData("370102013006999", "370102013006", 999)]
    public void Parse_AsSeenInLixia_GivesDivisionAndSequence(string text, string division, int sequence)
    {
        var code = GridCodeScheme.Lixia.Parse(text);
        (code.Division.Value, code.Sequence).Should().Be((division, sequence));
        code.ToString().Should().Be(text);
    }

    [Fact]
    public void Parse_WithAPartOfAnotherKind_GivesEachPart()
    {
        var code = Professional.Parse("01020337010201360100");
        (code.Division.Value, code.Sequence).Should().Be(("370102013601", 0));
        code.Parts.Should().Equal("010203", "370102013601", "00");
    }

    [Fact]
    public void Parse_AShorterDivision_GivesItsLevel() =>
        GridCodeScheme.From(BilingualText.Same("s"), [new(GridCodePartKind.Sequence, 1, BilingualText.Same("n")), new(GridCodePartKind.Division, 9, BilingualText.Same("d"))])
            .Parse("7371071007").Should().Match<GridCode>(code => code.Division == "371071007" && code.Sequence == 7);

    [Theory]
    [InlineData(null, "structure.code-blank")]
    [InlineData("3.70102E+14", "structure.code-digits-lost")]
    [InlineData("3.70102013006008E+14", "structure.code-written-as-number")]
    [InlineData("370102013006", "structure.code-wrong-length")]
    [InlineData("3701020130060088", "structure.code-wrong-length")]
    [InlineData("370102013006 008", "structure.code-white-space")]
    [InlineData("37010201300600\uff18", "structure.code-full-width")]
    [InlineData("370102013000008", "structure.grid-code-without-division")]
    [InlineData("000102013006008", "structure.grid-code-without-division")]
    [InlineData("37010201300600O", "structure.code-other-characters")]
    public void TryParse_ABadText_HasItsOwnCode(string? text, string problem)
    {
        GridCodeScheme.Lixia.TryParse(text, out var code, out var findings, "rows.7.code").Should().BeFalse();
        code.Should().BeNull();
        findings.Select(finding => $"{finding.Path}: {finding.Code}").Should().Equal($"rows.7.code: {problem}");
    }

    [Theory]
    [InlineData("370102013006", "编码“370102013006”有12位数字，可用的位数为：15。", "The code '370102013006' has 12 digits; the possible numbers of digits are: 15.")]
    [InlineData("370102013000008", "网格编码“370102013000008”中的区划段为370102013000，不是12位区划编码：各级的首段和末段都不能全为零。", "The division in the grid code '370102013000008' is 370102013000, which is no division code of 12 digits: neither its province nor its last part may be zeros.")]
    public void Describe_AProblem_SaysWhatIsExpected(string text, string chinese, string english)
    {
        GridCodeScheme.Lixia.TryParse(text, out _, out var findings).Should().BeFalse();
        findings.Single().Describe(Language.Chinese).Should().Be(chinese);
        findings.Single().Describe(Language.English).Should().Be(english);
    }

    [Fact]
    public void Parse_ABadText_ThrowsEveryProblem() =>
        SmallStreet.CodesOf(() => GridCodeScheme.Lixia.Parse(" 3701"))
            .Should().Equal("code: structure.code-white-space", "code: structure.code-wrong-length");

    [Fact]
    public void Equals_SameDigitsOfEqualSchemes_IsTrue() =>
        GridCodeScheme.From(GridCodeScheme.Lixia.Name, GridCodeScheme.Lixia.Parts).Parse("370102013006008")
            .Should().Be(GridCodeScheme.Lixia.Parse("370102013006008")).And.NotBe(GridCodeScheme.Lixia.Parse("370102013006009"));
}
