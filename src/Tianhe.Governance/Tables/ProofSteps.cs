namespace Tianhe.Governance.Tables;

/// <summary>How many steps of a proof are taken and how many are left.</summary>
internal sealed class ProofSteps(long budget)
{
    public long Taken { get; private set; }

    public bool AreUsedUp => Taken > budget;

    /// <summary>Takes steps while there are any; whether there were enough.</summary>
    public bool Take(long steps)
    {
        Taken += steps;
        return !AreUsedUp;
    }
}
