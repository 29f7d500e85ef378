using NodaTime;

namespace Tianhe.Governance.Structure;

/// <content>The ways up and down a network, what its bodies cover and how many members they have.</content>
public sealed partial class PartyNetwork
{
    /// <summary>The body above a body.</summary>
    /// <param name="id">The body.</param>
    /// <returns>The body above it, or null at the root.</returns>
    /// <exception cref="ArgumentException">The network has no such body.</exception>
    public PartyBody? ParentOf(PartyBodyId id) => _hierarchy.Parents[IndexOf(id)] is >= 0 and var parent ? Bodies[parent] : null;

    /// <summary>The way from the root down to a body.</summary>
    /// <param name="id">The body.</param>
    /// <returns>The root first, the body itself last.</returns>
    /// <exception cref="ArgumentException">The network has no such body.</exception>
    public EquatableList<PartyBody> PathTo(PartyBodyId id)
    {
        var path = new List<PartyBody>();
        for (var position = IndexOf(id); position >= 0; position = _hierarchy.Parents[position])
        {
            path.Add(Bodies[position]);
        }

        path.Reverse();
        return path.ToEquatableList();
    }

    /// <summary>The bodies that cover a node itself, of whatever level.</summary>
    /// <param name="node">The node.</param>
    /// <returns>In preorder; empty for a node that no body covers, one of another tree too.</returns>
    /// <remarks>O(number of those bodies). A body that covers a node above it is not among them: walk up the tree and ask of each.</remarks>
    public EquatableList<PartyBody> BodiesCovering(NodeId node) =>
        !node.IsDefault && _covering.TryGetValue(node, out var positions) ? [.. positions.Select(position => Bodies[position])] : [];

    /// <summary>The full Party members of a body and of all bodies under it.</summary>
    /// <param name="id">The body.</param>
    /// <returns>What is stated for the body, otherwise what is stated under it, added; null where a body has neither.</returns>
    /// <exception cref="ArgumentException">The network has no such body.</exception>
    public int? MembersWithin(PartyBodyId id) => _members[IndexOf(id)];

    /// <summary>Compares every body with rules: its members, form, committee, organisations and term.</summary>
    /// <param name="rules">The rules, such as <see cref="PartyRules.BranchWork"/>.</param>
    /// <param name="on">The day on which terms are looked at, in any calendar system.</param>
    /// <returns>Warnings, body by body in preorder. A figure that a rule needs and that is not stated is one of them, and so is a whole that is less than what is known of its parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentException">The rules state a term for a level that the network does not have.</exception>
    /// <exception cref="InvalidDefinitionException">The values of the rules contradict each other; every problem is listed.</exception>
    /// <remarks>
    /// Members and committee are looked at in branches and joint branches, the form in general branches and committees. Of a working
    /// committee, a temporary and a functional branch the rules say nothing but what <see cref="PartyRules.Terms"/> and
    /// <see cref="PartyRules.TemporaryMonths"/> say. Party groups are no bodies and are not looked at. O(number of bodies).
    /// </remarks>
    public EquatableList<Finding> Check(PartyRules rules, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (PartyRulesCheck.Run(rules) is { Count: > 0 } problems)
        {
            throw new InvalidDefinitionException("The Party rules", problems);
        }

        return rules.Terms.FirstOrDefault(term => term.Level is { } level && !Ladder.Tiers.Contains(level)) is { } unknown
            ? throw new ArgumentException($"The rules state a term for the level '{unknown.Level}', which the network does not have; it has: {Ladder}.", nameof(rules))
            : new PartyCheck(this, rules, IsoDate.Of(on)).Run();
    }

    internal int? MembersAt(int position) => _members[position];

    /// <summary>The members that are known of the bodies under a body: of each that states none, those known under it.</summary>
    internal int MembersBelow(int position) => _membersBelow[position];

    private void AddUpMembers()
    {
        var isKnownBelow = new bool[Bodies.Count];
        Array.Fill(isKnownBelow, true);
        for (var position = Bodies.Count - 1; position >= 0; position--)
        {
            // Preorder: all that is under a body was added to it before the walk comes there.
            var hasBelow = _hierarchy.Ends[position] > position + 1;
            _members[position] = Bodies[position].Members ?? (hasBelow && isKnownBelow[position] ? _membersBelow[position] : null);
            if (_hierarchy.Parents[position] is >= 0 and var parent)
            {
                isKnownBelow[parent] &= _members[position] is not null;
                _membersBelow[parent] += _members[position] ?? _membersBelow[position];
            }
        }
    }
}
