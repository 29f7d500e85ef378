namespace Tianhe.Governance.Tests.Root;

public sealed class FindingTests
{
    private static readonly MessageTemplate Unknown = new("sample.unknown-parent", new("上级{parent}不存在。", "The parent {parent} is unknown."));
    private static readonly Finding Error = new(Unknown, FindingSeverity.Error, "nodes.grid-07.parent", [new("parent", "c-9")]);
    private static readonly Finding Warning = new(Unknown, FindingSeverity.Warning, "nodes.grid-08.parent", [new("parent", "c-8")]);

    [Fact]
    public void Describe_Chinese_IsTheWording() => Error.Describe(Language.Chinese).Should().Be("上级c-9不存在。");

    [Fact]
    public void Describe_Chinese_AddsTheWitness() => (Error with { Witness = "grid-07" }).Describe(Language.Chinese).Should().Be("上级c-9不存在。例：grid-07。");

    [Fact]
    public void Describe_English_AddsTheWitness() =>
        (Error with { Witness = "grid-07" }).Describe(Language.English).Should().Be("The parent c-9 is unknown. For example: grid-07.");

    [Fact]
    public void Describe_WithAPhrasebook_SpeaksInItsWords() =>
        Error.Describe(Language.English, Phrasebook.BuiltIn.With("sample.unknown-parent", new("无上级。", "No parent."))).Should().Be("No parent.");

    [Fact]
    public void Describe_NoLanguage_Throws() => FluentActions.Invoking(() => Error.Describe(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void ToString_SaysSeverityPathCodeAndText() =>
        Error.ToString().Should().Be("Error at nodes.grid-07.parent: sample.unknown-parent: The parent c-9 is unknown.");

    [Fact]
    public void ToString_WithAPosition_SaysLineAndColumn() =>
        (Error with { Position = new(12, 5) }).ToString().Should().Be("Error at nodes.grid-07.parent (line 12, column 5): sample.unknown-parent: The parent c-9 is unknown.");

    [Fact]
    public void Equality_IsThatOfTheMembers() => Error.Should().Be(Error with { }).And.NotBe(Error with { Witness = "x" }).And.NotBe(Error with { Position = new(1, 1) });

    [Fact]
    public void Exception_ListsEveryErrorAndCountsTheWarnings() =>
        new InvalidDefinitionException("The tree", [Error, Warning]).Message.Should().Be($"The tree has 1 error(s):\n- {Error}\n(1 warning(s) besides)");

    [Fact]
    public void Exception_HoldsTheFindingsInOrder() => new InvalidDefinitionException("The tree", [Warning, Error]).Findings.Should().Equal(Warning, Error);

    [Fact]
    public void RuleException_NamesTheRuleAndKeepsTheCause()
    {
        var cause = new FormatException("no number");
        new RuleException(new("pack", "1", "facts.rate"), cause).Should().Match<RuleException>(exception =>
            exception.Message == "The rule pack 1, facts.rate failed: no number" && exception.InnerException == cause && exception.Rule.Path == "facts.rate");
    }
}
