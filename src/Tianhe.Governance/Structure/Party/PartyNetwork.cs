namespace Tianhe.Governance.Structure;

/// <summary>The Party bodies of a street, one under the other: a tree of its own, linked to the nodes that each body covers.</summary>
/// <remarks>Immutable and safe to share between threads. Bodies stand in preorder, siblings in the ordinal order of their ids.</remarks>
public sealed partial class PartyNetwork
{
    private readonly Hierarchy _hierarchy;
    private readonly Dictionary<NodeId, List<int>> _covering = [];
    private readonly int?[] _members;
    private readonly int[] _membersBelow;

    private PartyNetwork(PartyLadder ladder, PartyBody[] records, Hierarchy hierarchy)
    {
        Ladder = ladder;
        _hierarchy = hierarchy;
        Bodies = [.. Array.ConvertAll(hierarchy.Rows, row => records[row])];
        _members = new int?[Bodies.Count];
        _membersBelow = new int[Bodies.Count];
        for (var position = 0; position < Bodies.Count; position++)
        {
            GroupCount += Bodies[position].Groups;
            foreach (var node in Bodies[position].Covers.Distinct())
            {
                _covering.TryAdd(node, []);
                _covering[node].Add(position);
            }
        }

        AddUpMembers();
    }

    /// <summary>The levels of the network.</summary>
    public PartyLadder Ladder { get; }

    /// <summary>All bodies in preorder.</summary>
    public EquatableList<PartyBody> Bodies { get; }

    /// <summary>The one body without a body above it.</summary>
    public PartyBody Root => Bodies[0];

    /// <summary>The number of Party groups under all bodies together.</summary>
    public int GroupCount { get; }

    /// <summary>The body of an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentException">The network has no such body.</exception>
    public PartyBody this[PartyBodyId id] => Bodies[IndexOf(id)];

    /// <summary>Makes a network from its bodies, in any order.</summary>
    /// <param name="ladder">The levels.</param>
    /// <param name="bodies">The bodies.</param>
    /// <returns>The network.</returns>
    /// <exception cref="ArgumentNullException">An argument or a body is null.</exception>
    /// <exception cref="InvalidDefinitionException">
    /// The bodies form no tree by this ladder: an id used twice, an unknown level or parent, a missing parent, a wrong level under a
    /// parent, a cycle, no root or several, a blank name, a negative figure, more groups or members than a number holds. Every problem is listed. Whether the covered
    /// nodes exist is checked by <see cref="Jurisdiction.From"/>.
    /// </exception>
    public static PartyNetwork From(PartyLadder ladder, IEnumerable<PartyBody> bodies)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(bodies);
        PartyBody[] list = [.. bodies];
        var rows = Array.ConvertAll(list, body => body is null
            ? throw new ArgumentNullException(nameof(bodies), "A body is null.")
            : new HierarchyRow(body.Id.Value, body.Level, body.Name ?? "", body.Parent?.Value));
        var check = new HierarchyCheck(ladder.Tiers, rows, HierarchyTerms.Party);
        check.Run();
        check.Findings.AddRange(PartyFigures.Problems(list));
        var hierarchy = check.Findings.Count == 0 ? Hierarchy.From(rows, check) : null;
        check.Findings.AddRange(hierarchy is null ? [] : PartyFigures.MembersFit(list, hierarchy));
        return hierarchy is not null && check.Findings.Count == 0
            ? new(ladder, list, hierarchy)
            : throw new InvalidDefinitionException("The Party network", check.Findings.ToEquatableList());
    }

    /// <summary>Whether the network has a body.</summary>
    /// <param name="id">The id.</param>
    /// <returns><c>true</c> when a body has this id.</returns>
    public bool Contains(PartyBodyId id) => !id.IsDefault && _hierarchy.Positions.ContainsKey(id.Value);

    /// <summary>The number of bodies of a level.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentException">The ladder has no such level.</exception>
    /// <remarks>O(number of bodies).</remarks>
    public int CountOf(TierId level)
    {
        var index = Ladder.Tiers.Require(level);
        return _hierarchy.Tiers.Count(tier => tier == index);
    }

    /// <summary>The bodies of a level.</summary>
    /// <param name="level">The level.</param>
    /// <returns>In preorder.</returns>
    /// <exception cref="ArgumentException">The ladder has no such level.</exception>
    /// <remarks>O(number of bodies).</remarks>
    public EquatableList<PartyBody> BodiesOf(TierId level)
    {
        var index = Ladder.Tiers.Require(level);
        return [.. Bodies.Where((_, position) => _hierarchy.Tiers[position] == index)];
    }

    /// <summary>The number of bodies of a form.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The number, whatever their levels.</returns>
    /// <remarks>O(number of bodies).</remarks>
    public int CountOf(PartyForm form) => Bodies.Count(body => body.Form == form);

    /// <summary>The bodies directly under a body.</summary>
    /// <param name="id">The body.</param>
    /// <returns>In the ordinal order of their ids.</returns>
    /// <exception cref="ArgumentException">The network has no such body.</exception>
    /// <remarks>O(number of bodies).</remarks>
    public EquatableList<PartyBody> ChildrenOf(PartyBodyId id)
    {
        var parent = IndexOf(id);
        return [.. Bodies.Where((_, position) => _hierarchy.Parents[position] == parent)];
    }

    private int IndexOf(PartyBodyId id) => !id.IsDefault && _hierarchy.Positions.TryGetValue(id.Value, out var index)
        ? index
        : throw new ArgumentException($"The Party network has no body '{id}'.", nameof(id));
}
