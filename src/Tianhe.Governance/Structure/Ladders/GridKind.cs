namespace Tianhe.Governance.Structure;

/// <summary>The kind of a grid.</summary>
public enum GridKind
{
    /// <summary>综合网格, a general grid of residents.</summary>
    General,

    /// <summary>专属网格, a dedicated grid: an administrative centre, a park, an enterprise, an office building, a market.</summary>
    Dedicated,

    /// <summary>微网格, a micro-grid.</summary>
    Micro,
}
