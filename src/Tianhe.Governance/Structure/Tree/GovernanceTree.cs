using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Structure;

/// <summary>The places of responsibility of a street, one under the other.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Nodes stand in preorder, siblings in the ordinal order of their ids, whatever
/// the order of the records was. "Is under" and "is within" are O(1) and allocate nothing. People are no part of a tree: they come
/// and go by <see cref="Appointment"/>.
/// </remarks>
/// <example><code>
/// var tree = GovernanceTree.From(TierLadder.Tianhe,
/// [
///     new() { Id = "tianhe", Tier = "subdistrict", Name = "田和街道" },
///     new() { Id = "zhaixi", Tier = "community", Name = "寨西居委会", Parent = "tianhe" },
/// ]);
/// </code></example>
public sealed partial class GovernanceTree
{
    private readonly Dictionary<string, int> _positions;
    private readonly NodeId[] _ids;
    private readonly string[] _names;
    private readonly byte[] _tiers;
    private readonly int[] _parents;
    private readonly int[] _ends;
    private readonly int[] _households;
    private readonly int[] _population;
    private readonly GridKind?[] _kinds;
    private readonly string?[]? _codes;
    private readonly int[] _counts;

    private GovernanceTree(TierLadder ladder, NodeRecord[] records, Hierarchy hierarchy)
    {
        Ladder = ladder;
        _positions = hierarchy.Positions;
        _tiers = hierarchy.Tiers;
        _parents = hierarchy.Parents;
        _ends = hierarchy.Ends;
        _ids = Array.ConvertAll(hierarchy.Rows, row => records[row].Id);
        _names = Array.ConvertAll(hierarchy.Rows, row => records[row].Name);
        _households = Array.ConvertAll(hierarchy.Rows, row => records[row].Households ?? -1);
        _population = Array.ConvertAll(hierarchy.Rows, row => records[row].Population ?? -1);
        _kinds = Array.ConvertAll(hierarchy.Rows, row => records[row].Kind);
        _codes = Array.Exists(records, record => record.Code is not null) ? Array.ConvertAll(hierarchy.Rows, row => records[row].Code) : null;
        _counts = new int[ladder.Tiers.Count];
        foreach (var tier in _tiers)
        {
            _counts[tier]++;
        }
    }

    /// <summary>The tiers of the tree.</summary>
    public TierLadder Ladder { get; }

    /// <summary>The number of nodes.</summary>
    public int Count => _ids.Length;

    /// <summary>The one node without a parent.</summary>
    public Node Root => new(this, 0);

    /// <summary>All nodes in preorder.</summary>
    public NodeRange Nodes => new(this, 0, Count);

    /// <summary>The node of an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentException">The tree has no such node.</exception>
    public Node this[NodeId id] => new(this, IndexOf(id));

    /// <summary>Makes a tree from its records, in any order.</summary>
    /// <param name="ladder">The tiers, and what may hang under what.</param>
    /// <param name="records">The records.</param>
    /// <returns>The tree.</returns>
    /// <exception cref="ArgumentNullException">An argument or a record is null.</exception>
    /// <exception cref="InvalidDefinitionException">
    /// The records form no tree by this ladder: an id used twice, an unknown tier or parent, a missing parent, a wrong tier under a
    /// parent, a cycle, no root or several, a blank name, a negative number of households or residents. Every problem is listed.
    /// </exception>
    /// <remarks>O(n log s), where s is the largest number of siblings.</remarks>
    public static GovernanceTree From(TierLadder ladder, IEnumerable<NodeRecord> records)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(records);
        NodeRecord[] list = [.. records];
        var rows = Array.ConvertAll(list, record => record is null
            ? throw new ArgumentNullException(nameof(records), "A record is null.")
            : new HierarchyRow(record.Id.Value, record.Tier, record.Name ?? "", record.Parent?.Value));
        var check = new HierarchyCheck(ladder, rows, HierarchyTerms.Nodes);
        check.Run();
        check.Findings.AddRange(TotalCheck.Of(TotalCheck.Households, "nodes", list.Where(record => record.Households is not null)
            .Select(record => ($"nodes.{record.Id}.households", record.Id.Value, (string?)record.Name, record.Households!.Value))));
        check.Findings.AddRange(TotalCheck.Of(TotalCheck.Residents, "nodes", list.Where(record => record.Population is not null)
            .Select(record => ($"nodes.{record.Id}.population", record.Id.Value, (string?)record.Name, record.Population!.Value))));
        return check.Findings.Count == 0
            ? new(ladder, list, Hierarchy.From(rows, check))
            : throw new InvalidDefinitionException("The tree", check.Findings.ToEquatableList());
    }

    /// <summary>Whether the tree has a node.</summary>
    /// <param name="id">The id.</param>
    /// <returns><c>true</c> when a node has this id.</returns>
    public bool Contains(NodeId id) => TryIndexOf(id, out _);

    /// <summary>The nodes of a tier.</summary>
    /// <param name="tier">The tier.</param>
    /// <returns>In preorder.</returns>
    /// <exception cref="ArgumentException">The ladder has no such tier.</exception>
    /// <remarks>O(number of all nodes).</remarks>
    public EquatableList<Node> NodesOf(TierId tier)
    {
        var index = Ladder.Require(tier);
        var nodes = new List<Node>(_counts[index]);
        for (var i = 0; i < Count; i++)
        {
            if (_tiers[i] == index)
            {
                nodes.Add(new(this, i));
            }
        }

        return nodes.ToEquatableList();
    }

    /// <summary>The number of nodes of a tier.</summary>
    /// <param name="tier">The tier.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentException">The ladder has no such tier.</exception>
    public int CountOf(TierId tier) => _counts[Ladder.Require(tier)];

    internal bool TryIndexOf(NodeId id, out int index)
    {
        if (!id.IsDefault)
        {
            return _positions.TryGetValue(id.Value, out index);
        }

        index = -1;
        return false;
    }

    internal int IndexOf(NodeId id) => TryIndexOf(id, out var index) ? index : ThrowUnknown(id);

    internal bool IsWithin(int index, int area) => index >= area && index < _ends[area];

    internal NodeId IdAt(int index) => _ids[index];

    internal Tier TierAt(int index) => Ladder.Tiers[_tiers[index]];

    internal int TierIndexAt(int index) => _tiers[index];

    internal string NameAt(int index) => _names[index];

    internal int ParentAt(int index) => _parents[index];

    internal int EndAt(int index) => _ends[index];

    internal string? CodeAt(int index) => _codes?[index];

    internal int? HouseholdsAt(int index) => _households[index] is >= 0 and var households ? households : null;

    internal int? PopulationAt(int index) => _population[index] is >= 0 and var population ? population : null;

    internal GridKind? KindAt(int index) => _kinds[index];

    [DoesNotReturn]
    private static int ThrowUnknown(NodeId id) => throw new ArgumentException($"The tree has no node '{id}'.", nameof(id));
}
