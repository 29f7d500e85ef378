using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>Writes the changes that lead from the tree of the day to a roster, each of them lawful where it stands.</summary>
/// <remarks>
/// In this order: splits and merges, at the places where the nodes stand; foundings from the top down; transfers; abolitions from the
/// bottom up; names, codes and figures. What rests on an open question is left out.
/// </remarks>
internal sealed class RosterChanges
{
    private readonly RosterSide _tree;
    private readonly RosterSide _roster;
    private readonly RosterMatching _matching;
    private readonly RosterRegrouping _regrouping;
    private readonly RosterQuestions _questions;
    private readonly LocalDate _on;
    private readonly Citation? _citation;
    private readonly RosterScope _scope;
    private readonly HashSet<string> _held;
    private readonly HistoryReplay _replay;

    private RosterChanges(
        RosterSide tree,
        RosterSide roster,
        RosterMatching matching,
        RosterRegrouping regrouping,
        RosterQuestions questions,
        LocalDate on,
        Citation? citation,
        RosterScope scope,
        HashSet<string> held)
    {
        (_tree, _roster, _matching, _regrouping, _questions, _on, _citation, _scope, _held) = (tree, roster, matching, regrouping, questions, on, citation, scope, held);
        _replay = new(tree.Tree, since: null);
        Regroup();
        Found();
        Transfer();
        Abolish();
        Alter();
    }

    public List<DifferenceEntry> Entries { get; } = [];

    public static RosterChanges Of(
        RosterSide tree,
        RosterSide roster,
        RosterMatching matching,
        RosterRegrouping regrouping,
        RosterQuestions questions,
        LocalDate on,
        Citation? citation,
        RosterScope scope)
    {
        var changes = new RosterChanges(tree, roster, matching, regrouping, questions, on, citation, scope, held: []);
        return changes.HeldCodes() is { Count: > 0 } held ? new(tree, roster, matching, regrouping, questions, on, citation, scope, held) : changes;
    }

    /// <summary>The roster under the ids of the nodes, with what is outside its scope as it stands after the changes.</summary>
    public EquatableList<NodeRecord> Records() => [.. _roster.InPreorder.Select(row => Translate(row) is var record && Living(record.Id) is { } now ? _scope.Fill(record, now) : record)];

    /// <summary>The codes that stay at their nodes because a question is open: those of nodes that it keeps alive, and those of nodes that would be recoded to one of these.</summary>
    private HashSet<string> HeldCodes()
    {
        var held = _tree.InPreorder.Where(node => node.Code is not null && !_matching.RowOf.ContainsKey(node.Id) && Living(node.Id) is not null)
            .Select(node => node.Code!).ToHashSet(StringComparer.Ordinal);
        var queue = new Queue<string>(held);
        while (queue.TryDequeue(out var code))
        {
            foreach (var row in _roster.WithCode(code))
            {
                if (_matching.NodeOf.TryGetValue(row.Id, out var node) && _tree[node].Code is { } kept && held.Add(kept))
                {
                    queue.Enqueue(kept);
                }
            }
        }

        return held;
    }

    /// <summary>A row under the ids of the nodes that it and its parent are.</summary>
    private NodeRecord Translate(NodeRecord row) => row with
    {
        Id = _matching.NodeOf.GetValueOrDefault(row.Id, row.Id),
        Parent = row.Parent is { } parent ? _matching.NodeOf.GetValueOrDefault(parent, parent) : (NodeId?)null,
    };

    private void Regroup()
    {
        foreach (var (node, rows) in _regrouping.Splits)
        {
            var children = ChildrenByPart(node, rows);
            Add(new SplitNode
            {
                On = _on,
                Citation = _citation,
                Node = node,
                Parts = [.. rows.Select(row => new SplitPart { Node = Wanted(row) with { Parent = null }, Children = [.. children[row]] })],
            });
        }

        foreach (var (row, nodes) in _regrouping.Merges)
        {
            Add(new MergeNodes { On = _on, Citation = _citation, Nodes = nodes, Into = Merged(row) with { Parent = Living(nodes[0])!.Parent } });
        }
    }

