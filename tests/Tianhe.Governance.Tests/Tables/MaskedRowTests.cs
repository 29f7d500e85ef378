using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

using static Tianhe.Governance.Tests.Tables.SampleTables;

namespace Tianhe.Governance.Tests.Tables;

/// <summary>Which rows never decide, and what decides in their place.</summary>
public sealed class MaskedRowTests
{
    private static Condition Urgent => Condition.Is("urgent", true);

    private static Condition NotUrgent => Condition.Is("urgent", false);

    /// <summary>Met by every value, and not where the value is missing.</summary>
    private static Condition Either => Condition.In("urgent", [true, false]);

    private static Condition Noise => Condition.Is("kind", "noise");

    public static TheoryData<TableDescription, string[]> Tables => new()
    {
        { Points(HitPolicy.Any, Row("a", 1, Urgent), Row("b", 1, Urgent)), ["b by [a]"] },
        { Points(HitPolicy.Any, Row("either", 1, Either), Row("always", 1)), ["either by [always]"] },
        { Points(HitPolicy.First, Row("always", 1), Row("a", 2, Urgent), Row("b", 3, NotUrgent)), ["a by [always]", "b by [always]"] },
        { Points(HitPolicy.First, Row("either", 1, Either), Row("always", 2)), ["always by [either]"] },
        { Points(HitPolicy.First, Row("a", 1, Noise, Urgent), Row("b", 2, Noise, NotUrgent), Row("c", 3, Noise)), ["c by [a, b]"] },
        { Points(HitPolicy.First, Row("a", 1, Noise), Row("always", 2)), [] },
        { Points(HitPolicy.Priority, Row("either", 2, Either), Row("always", 2), Row("last", 1, Noise)), ["last by [either]"] },
        { Points(HitPolicy.Priority, Row("a", 2, Urgent), Row("b", 2, NotUrgent), Row("c", 1, Noise)), ["c by [a, b]"] },
        { Points(HitPolicy.Priority, Row("a", 2, Urgent), Row("b", 2, NotUrgent), Row("c", 2, Noise)), [] },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Verify_RowsThatNeverDecide_AreNamedInTheirOrder(TableDescription description, string[] masked)
    {
        var proof = DecisionTable.From(description with { AllowsGaps = true }).Verify();

        proof.MaskedRows.Select(row => row.ToString()).Should().Equal(masked);
        proof.Necessity.Outcome.Should().Be(masked.Length > 0 ? ProofOutcome.Refuted : ProofOutcome.Proved);
    }

    /// <summary>Where the steps end within a row, nothing is said of it.</summary>
    [Fact]
    public void Verify_WithFewerSteps_NamesNoRowThatDecides()
    {
        var table = DecisionTable.From(Points(HitPolicy.First, Row("a", 1, Noise), Row("always", 2)));

        Enumerable.Range(0, (int)table.Verify().Necessity.Steps).SelectMany(budget => table.Verify(budget).MaskedRows).Should().BeEmpty();
    }
}
