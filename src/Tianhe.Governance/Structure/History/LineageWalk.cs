namespace Tianhe.Governance.Structure;

/// <summary>Follows a node through the changes from one position to another, forwards or backwards, each change once.</summary>
internal sealed class LineageWalk(StructureHistory history, bool isForwards, int from, int to)
{
    private readonly PriorityQueue<NodeId, int> _queue = new();
    private readonly Dictionary<NodeId, int> _changes = [];
    private readonly HashSet<NodeId> _open = [];
    private readonly HashSet<NodeId> _ends = [];

    public List<LineageStep> Steps { get; } = [];

    /// <summary>The positions of the changes on the way, in the order in which they were followed.</summary>
    public List<int> Passed { get; } = [];

    public EquatableList<NodeId> Direct { get; private set; }

    /// <summary>Whether an abolished node leaves its ground to its parent, instead of nothing.</summary>
    public bool LeavesGroundToParent { get; init; }

    /// <summary>The nodes at the other end.</summary>
    public EquatableList<NodeId> From(NodeId node)
    {
        Direct = [node];
        Open(node, isForwards ? from - 1 : from);
        while (_queue.TryDequeue(out var next, out _))
        {
            _open.Remove(next);
            Follow(next);
        }

        return Sorted(_ends);
    }

    private void Follow(NodeId node)
    {
        var change = _changes[node];
        Passed.Add(change);
        var lineage = history.EventOf(change);
        var others = isForwards ? lineage.To : lineage.From;
        if (Steps.Count == 0)
        {
            Direct = Sorted(others);
        }

        if (others.Count == 0)
        {
            Steps.Add(isForwards ? new(node, null, history.Changes[change]) : new(null, node, history.Changes[change]));
            if (LeavesGroundToParent && history.Lives[node].Before(change)?.Parent is { } parent)
            {
                Open(parent, change);
            }
        }

        foreach (var other in others)
        {
            Steps.Add(isForwards ? new(node, other, history.Changes[change]) : new(other, node, history.Changes[change]));
            Open(other, change);
        }
    }

    private void Open(NodeId node, int after)
    {
        if (!_open.Add(node))
        {
            return;
        }

        var life = history.Lives[node];
        var position = isForwards ? FirstAfter(life.Fates, after) : FirstAfter(life.Origins, after - 1) - 1;
        var changes = isForwards ? life.Fates : life.Origins;
        if (position >= 0 && position < changes.Count && (isForwards ? changes[position] < to : changes[position] >= to))
        {
            var change = changes[position];
            _changes[node] = change;
            _queue.Enqueue(node, isForwards ? change : -change);
        }
        else
        {
            _ends.Add(node);
        }
    }

    /// <summary>The index of the first position after another; both lists stand in order.</summary>
    private static int FirstAfter(List<int> positions, int after) => positions.BinarySearch(after + 1) is var found && found < 0 ? ~found : found;

    private static EquatableList<NodeId> Sorted(IEnumerable<NodeId> nodes) => [.. nodes.OrderBy(node => node.Value, StringComparer.Ordinal)];
}
