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
    public void Implies_OfAny_SeveralFacts_IsRefuted() => Condition.Any.Implies(Condition.AllOf(Condition.Is("check.passed", true), Condition.AtMost("order.returns", 4)), SampleFacts.Catalogue)
        .Witness.Select(Said).Should().Equal("order.returns = 0", "check.passed = no");

    [Theory]
    [InlineData(1, 3)]
    [InlineData(3, 1)]
    public void Implies_OfTwoValues_EachIsLookedAt(int one, int other) =>
        Condition.AnyOf(Condition.Is("order.returns", one), Condition.Is("order.returns", other)).Implies(Condition.Is("order.returns", one), SampleFacts.Catalogue)
            .Witness.Select(Said).Should().Equal($"order.returns = {other}");

    /// <summary>The first alternative fails further on, by what the others ask for.</summary>
    [Fact]
    public void CanBeMet_ByALaterAlternativeOnly_ShowsIt() => Condition.AllOf(
            Condition.AnyOf(Zero(0), Zero(1)), Condition.AnyOf(Condition.Not(Zero(0)), Zero(2)), Condition.AnyOf(Condition.Not(Zero(0)), Condition.Not(Zero(2))))
        .CanBeMet(Wide).Witness.Select(Said).Should().Equal("f0 = 1", "f1 = 0", "f2 = 0");

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
    public void Questions_OneConditionThatDoesNotFit_IsEnoughToRefuse()
    {
        var (good, bad) = (Condition.Is("check.passed", true), Condition.Is("z", 1));

        FluentActions.Invoking(() => good.Implies(bad, SampleFacts.Catalogue)).Should().Throw<InvalidDefinitionException>().WithMessage("The condition has 1 error(s):*")
            .Which.Findings.Select(finding => finding.Path).Should().Equal("other");
        FluentActions.Invoking(() => bad.Implies(good, SampleFacts.Catalogue)).Should().Throw<InvalidDefinitionException>().Which.Findings.Select(finding => finding.Path).Should().Equal("condition");
    }

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

    /// <summary>25 choices of two have nothing to do with a contradiction among three other facts; together they would be 33 million ways to fail.</summary>
    [Fact]
    public void Questions_OnUnrelatedParts_AreAnsweredOneByOne()
    {
        var choices = Enumerable.Range(0, 25).Select(index => Condition.AnyOf(Zero(2 * index), Zero((2 * index) + 1)));
        var contradiction = Enumerable.Range(0, 8).Select(signs => Condition.AnyOf(Zero(50, (signs & 1) == 0), Zero(51, (signs & 2) == 0), Zero(52, (signs & 4) == 0)));

        Condition.AllOf([.. choices, .. contradiction]).CanBeMet(Wide).Outcome.Should().Be(ProofOutcome.Refuted);
    }

    /// <summary>14 choices of four each share a fact with a contradiction among choices of two, which is found before they are tried against one another.</summary>
    [Fact]
    public void Questions_WithFewAlternativesThatFail_AreAnsweredByThose()
    {
        var choices = Enumerable.Range(0, 14).Select(index => Condition.AnyOf(Condition.Is("f0", 5 + index), Zero(10 + index), Zero(24 + index), Zero(38 + index)));
        var contradiction = Enumerable.Range(0, 4).Select(signs => Condition.AnyOf(Zero(0, (signs & 1) == 0), Zero(1, (signs & 2) == 0)));

        Condition.AllOf([.. choices, .. contradiction]).CanBeMet(Wide).Outcome.Should().Be(ProofOutcome.Refuted);
    }

    [Fact]
    public void Questions_OnSetsOfManyValues_CountThem() =>
        Condition.In("f0", [.. Enumerable.Range(0, 3_200).Select(index => (FactValue)(2 * index))]).CanBeMet(Wide).Steps.Should().BeInRange(200, 3_200);

    private static Condition Zero(int fact, bool isZero = true) => Condition.Is($"f{fact}", 0) is var zero && isZero ? zero : Condition.Not(zero);

    private static string Said(KeyValuePair<FactName, FactValue> value) => $"{value.Key} = {value.Value}";
}
