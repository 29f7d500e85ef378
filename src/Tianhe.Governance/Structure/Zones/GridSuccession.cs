namespace Tianhe.Governance.Structure;

/// <summary>What became of a grid whose network was merged into another.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record GridSuccession
{
    internal GridSuccession(Zone grid, EquatableList<NodeId> ground, EquatableList<GridShare> shares, EquatableList<NodeId> leftOver)
    {
        Grid = grid;
        Ground = ground;
        Shares = shares;
        LeftOver = leftOver;
    }

    /// <summary>The old grid; where a history is kept, with the nodes that it covers on the day of the merge.</summary>
    public Zone Grid { get; }

    /// <summary>Its ground, in preorder.</summary>
    public EquatableList<NodeId> Ground { get; }

    /// <summary>The new grids into which it went, in their order, each with what it got. Where new grids overlap, both list the ground.</summary>
    public EquatableList<GridShare> Shares { get; }

    /// <summary>Its ground that is in no new grid, in preorder.</summary>
    public EquatableList<NodeId> LeftOver { get; }

    /// <summary>Whether all of it went into one new grid and nowhere else.</summary>
    public bool IsWhole => Shares.Count == 1 && LeftOver.Count == 0;

    /// <summary>The old grid and the new ones.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Grid.Id} into {(Shares.Count == 0 ? "nothing" : string.Join(", ", Shares.Select(share => share.Into.Id)))}";
}
