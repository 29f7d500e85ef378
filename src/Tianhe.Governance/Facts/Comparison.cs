namespace Tianhe.Governance.Facts;

/// <summary>How a fact is compared with a value.</summary>
public enum Comparison
{
    /// <summary>It equals the value.</summary>
    Equal,

    /// <summary>It is less than the value.</summary>
    LessThan,

    /// <summary>It is the value or less.</summary>
    AtMost,

    /// <summary>It is the value or more.</summary>
    AtLeast,

    /// <summary>It is more than the value.</summary>
    MoreThan,
}
