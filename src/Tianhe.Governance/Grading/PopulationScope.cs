namespace Tianhe.Governance.Grading;

/// <summary>Within what a share is counted and rounded.</summary>
public enum PopulationScope
{
    /// <summary>Once, over all subjects that are graded together.</summary>
    All,

    /// <summary>In each group by itself; every subject then names its group.</summary>
    PerGroup,
}
