namespace Tianhe.Governance.Structure;

/// <summary>One of the two lists that are compared: the tree of the day, or the new roster.</summary>
internal sealed class RosterSide
{
    private readonly Dictionary<NodeId, NodeRecord> _records;
    private readonly ILookup<NodeId?, NodeRecord> _children;
    private readonly ILookup<string, NodeRecord> _byCode;
    private readonly Dictionary<(TierId Tier, string Name), int> _names;
    private readonly ILookup<(NodeId Parent, TierId Tier, string Name), NodeRecord> _byName;

    public RosterSide(GovernanceTree tree)
    {
        Tree = tree;
        InPreorder = tree.ToRecords();
        _records = InPreorder.ToDictionary(record => record.Id);
        _children = InPreorder.ToLookup(record => record.Parent);
        _byCode = InPreorder.Where(record => record.Code is not null).ToLookup(record => record.Code!, StringComparer.Ordinal);
        _byName = InPreorder.Where(record => record.Parent is not null).ToLookup(record => (record.Parent!.Value, record.Tier, record.Name));
        _names = InPreorder.GroupBy(record => (record.Tier, record.Name)).ToDictionary(group => group.Key, group => group.Count());
    }

    public GovernanceTree Tree { get; }

    public NodeRecord[] InPreorder { get; }

    public NodeRecord this[NodeId id] => _records[id];

    public bool Contains(NodeId id) => _records.ContainsKey(id);

    /// <summary>The rows directly under one; under null, the roots.</summary>
    public IEnumerable<NodeRecord> ChildrenOf(NodeId? id) => _children[id];

    /// <summary>The rows of a tier and a name directly under one.</summary>
    public IEnumerable<NodeRecord> Named(NodeId parent, TierId tier, string name) => _byName[(parent, tier, name)];

    public IEnumerable<NodeRecord> WithCode(string? code) => code is null ? [] : _byCode[code];

    /// <summary>Whether the name is that of one node of its tier, here.</summary>
    public bool IsDistinct(NodeRecord record) => _names.GetValueOrDefault((record.Tier, record.Name)) == 1;

    public IEnumerable<NodeId> AncestorsOf(NodeId id)
    {
        for (var at = _records[id].Parent; at is { } parent; at = _records[parent].Parent)
        {
            yield return parent;
        }
    }
}
