using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Comparison;

/// <summary>Whether the tables of clocks are alike.</summary>
public sealed class ClockTermsTests
{
    [Fact]
    public void AreAlike_ATableAndNone_AreNot()
    {
        var (table, none) = (Laws.LawPlace.Table, default(DecisionTable));

        (ClockTerms.AreAlike(table, table), ClockTerms.AreAlike(none, none), ClockTerms.AreAlike(table, none), ClockTerms.AreAlike(none, table)).Should().Be((true, true, false, false));
    }
}
