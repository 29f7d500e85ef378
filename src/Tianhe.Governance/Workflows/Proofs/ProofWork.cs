namespace Tianhe.Governance.Workflows;

/// <summary>How much a proof may still try, so that no definition makes a load hang.</summary>
internal sealed class ProofWork
{
    private long _left;

    public ProofWork(int budget) => _left = Budget = budget;

    public int Budget { get; }

    public bool IsUsedUp => _left < 0;

    /// <summary>Counts what was tried, and says whether more may be.</summary>
    public bool Take(long steps)
    {
        _left -= steps;
        return _left >= 0;
    }
}