    /// <summary>The children by the part under which they stand in the roster; those that stand under none of the parts come to the first for now.</summary>
    private ILookup<NodeId, NodeId> ChildrenByPart(NodeId node, EquatableList<NodeId> rows)
    {
        var parts = rows.ToHashSet();
        return _replay.ChildrenOf(node).OrderBy(child => child.Value, StringComparer.Ordinal).ToLookup(child =>
            _matching.RowOf.TryGetValue(child, out var row) && _roster[row].Parent is { } parent && parts.Contains(parent) ? parent : rows[0]);
    }

    private void Found()
    {
        foreach (var row in _roster.InPreorder.Where(row => !_questions.OpenRows.Contains(row.Id)))
        {
            var wanted = Wanted(row.Id);
            if (Living(wanted.Id) is null && wanted.Parent is { } parent && Living(parent) is not null)
            {
                Add(new FoundNode { On = _on, Citation = _citation, Node = wanted });
            }
        }
    }

    private void Transfer()
    {
        foreach (var row in _roster.InPreorder)
        {
            var wanted = Wanted(row.Id);
            if (Living(wanted.Id) is { } now && wanted.Parent is { } parent && parent != now.Parent && Living(parent) is not null)
            {
                Add(new TransferNode { On = _on, Citation = _citation, Node = wanted.Id, Parent = parent });
            }
        }
    }

    private void Abolish()
    {
        foreach (var node in _tree.InPreorder.Reverse())
        {
            if (!_matching.RowOf.ContainsKey(node.Id) && Living(node.Id) is not null && !_questions.OpenNodes.Contains(node.Id) && !_replay.ChildrenOf(node.Id).Any())
            {
                Add(new AbolishNode { On = _on, Citation = _citation, Node = node.Id });
            }
        }
    }

    private void Alter()
    {
        foreach (var row in _roster.InPreorder)
        {
            var wanted = Wanted(row.Id);
            if (Living(wanted.Id) is not { } now)
            {
                continue;
            }

            // What a merge added up stays where the roster has no column for it.
            wanted = _scope.Fill(wanted, now);
            if (now.Name != wanted.Name)
            {
                Add(new RenameNode { On = _on, Citation = _citation, Node = wanted.Id, Name = wanted.Name });
            }

            if (now.Code != wanted.Code)
            {
                Add(new RecodeNode { On = _on, Citation = _citation, Node = wanted.Id, Code = wanted.Code });
            }

            if ((now.Households, now.Population, now.Kind) != (wanted.Households, wanted.Population, wanted.Kind))
            {
                Add(new RestateNode
                {
                    On = _on,
                    Citation = _citation,
                    Node = wanted.Id,
                    Households = wanted.Households,
                    Population = wanted.Population,
                    Kind = wanted.Kind,
                });
            }
        }
    }

    /// <summary>How the node of a row is to stand: columns outside the scope and codes that are still held are those that it has.</summary>
    private NodeRecord Wanted(NodeId row)
    {
        var wanted = Translate(_roster[row]);
        var now = _tree.Contains(wanted.Id) ? _tree[wanted.Id] : null;
        wanted = now is null ? wanted : _scope.Fill(wanted, now);
        return wanted.Code is { } code && _held.Contains(code) ? wanted with { Code = now?.Code } : wanted;
    }

    /// <summary>What a merge becomes: where the roster has no column of figures, they are left out and added up.</summary>
    private NodeRecord Merged(NodeId row)
    {
        var wanted = Wanted(row);
        return wanted with { Households = _scope.Households ? wanted.Households : null, Population = _scope.Population ? wanted.Population : null };
    }

    private NodeRecord? Living(NodeId node) => _replay.Lives.GetValueOrDefault(node)?.Now;

    private void Add(StructureChange change)
    {
        _replay.Apply(change);
        Entries.Add(new(change, ChangeWords.Of(change, Entries.Count, _replay.Lives, _tree.Tree.Ladder)));
    }
}
