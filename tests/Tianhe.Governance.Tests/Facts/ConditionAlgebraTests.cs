using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

public sealed class ConditionAlgebraTests
{
    private static readonly FactCatalogue Wide = FactCatalogue.Of([.. Enumerable.Range(0, 60).Select(index => FactDeclaration.ForCount($"f{index}", BilingualText.Same($"F{index}")))]);

    [Fact]
    public void Implies_ANarrowerRange_IsProved()
    {
        var proof = Condition.Between("satisfaction", 0.6m, 0.9m, RangeEnds.Closed).Implies(Condition.AtLeast("satisfaction", 0.6m), SampleFacts.Catalogue);
        (proof.Outcome, proof.IsProved, proof.Witness.Count).Should().Be((ProofOutcome.Proved, true, 0));
    }

    [Fact]
    public void Implies_AWiderRange_IsRefutedByAValue()
    {
        var proof = Condition.AtLeast("satisfaction", 0.6m).Implies(Condition.AtLeast("satisfaction", 0.7m), SampleFacts.Catalogue);
        proof.Outcome.Should().Be(ProofOutcome.Refuted);
        proof.Witness.Select(Said).Should().Equal("satisfaction = 0.6");
        proof.ToString().Should().Be("Refuted: satisfaction = 0.6");
    }

    [Fact]
    public void Implies_Any_IsProved() => Condition.Is("check.passed", true).Implies(Condition.Any, SampleFacts.Catalogue).IsProved.Should().BeTrue();

    [Fact]
    public void Implies_OfAny_IsRefuted() => Condition.Any.Implies(Condition.Is("check.passed", true), SampleFacts.Catalogue).Witness.Select(Said)
        .Should().Equal("check.passed = no");

    [Fact]
    public void Implies_AllAlternatives_IsProvedOfWhatCoversThem() => Condition.AnyOf(Condition.AtMost("order.returns", 4), Condition.AtLeast("order.returns", 5))
        .IsEquivalentTo(Condition.AtLeast("order.returns", 0), SampleFacts.Catalogue).IsProved.Should().BeTrue();

    [Fact]
    public void Implies_TheWitnessNamesEveryFact_InTheOrderOfTheCatalogue() =>
        Condition.AllOf(Condition.Is("check.passed", true), Condition.AtMost("order.returns", 4)).IsDisjointFrom(Condition.AtLeast("balance", -5), SampleFacts.Catalogue)
            .Witness.Select(Said).Should().Equal("order.returns = 0", "balance = 0", "check.passed = yes");

    [Fact]
    public void CanBeMet_OfAContradiction_IsRefuted() =>
        Condition.AllOf(Condition.AtMost("order.returns", 4), Condition.AtLeast("order.returns", 5)).CanBeMet(SampleFacts.Catalogue).Outcome.Should().Be(ProofOutcome.Refuted);

    [Fact]
    public void CanBeMet_OfSomething_ShowsIt() => Condition.AtLeast("order.returns", 5).CanBeMet(SampleFacts.Catalogue).Witness.Select(Said)
        .Should().Equal("order.returns = 5");

    [Fact]
    public void CanBeMet_NothingInTheBudget_IsUndecided() => Condition.AtLeast("order.returns", 5).CanBeMet(SampleFacts.Catalogue, budget: 0).Outcome.Should().Be(ProofOutcome.Undecided);

    [Fact]
    public void Questions_NamesNotDeclared_AreAllListed() =>
        FluentActions.Invoking(() => Condition.AllOf(Condition.Is("x", 1), Condition.Is("y", 1)).Implies(Condition.Is("z", 1), SampleFacts.Catalogue))
            .Should().Throw<InvalidDefinitionException>().Which.Findings.Select(finding => finding.Path).Should().Equal("condition", "condition", "other");

    [Fact]
    public void Questions_WrongArguments_Throw()
    {
        FluentActions.Invoking(() => Condition.Any.Implies(null!, SampleFacts.Catalogue)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Condition.Any.CanBeMet(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Condition.Any.CanBeMet(SampleFacts.Catalogue, -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>Of 60 facts each has a part above its number of holes: as hard as fitting n + 1 pigeons into n holes.</summary>
    [Fact]
    public void Questions_TooHardForTheBudget_EndUndecided()
    {
        var different = from one in Enumerable.Range(0, 60)
                        from other in Enumerable.Range(0, one)
                        from hole in Enumerable.Range(0, 8)
                        select Condition.AnyOf(Condition.Not(Condition.Is($"f{one}", hole)), Condition.Not(Condition.Is($"f{other}", hole)));
        var few = Enumerable.Range(0, 60).Select(index => Condition.AtMost($"f{index}", 7));

        var proof = Condition.AllOf([.. few, .. different.Take(8_000)]).CanBeMet(Wide, budget: 200_000);
        proof.Outcome.Should().Be(ProofOutcome.Undecided);
        proof.Steps.Should().BeInRange(200_001, 300_000);
    }

    [Fact]
    public void Questions_OnManyFactsSideBySide_AreAnsweredAtOnce()
    {
        var all = Condition.AllOf([.. Enumerable.Range(0, 60).Select(index => Condition.AnyOf(Condition.AtMost($"f{index}", 3), Condition.Between($"f{index}", 5, 9, RangeEnds.Closed)))]);
        all.Implies(Condition.AllOf([.. Enumerable.Range(0, 60).Select(index => Condition.AtMost($"f{index}", 9))]), Wide).Outcome.Should().Be(ProofOutcome.Proved);
    }

    private static string Said(KeyValuePair<FactName, FactValue> value) => $"{value.Key} = {value.Value}";
}
