using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>What became of a node by a later day, or what it was on an earlier one.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record Lineage
{
    internal Lineage(NodeId node, LocalDate at, LocalDate on, EquatableList<NodeId> nodes, EquatableList<NodeId> direct, EquatableList<LineageStep> steps) =>
        (Node, At, On, Nodes, Direct, Steps) = (node, at, on, nodes, direct, steps);

    /// <summary>The node.</summary>
    public NodeId Node { get; }

    /// <summary>The day on which the node is meant.</summary>
    public LocalDate At { get; }

    /// <summary>The day that is asked for.</summary>
    public LocalDate On { get; }

    /// <summary>
    /// The nodes of that day, in the ordinal order of their ids: the node itself where nothing was split or merged; empty where
    /// everything was abolished or, backwards, founded in between.
    /// </summary>
    public EquatableList<NodeId> Nodes { get; }

    /// <summary>The nodes one step away, whether they are there on that day or not, in the ordinal order of their ids; the node itself where there was no step.</summary>
    public EquatableList<NodeId> Direct { get; }

    /// <summary>Every step in between: forwards in the order of the changes, backwards the last first.</summary>
    public EquatableList<LineageStep> Steps { get; }

    /// <summary>The node and the nodes of the other day.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() =>
        $"{Node} of {Wording.Date(At, Language.English)} on {Wording.Date(On, Language.English)}: {string.Join(", ", Nodes)}";
}
