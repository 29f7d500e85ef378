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

    /// <summary>The first change on the way that abolished a holder of it, or null.</summary>
    public StructureChange? Abolished { get; private init; }

    public static Ground Of(StructureHistory history, NodeId node, int start, int end)
    {
        var walk = new LineageWalk(history, isForwards: true, start, end) { LeavesGroundToParent = true };
        return new()
        {
            Nodes = walk.From(node),
            Held = new LineageWalk(history, isForwards: true, start, end).From(node),
            Split = walk.Steps.Find(step => step.Change is SplitNode)?.Change,
            Abolished = walk.Steps.Find(step => step.Change is AbolishNode)?.Change,
        };
    }
}
