namespace Tianhe.Governance.Structure;

/// <summary>Finds which row of a roster is which node: by id, by decision, by code, by name under the same parent.</summary>
/// <remarks>From the top tier down, so that the parents are known where names are compared. Where code and name point to different places, nothing is taken for the same.</remarks>
internal sealed class RosterMatching
{
    private readonly RosterSide _tree;
    private readonly RosterSide _roster;
    private readonly HashSet<NodeId> _settledNodes = [];
    private readonly HashSet<NodeId> _settledRows = [];
    private readonly HashSet<NodeId> _contested = [];
    private readonly HashSet<NodeId> _contestedRows = [];

    public RosterMatching(RosterSide tree, RosterSide roster, RosterDecisions decisions)
    {
        (_tree, _roster) = (tree, roster);
        foreach (var row in roster.InPreorder.Where(row => tree.Contains(row.Id)))
        {
            Match(row.Id, row.Id);
        }

        MatchRoots();
        foreach (var (node, rows) in decisions.All)
        {
            _settledNodes.Add(node);
            _settledRows.UnionWith(rows);
            if (rows.Count == 1 && decisions.Of(rows[0]).Count == 1)
            {
                Match(node, rows[0]);
            }
        }

        foreach (var tier in roster.Tree.Ladder.Tiers)
        {
            EquatableList<NodeRecord> rows = [.. roster.InPreorder.Where(row => row.Tier == tier.Id)];
            foreach (var row in rows)
            {
                MatchByCode(row);
            }

            foreach (var row in rows)
            {
                MatchByName(row);
            }
        }
    }

    /// <summary>The row of each node that is matched.</summary>
    public Dictionary<NodeId, NodeId> RowOf { get; } = [];

    /// <summary>The node of each row that is matched.</summary>
    public Dictionary<NodeId, NodeId> NodeOf { get; } = [];

    private void MatchRoots()
    {
        if (Only(_tree.ChildrenOf(null)) is { } node && Only(_roster.ChildrenOf(null)) is { } row && IsOpenNode(node.Id) && IsOpenRow(row.Id))
        {
            Match(node.Id, row.Id);
        }
    }

    private void MatchByCode(NodeRecord row)
    {
        if (!IsOpenRow(row.Id) || Only(_tree.WithCode(row.Code).Where(node => IsOpenNode(node.Id))) is not { } node || node.Tier != row.Tier
            || Only(_roster.WithCode(row.Code).Where(other => IsOpenRow(other.Id))) is null)
        {
            return;
        }

        if (node.Name == row.Name || (!NodesNamed(row).Any() && !RowsNamed(node).Any()))
        {
            Match(node.Id, row.Id);
        }
        else
        {
            _contested.UnionWith(NodesNamed(row).Append(node).Select(record => record.Id));
            _contestedRows.UnionWith(RowsNamed(node).Append(row).Select(record => record.Id));
        }
    }

    private void MatchByName(NodeRecord row)
    {
        if (IsOpenRow(row.Id) && Only(NodesNamed(row)) is { } node && Only(RowsNamed(node)) is { } only && only.Id == row.Id
            && !_contested.Contains(node.Id) && !_contestedRows.Contains(row.Id))
        {
            Match(node.Id, row.Id);
        }
    }

    /// <summary>The open nodes of the row's name and tier under the node of the row's parent.</summary>
    private IEnumerable<NodeRecord> NodesNamed(NodeRecord row) => row.Parent is { } parent && NodeOf.TryGetValue(parent, out var node)
        ? _tree.Named(node, row.Tier, row.Name).Where(other => IsOpenNode(other.Id))
        : [];

    private IEnumerable<NodeRecord> RowsNamed(NodeRecord node) => node.Parent is { } parent && RowOf.TryGetValue(parent, out var row)
        ? _roster.Named(row, node.Tier, node.Name).Where(other => IsOpenRow(other.Id))
        : [];

    private bool IsOpenNode(NodeId node) => !RowOf.ContainsKey(node) && !_settledNodes.Contains(node);

    private bool IsOpenRow(NodeId row) => !NodeOf.ContainsKey(row) && !_settledRows.Contains(row);

    private void Match(NodeId node, NodeId row)
    {
        RowOf.Add(node, row);
        NodeOf.Add(row, node);
    }

    private static NodeRecord? Only(IEnumerable<NodeRecord> records)
    {
        var first = records.Take(2).ToList();
        return first.Count == 1 ? first[0] : null;
    }
}
