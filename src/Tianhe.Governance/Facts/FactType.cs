namespace Tianhe.Governance.Facts;

/// <summary>What kind of value a declared fact has.</summary>
/// <remarks>A count is a type of facts and not of values: its values are numbers.</remarks>
public enum FactType
{
    /// <summary>A number with a declared scale.</summary>
    Number,

    /// <summary>One of a declared set of texts, or of the codes of a list.</summary>
    Text,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A day.</summary>
    Date,

    /// <summary>An amount of time in whole milliseconds.</summary>
    Duration,

    /// <summary>A whole number, 0 or more, of what was counted.</summary>
    Count,

    /// <summary>A numerator over a denominator, whose quotient has a declared scale and rounding.</summary>
    Rate,
}
