namespace Tianhe.Governance.Structure;

/// <summary>Where the ground of a node is on a later day.</summary>
internal sealed class Ground
{
    public static readonly Ground None = new();

    /// <summary>The nodes that hold it; the ground of an abolished node falls to its parent.</summary>
    public EquatableList<NodeId> Nodes { get; private init; }

    /// <summary>The nodes that hold it by succession only: none where all was abolished.</summary>
    public EquatableList<NodeId> Held { get; private init; }

    /// <summary>The first change on the way that split it, or null.</summary>
    public StructureChange? Split { get; private init; }

    /// <summary>The changes on the way that abolished a holder of it, each with that node; in their order.</summary>
    public EquatableList<LineageStep> Abolished { get; private init; }

    /// <summary>The abolitions by which a share of it went, while succession alone was followed.</summary>
    public EquatableList<LineageStep> Shares { get; private init; }

    /// <summary>The positions of the merges on the way.</summary>
    public EquatableList<int> Merges { get; private init; }

    public static Ground Of(StructureHistory history, NodeId node, int start, int end)
    {
        var walk = new LineageWalk(history, isForwards: true, start, end) { LeavesGroundToParent = true };
        var held = new LineageWalk(history, isForwards: true, start, end);
        return new()
        {
            Nodes = walk.From(node),
            Held = held.From(node),
            Split = walk.Steps.Find(step => step.Change is SplitNode)?.Change,
            Abolished = [.. walk.Steps.Where(step => step.Change is AbolishNode)],
            Shares = [.. held.Steps.Where(step => step.Change is AbolishNode)],
            Merges = [.. held.Passed.Where(change => history.Changes[change] is MergeNodes)],
        };
    }
}
