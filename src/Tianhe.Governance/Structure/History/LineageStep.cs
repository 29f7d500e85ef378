namespace Tianhe.Governance.Structure;

/// <summary>One step from a node to what it became, by a change that founds, splits, merges or abolishes.</summary>
/// <remarks>Immutable; equal when every member is equal. A node that keeps its id in a split or merge has a step to itself.</remarks>
public sealed record LineageStep
{
    internal LineageStep(NodeId? from, NodeId? to, StructureChange change) => (From, To, Change) = (from, to, change);

    /// <summary>The node before, or null where the change founds one.</summary>
    public NodeId? From { get; }

    /// <summary>The node after, or null where the change abolishes one.</summary>
    public NodeId? To { get; }

    /// <summary>The change, with its day and the text by which it was decided.</summary>
    public StructureChange Change { get; }

    /// <summary>The nodes and the change.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{From?.Value ?? "nothing"} → {To?.Value ?? "nothing"}: {Change}";
}
