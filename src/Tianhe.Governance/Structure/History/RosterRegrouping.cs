namespace Tianhe.Governance.Structure;

/// <summary>Finds the splits and merges of which a roster leaves no doubt, by where the children went, and adds those that were decided.</summary>
internal sealed class RosterRegrouping
{
    private readonly RosterSide _tree;
    private readonly RosterSide _roster;
    private readonly RosterMatching _matching;
    private readonly RosterDecisions _decisions;
    private readonly Dictionary<NodeId, NodeId> _mergedInto = [];

    public RosterRegrouping(RosterSide tree, RosterSide roster, RosterMatching matching, RosterDecisions decisions)
    {
        (_tree, _roster, _matching, _decisions) = (tree, roster, matching, decisions);
        foreach (var (node, rows) in decisions.All)
        {
            Decided(node, rows);
        }

        foreach (var row in roster.InPreorder.Where(IsNew))
        {
            MergedInto(row);
        }

        foreach (var parts in roster.InPreorder.Where(row => IsNew(row) && !Derived.Contains(row.Id)).ToLookup(OnlySourceOf))
        {
            if (parts.Key is { } node && tree[node].Parent is not null && !decisions.IsDecided(node))
            {
                SplitOf(node, [.. parts.Select(part => part.Id)]);
            }
        }

        foreach (var node in tree.InPreorder.Where(IsGone))
        {
            MergedIntoLiving(node);
        }

        foreach (var (row, nodes) in Merges)
        {
            foreach (var node in nodes)
            {
                _mergedInto[node] = row;
            }
        }
    }

    /// <summary>The rows that each node was split into; its own row first where it lives on.</summary>
    public Dictionary<NodeId, EquatableList<NodeId>> Splits { get; } = [];

    /// <summary>The nodes that became each row; the node of the row first where it lives on.</summary>
    public Dictionary<NodeId, EquatableList<NodeId>> Merges { get; } = [];

    /// <summary>The gone nodes of which it is known what they became.</summary>
    public HashSet<NodeId> Explained { get; } = [];

    /// <summary>The new rows of which it is known where they come from.</summary>
    public HashSet<NodeId> Derived { get; } = [];

    /// <summary>The rows that hold the ground of a node: its own, its parts, or what it was merged into.</summary>
    public IEnumerable<NodeId> ImageOf(NodeId node) =>
        Splits.TryGetValue(node, out var parts) ? parts
        : _matching.RowOf.TryGetValue(node, out var row) ? [row]
        : _mergedInto.TryGetValue(node, out var into) ? [into]
        : [];

    /// <summary>The rows under which the children of a node stand now.</summary>
    public HashSet<NodeId> TargetsOf(NodeId node) =>
        [.. _tree.ChildrenOf(node).Where(child => _matching.RowOf.ContainsKey(child.Id)).Select(child => _roster[_matching.RowOf[child.Id]].Parent!.Value)];

    /// <summary>The nodes under which the children of a row stood.</summary>
    public HashSet<NodeId> SourcesOf(NodeId row) =>
        [.. _roster.ChildrenOf(row).Where(child => _matching.NodeOf.ContainsKey(child.Id)).Select(child => _tree[_matching.NodeOf[child.Id]].Parent!.Value)];

    private void Decided(NodeId node, EquatableList<NodeId> rows)
    {
        if (rows.Count > 1)
        {
            Splits[node] = rows;
        }
        else if (rows.Count == 1 && _decisions.Of(rows[0]) is { Count: > 1 } merged)
        {
            Merges[rows[0]] = merged;
        }
    }

    private void MergedInto(NodeRecord row)
    {
        var sources = SourcesOf(row.Id);
        if (sources.Count > 1 && sources.All(node => IsGone(_tree[node]) && _tree[node].Tier == row.Tier && TargetsOf(node).SetEquals([row.Id])))
        {
            Merges[row.Id] = [.. _tree.InPreorder.Select(node => node.Id).Where(sources.Contains)];
            Explained.UnionWith(sources);
            Derived.Add(row.Id);
        }
    }

    /// <summary>The one node of the row's tier from which all its children come, or null.</summary>
    private NodeId? OnlySourceOf(NodeRecord row) =>
        SourcesOf(row.Id) is { Count: 1 } sources && _tree[sources.Single()].Tier == row.Tier ? sources.Single() : (NodeId?)null;

    private void SplitOf(NodeId node, EquatableList<NodeId> parts)
    {
        if (_matching.RowOf.TryGetValue(node, out var own))
        {
            Splits[node] = [own, .. parts];
            Derived.UnionWith(parts);
        }
        else if (parts.Count > 1 && TargetsOf(node).IsSubsetOf(parts))
        {
            Splits[node] = parts;
            Explained.Add(node);
            Derived.UnionWith(parts);
        }
    }

    private void MergedIntoLiving(NodeRecord node)
    {
        if (Explained.Contains(node.Id) || TargetsOf(node.Id) is not { Count: 1 } targets)
        {
            return;
        }

        var row = targets.Single();
        if (_matching.NodeOf.TryGetValue(row, out var living) && _roster[row].Tier == node.Tier && _tree[living].Parent is not null)
        {
            Merges[row] = [.. Merges.GetValueOrDefault(row, [living]), node.Id];
            Explained.Add(node.Id);
        }
    }

    private bool IsGone(NodeRecord node) => !_matching.RowOf.ContainsKey(node.Id) && !_decisions.IsDecided(node.Id);

    private bool IsNew(NodeRecord row) => !_matching.NodeOf.ContainsKey(row.Id) && !_decisions.IsTaken(row.Id);
}
