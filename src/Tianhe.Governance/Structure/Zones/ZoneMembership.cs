namespace Tianhe.Governance.Structure;

/// <summary>A zone in which a node lies, wholly or in part.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record ZoneMembership
{
    internal ZoneMembership(Zone zone, bool isWhole)
    {
        Zone = zone;
        IsWhole = isWhole;
    }

    /// <summary>The zone, or the grid of a network.</summary>
    public Zone Zone { get; }

    /// <summary><c>true</c> when the zone covers the node or a node above it; <c>false</c> when it covers only something under it.</summary>
    public bool IsWhole { get; }

    /// <summary>Zone and extent.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => IsWhole ? Zone.Id.ToString() : $"{Zone.Id} (part)";
}
