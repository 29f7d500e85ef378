namespace Tianhe.Governance.Structure;

/// <summary>What a person said became of nodes that a roster lacks: the rows for each; none, where it is gone.</summary>
internal sealed class RosterDecisions
{
    private readonly Dictionary<NodeId, EquatableList<NodeId>> _rows;

    private RosterDecisions(Dictionary<NodeId, EquatableList<NodeId>> rows) => _rows = rows;

    public static RosterDecisions None { get; } = new([]);

    public IEnumerable<KeyValuePair<NodeId, EquatableList<NodeId>>> All => _rows;

    public RosterDecisions With(NodeId node, EquatableList<NodeId> rows) => new(new(_rows) { [node] = rows });

    public bool IsDecided(NodeId node) => _rows.ContainsKey(node);

    /// <summary>The nodes that were said to have become a row, wholly or in part.</summary>
    public EquatableList<NodeId> Of(NodeId row) => [.. _rows.Where(pair => pair.Value.Contains(row)).Select(pair => pair.Key)];

    /// <summary>The rows of which exactly one node, or several whole nodes, were said to have become them: more may be.</summary>
    public bool MayTakeMore(NodeId row) => Of(row) is { Count: > 0 } nodes && nodes.All(node => _rows[node].Count == 1);
}
