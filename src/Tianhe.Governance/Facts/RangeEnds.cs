namespace Tianhe.Governance.Facts;

/// <summary>Which ends of a range belong to it.</summary>
public enum RangeEnds
{
    /// <summary>Both: [low, high].</summary>
    Closed,

    /// <summary>The lower only: [low, high).</summary>
    ClosedOpen,

    /// <summary>The upper only: (low, high].</summary>
    OpenClosed,

    /// <summary>Neither: (low, high).</summary>
    Open,
}
