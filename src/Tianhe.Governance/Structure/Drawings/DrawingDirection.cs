namespace Tianhe.Governance.Structure;

/// <summary>Where a drawing grows.</summary>
public enum DrawingDirection
{
    /// <summary>The root is at the top.</summary>
    TopDown,

    /// <summary>The root is at the left.</summary>
    LeftRight,
}
