using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>Completes a roster that speaks of a part of the tree: the nodes outside its scope are filled in as they stand.</summary>
/// <remarks>
/// A node that is filled in may hang under one of which the roster speaks under another id. Such a parent is looked for among the rows;
/// where none is it, nobody said under what the node stands now, and that is a problem and no abolition.
/// </remarks>
internal sealed class RosterCompletion
{
    private readonly RosterSide _tree;
    private readonly RosterScope _scope;
    private readonly List<NodeRecord> _rows;
    private readonly Dictionary<NodeId, NodeRecord> _filled;

    public RosterCompletion(RosterSide tree, IEnumerable<NodeRecord> roster, RosterScope scope)
    {
        (_tree, _scope) = (tree, scope);
        _rows = [.. roster.Select(row => scope.Read(row ?? throw new ArgumentNullException(nameof(roster), "A row is null.")))];
        var listed = _rows.Select(row => row.Id).ToHashSet();
        _filled = tree.InPreorder.Where(node => !listed.Contains(node.Id) && !Speaks(node)).ToDictionary(node => node.Id);
        while (_filled.Count > 0 && Hang())
        {
        }
    }

    public IEnumerable<NodeRecord> Records => _rows.Concat(_filled.Values);

    /// <summary>The nodes that the roster lacks while nodes outside its scope stand under them.</summary>
    public IEnumerable<Finding> Orphans()
    {
        var there = Records.Select(record => record.Id).ToHashSet();
        return _filled.Values.Where(node => node.Parent is { } parent && !there.Contains(parent)).GroupBy(node => node.Parent!.Value).Select(group =>
            HistoryFindings.RosterLeavesChildren.Error(
                $"nodes.{group.Key}",
                new("name", _tree[group.Key].Name),
                new("node", group.Key.Value),
                new("children", KnownNames.Of(group.Select(child => child.Id.Value)))));
    }

    /// <summary>The rows that lie outside the scope.</summary>
    public IEnumerable<Finding> Outside(GovernanceTree roster) => _rows
        .Where(row => !_scope.Speaks(row.Tier) || (_scope.Under is { } top && !roster.IsWithin(row.Id, top)))
        .Select(row => HistoryFindings.RosterOutsideScope.Error($"nodes.{row.Id}", new("name", row.Name), new("node", row.Id.Value)));

    private bool Speaks(NodeRecord node) =>
        _scope.Speaks(node.Tier) && (_scope.Under is not { } top || (node.Id != top && _tree.AncestorsOf(node.Id).Contains(top)));

    /// <summary>Hangs filled nodes under the rows that are their parents; false where nothing is left to hang.</summary>
    private bool Hang()
    {
        var there = Records.Select(record => record.Id).ToHashSet();
        List<NodeRecord> orphans = [.. _filled.Values.Where(node => node.Parent is { } parent && !there.Contains(parent))];
        if (orphans.Count == 0)
        {
            return false;
        }

        var matching = new RosterMatching(_tree, new RosterSide(GovernanceTree.From(_tree.Tree.Ladder, Rooted())), RosterDecisions.None);
        var isAnyHung = false;
        foreach (var orphan in orphans)
        {
            if (matching.RowOf.TryGetValue(orphan.Parent!.Value, out var row))
            {
                _filled[orphan.Id] = orphan with { Parent = row };
                isAnyHung = true;
            }
        }

        return isAnyHung;
    }

    /// <summary>The records without those that stand under a node of which it is not known which row it is.</summary>
    private IEnumerable<NodeRecord> Rooted()
    {
        var there = Records.Select(record => record.Id).ToHashSet();
        var children = Records.ToLookup(record => record.Parent);
        var unrooted = new HashSet<NodeId>();
        var queue = new Queue<NodeId>(_filled.Values.Where(node => node.Parent is { } parent && !there.Contains(parent)).Select(node => node.Id));
        while (queue.TryDequeue(out var next))
        {
            if (unrooted.Add(next))
            {
                foreach (var child in children[next])
                {
                    queue.Enqueue(child.Id);
                }
            }
        }

        return Records.Where(record => !unrooted.Contains(record.Id));
    }
}
