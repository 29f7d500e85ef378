using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

using static Tianhe.Governance.Tests.Tables.SampleTables;

namespace Tianhe.Governance.Tests.Tables;

/// <summary>The steps of the tables of a pack: so many a table as its cells are worth, and all together no more than a pack has.</summary>
public sealed class ProofBudgetTests
{
    /// <summary>The rows have two conditions each.</summary>
    [Theory]
    [InlineData(0, 100_000)]
    [InlineData(1, 100_600)]
    [InlineData(1_000, 700_000)]
    [InlineData(1_500, 1_000_000)]
    [InlineData(1_600, 1_000_000)]
    public void For_ATable_GrowsWithItsCells(int rows, int steps) =>
        new ProofBudget().For(Limits with { Rows = [.. Enumerable.Repeat(Limits.Rows[0], rows)] }).Should().Be(steps);

    [Fact]
    public void For_WhenMuchIsTaken_IsWhatIsLeft_AndNeverNothing()
    {
        var budget = new ProofBudget();

        budget.Take(Taking(1_000_000, 2_000_000, 950_000));
        budget.For(Limits).Should().Be(50_000);
        budget.Take(Taking(20_000, 10_000, 14_000));
        budget.For(Limits).Should().Be(6_000);
        budget.Take(Taking(0, 0, 1_000_000));
        budget.For(Limits).Should().Be(5_000);
    }

    [Fact]
    public void Compile_ATable_TakesTheStepsOfItsProofs()
    {
        var proof = Load(HitPolicy.First, out var left).Verify();

        left.Should().Be(10_000 - (int)(proof.Completeness.Steps + proof.Consistency.Steps + proof.Necessity.Steps)).And.BeLessThan(10_000);
    }

    /// <summary>Where no row need match, nothing is proved at load.</summary>
    [Fact]
    public void Compile_ATableThatLists_TakesNoSteps()
    {
        var table = Load(HitPolicy.RuleOrder, out var left);

        left.Should().Be(10_000);
        table.Verify().Completeness.Steps.Should().BePositive();
    }

    private static DecisionTable Load(HitPolicy policy, out int left)
    {
        var budget = new ProofBudget();
        budget.Take(Taking(3_990_000, 0, 0));
        var table = DecisionTable.Compile(Points(policy, Row("a", 1, Condition.Is("urgent", true)), Row("b", 2, Condition.Is("urgent", false))), new("pack", "1", ""), "tables.t", [], budget);
        left = budget.For(Limits);
        return table!;
    }

    private static TableVerification Taking(long completeness, long consistency, long necessity) => new()
    {
        Completeness = new(ProofOutcome.Proved, [], completeness),
        Consistency = new(ProofOutcome.Proved, [], consistency),
        Necessity = new(ProofOutcome.Proved, [], necessity),
        Gaps = [],
        Overlaps = [],
        MaskedRows = [],
        IsComplete = true,
        Findings = [],
    };
}
