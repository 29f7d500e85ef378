namespace Tianhe.Governance.Structure;

/// <summary>New rows of one tier, found by what they may have in common with a gone node.</summary>
internal sealed class RosterRows(EquatableList<NodeRecord> rows)
{
    /// <summary>Nobody chooses among more. The telling ones are taken first; when a question is decided, others come up.</summary>
    private const int Most = 100;

    private readonly ILookup<NodeId?, NodeRecord> _byParent = rows.ToLookup(row => row.Parent);
    private readonly ILookup<string?, NodeRecord> _byCode = rows.ToLookup(row => row.Code, StringComparer.Ordinal);
    private readonly ILookup<string, NodeRecord> _byName = rows.ToLookup(row => row.Name, StringComparer.Ordinal);
    private readonly Dictionary<NodeId, int> _places = rows.Select((row, place) => (row.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);

    public IEnumerable<NodeRecord> Under(NodeId parent) => _byParent[parent];

    /// <summary>The rows of the node's code or name, those that hold children of it, and those under the same parent, in the order of the roster.</summary>
    public IEnumerable<NodeRecord> Of(NodeRecord node, HashSet<NodeId> targets, HashSet<NodeId> parents) =>
        Related(node, targets).Concat(parents.SelectMany(Under)).DistinctBy(row => row.Id).Take(Most).OrderBy(row => _places[row.Id]);

    private IEnumerable<NodeRecord> Related(NodeRecord node, HashSet<NodeId> targets) =>
        (node.Code is null ? [] : _byCode[node.Code])
            .Concat(targets.Where(_places.ContainsKey).Select(target => rows[_places[target]]))
            .Concat(_byName[node.Name].Take(Most));
}
