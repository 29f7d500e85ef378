namespace Tianhe.Governance.Structure;

/// <summary>What came of looking for the place that a text names.</summary>
public enum PlaceOutcome
{
    /// <summary>The text names one node.</summary>
    Found,

    /// <summary>The text names several nodes: an alias of several, or aliases that contradict each other.</summary>
    Ambiguous,

    /// <summary>The text names no known place.</summary>
    Unknown,

    /// <summary>The text names a place by what it was called only before that day, or will be called only after it.</summary>
    Superseded,
}
