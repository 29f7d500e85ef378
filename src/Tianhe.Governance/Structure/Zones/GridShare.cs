namespace Tianhe.Governance.Structure;

/// <summary>The ground of an old grid that goes into one new grid.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record GridShare
{
    internal GridShare(Zone into, EquatableList<NodeId> ground)
    {
        Into = into;
        Ground = ground;
    }

    /// <summary>The new grid.</summary>
    public Zone Into { get; }

    /// <summary>The ground, in preorder.</summary>
    public EquatableList<NodeId> Ground { get; }

    /// <summary>The new grid and the ground.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Into.Id}: {string.Join(", ", Ground)}";
}
