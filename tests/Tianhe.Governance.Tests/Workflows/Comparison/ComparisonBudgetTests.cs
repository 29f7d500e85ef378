using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Comparison;

/// <summary>How much may still be tried.</summary>
public sealed class ComparisonBudgetTests
{
    [Theory]
    [InlineData(0, 10, false)]
    [InlineData(7, 3, false)]
    [InlineData(10, 0, false)]
    [InlineData(11, 0, true)]
    public void Take_MoreThanThereIs_UsesItUp(long taken, long left, bool isUsedUp)
    {
        var budget = new ComparisonBudget(10);

        budget.Take(taken);

        (budget.Taken, budget.Left, budget.IsUsedUp).Should().Be((taken, left, isUsedUp));
    }
}
