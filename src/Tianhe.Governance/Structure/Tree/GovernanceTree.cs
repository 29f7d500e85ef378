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
    private readonly TextIndex _ids;
    private readonly string[] _names;
    private readonly byte[] _tiers;
    private readonly int[] _parents;
    private readonly int[] _ends;
    private readonly TextIndex? _codes;
    private readonly int[]? _households;
    private readonly int[]? _population;
    private readonly sbyte[]? _kinds;
    private readonly int[] _counts;

    private GovernanceTree(TierLadder ladder, NodeColumns columns, Hierarchy hierarchy)
    {
        Ladder = ladder;
        _ids = hierarchy.Positions;
        _tiers = hierarchy.Tiers;
        _parents = hierarchy.Parents;
        _ends = hierarchy.Ends;
        _names = hierarchy.Ordered(columns.Names);
        _codes = hierarchy.Ordered(columns.Codes);
        _households = hierarchy.Ordered(columns.Households);
        _population = hierarchy.Ordered(columns.Population);
        _kinds = hierarchy.Ordered(columns.Kinds);
        _counts = new int[ladder.Tiers.Count];
        foreach (var tier in _tiers)
        {
            _counts[tier]++;
        }
    }

    /// <summary>The tiers of the tree.</summary>
    public TierLadder Ladder { get; }

    /// <summary>The number of nodes.</summary>
    public int Count => _parents.Length;

    /// <summary>The one node without a parent.</summary>
    /// <exception cref="InvalidOperationException">There are several, for the ladder allows them.</exception>
    public Node Root => _ends[0] == Count ? new(this, 0)
        : throw new InvalidOperationException($"The tree has {Roots.Count} roots: ask for its Roots, or for that of a node by the first of PathTo.");

    /// <summary>The nodes without a parent: one, or several where the ladder allows it.</summary>
    /// <returns>In the ordinal order of their ids.</returns>
    public NodeWalk Roots => NodeWalk.Across(this, 0, Count);

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
    /// The records form no tree by this ladder: an id or a code used twice, an unknown tier or parent, a missing parent, a wrong tier
    /// under a parent, a cycle, no root, several roots where the ladder allows one, a blank name or code, a negative number of households
    /// or residents, or so many that they do not fit a number together. Every problem is listed, up to a thousand; whether figures
    /// add up to too much is checked last, of records that form a tree.
    /// </exception>
    /// <remarks>O(n log s), where s is the largest number of siblings; O(n) when the records stand as the nodes of the tree do.</remarks>
    public static GovernanceTree From(TierLadder ladder, IEnumerable<NodeRecord> records)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(records);
        NodeRecord[] list = [.. records];
        if (Array.Exists(list, record => record is null))
        {
            throw new ArgumentNullException(nameof(records), "A record is null.");
        }

        var columns = NodeColumns.Of(list);
        var check = new HierarchyCheck(ladder, columns.Rows, HierarchyTerms.Nodes);
        check.Run();
        columns.Check(check.Findings);
        if (check.Findings.Count == 0)
        {
            var tree = new GovernanceTree(ladder, columns, Hierarchy.From(columns.Rows, check));
            check.Findings.AddRange(FigureTotals.Check(tree, TotalCheck.Households, tree._households));
            check.Findings.AddRange(FigureTotals.Check(tree, TotalCheck.Residents, tree._population));
            if (check.Findings.Count == 0)
            {
                return tree;
            }
        }

        throw new InvalidDefinitionException("The tree", check.Findings.ToEquatableList());
    }

    /// <summary>Whether the tree has a node.</summary>
    /// <param name="id">The id.</param>
    /// <returns><c>true</c> when a node has this id.</returns>
    public bool Contains(NodeId id) => TryIndexOf(id, out _);

    /// <summary>The node of an id, if the tree has it.</summary>
    /// <param name="id">The id.</param>
    /// <param name="node">The node, or the default value.</param>
    /// <returns><c>true</c> when a node has this id.</returns>
    public bool TryFind(NodeId id, out Node node)
    {
        node = TryIndexOf(id, out var index) ? new(this, index) : default;
        return index >= 0;
    }

    /// <summary>The node of a division or grid code.</summary>
    /// <param name="code">The code, as the record writes it.</param>
    /// <returns>The one node that has it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">No node has this code.</exception>
    public Node FindByCode(string code) => TryFindByCode(code, out var node) ? node
        : throw new ArgumentException($"The tree has no node of the code '{code}'.", nameof(code));

    /// <summary>The node of a division or grid code, if there is one.</summary>
    /// <param name="code">The code, as the record writes it.</param>
    /// <param name="node">The node, or the default value.</param>
    /// <returns><c>true</c> when a node has this code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public bool TryFindByCode(string code, out Node node)
    {
        ArgumentNullException.ThrowIfNull(code);
        node = default;
        if (_codes is null || !_codes.TryGetValue(code, out var index))
        {
            return false;
        }

        node = new(this, index);
        return true;
    }

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

    /// <summary>The number of nodes of a tier within a node, the node itself included.</summary>
    /// <param name="tier">The tier.</param>
    /// <param name="area">The node.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentException">The ladder has no such tier, or the tree no such node.</exception>
    /// <remarks>O(number of nodes within), many at a time; for every node at once use <see cref="Sum"/>.</remarks>
    public int CountWithin(NodeId area, TierId tier)
    {
        var index = IndexOf(area);
        return _tiers.AsSpan(index.._ends[index]).Count((byte)Ladder.Require(tier));
    }

    internal bool TryIndexOf(NodeId id, out int index)
    {
        index = -1;
        return !id.IsDefault && _ids.TryGetValue(id.Value, out index);
    }

    internal int IndexOf(NodeId id) => TryIndexOf(id, out var index) ? index : ThrowUnknown(id);

    internal bool IsUnder(int index, int area) => index > area && index < _ends[area];

    internal bool IsWithin(int index, int area) => index >= area && index < _ends[area];

    internal NodeId IdAt(int index) => NodeId.OfChecked(_ids[index]!);

    internal Tier TierAt(int index) => Ladder.Tiers[_tiers[index]];

    internal int TierIndexAt(int index) => _tiers[index];

    internal string NameAt(int index) => _names[index];

    internal int ParentAt(int index) => _parents[index];

    internal int EndAt(int index) => _ends[index];

    internal string? CodeAt(int index) => _codes?[index];

    internal int? HouseholdsAt(int index) => _households?[index] is >= 0 and var households ? households : null;

    internal int? PopulationAt(int index) => _population?[index] is >= 0 and var population ? population : null;

    internal GridKind? KindAt(int index) => _kinds?[index] is >= 0 and var kind ? (GridKind)kind : null;

    [DoesNotReturn]
    private static int ThrowUnknown(NodeId id) => throw new ArgumentException($"The tree has no node '{id}'.", nameof(id));
}
