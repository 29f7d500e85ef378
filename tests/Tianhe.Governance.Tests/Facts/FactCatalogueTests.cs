using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

public sealed class FactCatalogueTests
{
    private static readonly BilingualText Title = new("数", "number");

    [Fact]
    public void TryFind_DeclaredName_IsFound()
    {
        SampleFacts.Catalogue.TryFind("category", out var found).Should().BeTrue();
        found.Should().Be(SampleFacts.Category);
    }

    [Fact]
    public void TryFind_UnknownName_IsNotFound() => SampleFacts.Catalogue.TryFind("Category", out _).Should().BeFalse();

    [Fact]
    public void TryFind_DefaultName_IsNotFound() => SampleFacts.Catalogue.TryFind(default, out _).Should().BeFalse();

    [Fact]
    public void Of_NoDeclarations_EqualsEmpty() => FactCatalogue.Of([]).Should().Be(FactCatalogue.Empty);

    [Fact]
    public void Equality_IsByContentAndOrder()
    {
        FactCatalogue.Of([SampleFacts.Returns, SampleFacts.Passed]).Should().Be(FactCatalogue.Of([SampleFacts.Returns, SampleFacts.Passed]));
        FactCatalogue.Of([SampleFacts.Returns, SampleFacts.Passed]).Should().NotBe(FactCatalogue.Of([SampleFacts.Passed, SampleFacts.Returns]));
    }

    [Theory]
    [InlineData(0, 0.0, 0.0)]
    [InlineData(0, -5.0, 5.0)]
    [InlineData(2, 0.25, 0.25)]
    [InlineData(9, -9223372036.0, 9223372036.0)]
    public void Of_RangeThatIsHeld_IsAccepted(int scale, double minimum, double maximum) =>
        FluentActions.Invoking(() => FactCatalogue.Of([Number(scale, (decimal)minimum, (decimal)maximum)])).Should().NotThrow();

    [Theory]
    [InlineData(0, 1.0, 0.0)]
    [InlineData(0, 0.4, 0.6)]
    [InlineData(1, 0.25, 1.0)]
    [InlineData(1, 0.0, 0.25)]
    [InlineData(9, 0.0, 9223372037.0)]
    [InlineData(9, -9223372037.0, 0.0)]
    [InlineData(0, 0.0, 1e28)]
    public void Of_RangeThatIsNotHeld_IsFound(int scale, double minimum, double maximum) =>
        Findings([Number(scale, (decimal)minimum, (decimal)maximum)]).Should().ContainSingle().Which.Code.Should().Be("facts.range-not-held");

    [Fact]
    public void Of_EveryProblem_IsListedAtOnce() =>
        Findings([Number(0, 2, 1), SampleFacts.Passed, SampleFacts.Passed with { Minimum = 0 }])
            .Select(finding => finding.ToString()).Should().Equal(
                "Error at facts.n: facts.range-not-held: The range 2 to 1 of the fact 'n' is empty, cannot be held at its scale, or is of another kind than the fact.",
                "Error at facts.check.passed: facts.duplicate-fact: The fact 'check.passed' is declared more than once.",
                "Error at facts.check.passed: facts.range-not-held: The range 0 to any of the fact 'check.passed' is empty, cannot be held at its scale, or is of another kind than the fact.");

    [Fact]
    public void Of_EveryProblem_IsSaidInChinese() =>
        Findings([Number(0, null, 0.5m), SampleFacts.Passed, SampleFacts.Passed]).Select(finding => finding.Describe(Language.Chinese)).Should().Equal(
            "事实项“n”的取值范围 不限 至 0.5 为空、超出精度可表示的界限，或与其类型不符。",
            "事实项“check.passed”声明了不止一次。");

    private static FactDeclaration Number(int scale, decimal? minimum, decimal? maximum) =>
        FactDeclaration.ForNumber("n", Title, scale) with { Minimum = minimum, Maximum = maximum };

    private static EquatableList<Finding> Findings(EquatableList<FactDeclaration> declarations) =>
        FluentActions.Invoking(() => FactCatalogue.Of(declarations)).Should().Throw<InvalidDefinitionException>().Which.Findings;
}
