namespace Tianhe.Governance.Workflows;

/// <summary>How much may still be tried.</summary>
internal sealed class ComparisonBudget(long most)
{
    /// <summary>How much was tried so far.</summary>
    public long Taken { get; private set; }

    public long Left => Math.Max(0, most - Taken);

    public bool IsUsedUp => Taken > most;

    public void Take(long steps) => Taken += steps;
}
