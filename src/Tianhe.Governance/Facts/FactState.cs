namespace Tianhe.Governance.Facts;

/// <summary>Whether a fact has a value.</summary>
public enum FactState
{
    /// <summary>The value is not known; never taken for false or zero.</summary>
    Missing,

    /// <summary>There can be no value, as for a rate over nothing.</summary>
    NotApplicable,

    /// <summary>The value is known.</summary>
    Known,
}
