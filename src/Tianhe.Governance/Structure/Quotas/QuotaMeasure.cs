namespace Tianhe.Governance.Structure;

/// <summary>What a quota counts.</summary>
public enum QuotaMeasure
{
    /// <summary>户, households.</summary>
    Households,

    /// <summary>人, residents.</summary>
    Population,
}
