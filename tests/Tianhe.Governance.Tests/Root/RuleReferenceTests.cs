namespace Tianhe.Governance.Tests.Root;

public sealed class RuleReferenceTests
{
    private static readonly RuleReference Rule = new("four-steps", "1.0", "transitions.return.within");
    private static readonly RuleReference Cited = Rule with { Citation = new(new("示例街道办事处", "The Sample Office"), new("示例办法", "Sample Method")) };

    [Fact]
    public void In_WithoutCitation_IsSourceVersionAndPath() => Rule.In(Language.Chinese).Should().Be("four-steps 1.0（transitions.return.within）");

    [Fact]
    public void In_Chinese_NamesTheCitation() => Cited.In(Language.Chinese).Should().Be("four-steps 1.0（transitions.return.within），出自示例街道办事处《示例办法》");

    [Fact]
    public void In_English_NamesTheCitation() => Cited.In(Language.English).Should().Be("four-steps 1.0, transitions.return.within (The Sample Office, Sample Method)");

    [Fact]
    public void ToString_IsEnglish() => Cited.ToString().Should().Be(Cited.In(Language.English));

    [Theory]
    [InlineData(null, "1.0", "path")]
    [InlineData("pack", "", "path")]
    [InlineData("pack", "1.0", " ")]
    public void Constructor_WithoutAPart_Throws(string? source, string version, string path) =>
        FluentActions.Invoking(() => new RuleReference(source!, version, path)).Should().Throw<ArgumentException>();

    [Fact]
    public void In_NoLanguage_Throws() => FluentActions.Invoking(() => Rule.In(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Equality_IsThatOfTheMembers() => Rule.Should().Be(new RuleReference("four-steps", "1.0", "transitions.return.within")).And.NotBe(Cited);
}
