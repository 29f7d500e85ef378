namespace Tianhe.Governance.Structure;

/// <summary>What a person said became of nodes that a roster lacks: the rows for each; none, where it is gone.</summary>
internal sealed class RosterDecisions
{
    private readonly Dictionary<NodeId, EquatableList<NodeId>> _rows;
    private readonly ILookup<NodeId, NodeId> _nodes;

    private RosterDecisions(Dictionary<NodeId, EquatableList<NodeId>> rows)
    {
        _rows = rows;
        _nodes = rows.SelectMany(pair => pair.Value.Select(row => (row, pair.Key))).ToLookup(pair => pair.row, pair => pair.Key);
    }

    public static RosterDecisions None { get; } = new([]);

    public IEnumerable<KeyValuePair<NodeId, EquatableList<NodeId>>> All => _rows;

    public RosterDecisions With(NodeId node, EquatableList<NodeId> rows) => new(new(_rows) { [node] = rows });

    public bool IsDecided(NodeId node) => _rows.ContainsKey(node);

    /// <summary>Whether a row was said to be what a node became, wholly or in part.</summary>
    public bool IsTaken(NodeId row) => _nodes.Contains(row);

    /// <summary>The nodes that were said to have become a row, wholly or in part.</summary>
    public EquatableList<NodeId> Of(NodeId row) => [.. _nodes[row]];

    /// <summary>Whether the row was said to be what whole nodes became: others may be merged into it.</summary>
    public bool MayTakeMore(NodeId row) => IsTaken(row) && _nodes[row].All(node => _rows[node].Count == 1);
}
