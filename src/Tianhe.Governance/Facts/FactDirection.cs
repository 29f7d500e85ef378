namespace Tianhe.Governance.Facts;

/// <summary>Which way a fact counts.</summary>
public enum FactDirection
{
    /// <summary>More is neither better nor worse.</summary>
    Neither,

    /// <summary>More is better, as with satisfaction.</summary>
    MoreIsBetter,

    /// <summary>More is worse, as with returned orders.</summary>
    MoreIsWorse,
}
