using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>Carries the entries of a definition over to the tree of a day.</summary>
/// <remarks>
/// An office ends with its node. Ground stays where it is: whatever names it follows it through merges and splits to the nodes that
/// hold it on the day, and where it lies in one of several nodes and nobody knows in which, that is said.
/// </remarks>
internal sealed class Carrying(JurisdictionDefinition definition, StructureHistory history, LocalDate on)
{
    private readonly GovernanceTree _tree = history.AsOf(on);
    private readonly int _end = history.CountUpTo(on);
    private readonly Dictionary<(NodeId Node, int Start), Ground> _grounds = [];

    public List<Finding> Findings { get; } = [];

    public JurisdictionDefinition Run() => definition with
    {
        Tree = _tree,
        Since = null,
        Changes = [],
        Appointments = [.. definition.Appointments.Where(entry => Stays(entry.Node, entry.From, entry.To, Mention.PathOf(entry), entry.Role))],
        Delegations = [.. definition.Delegations.Where(entry => entry.Node is not { } node || Stays(node, entry.From, entry.To, Mention.PathOf(entry), role: null))],
        Headcounts = [.. definition.Headcounts.SelectMany(Carry)],
        Organisations = [.. definition.Organisations.Select(entry => entry with { Serves = Covered(entry.Serves, entry.From, entry.To, Mention.PathOf(entry), entry.Name) })],
        Facilities = [.. definition.Facilities.SelectMany(Carry)],
        Zones = [.. definition.Zones.Select(entry => entry with { Covers = Covered(entry.Covers, entry.From, entry.To, Mention.PathOf(entry), entry.Name) })],
        Aliases = [.. definition.Aliases.SelectMany(Carry).Distinct()],
        Party = definition.Party is { } party
            ? PartyNetwork.From(party.Ladder, party.Bodies.Select(body => body with { Covers = Covered(body.Covers, null, null, Mention.PathOf(body), body.Name) }))
            : null,
    };

    private bool Stays(NodeId node, LocalDate from, LocalDate? to, string path, RoleId? role)
    {
        if (_tree.Contains(node))
        {
            return true;
        }

        if (history.Lives[node] is { Gone: { } gone } life && gone <= on && IsInForce(from, to))
        {
            // The ground that the office had on its last day: what became of the node after that.
            var successors = GroundOf(node, gone.PlusDays(-1)).Nodes;
            var names = KnownNames.Of(successors.Select(NameOf));
            Findings.Add(role is { } held
                ? HistoryFindings.AppointmentEnded.Warning(
                    path, new("name", life.Last.Name), new("node", node.Value), new("gone", gone), new("role", NameOf(held)), new("successors", names))
                : HistoryFindings.DelegationEnded.Warning(path, new("name", life.Last.Name), new("node", node.Value), new("gone", gone), new("successors", names)));
        }

        return false;
    }

    private IEnumerable<Headcount> Carry(Headcount entry) =>
        Stand(entry.Node, entry.From, entry.To, Mention.PathOf(entry), NameOf(entry.Role)) is { } node ? [entry with { Node = node }] : [];

    private IEnumerable<Facility> Carry(Facility entry) =>
        Stand(entry.Node, entry.From, entry.To, Mention.PathOf(entry), BilingualText.Same(entry.Name)) is { } node ? [entry with { Node = node }] : [];

    private IEnumerable<PlaceAlias> Carry(PlaceAlias entry)
    {
        var ground = GroundOf(entry.Node, entry.From);
        if (IsInForce(entry.From, entry.To))
        {
            if (ground.Nodes.Count > 1)
            {
                Findings.Add(HistoryFindings.AliasAmbiguous.Warning(
                    Mention.PathOf(entry), new("text", entry.Text), new("node", entry.Node.Value), new("on", ground.Split!.On), new("candidates", KnownNames.Of(ground.Nodes.Select(NameOf)))));
            }
            else if (ground.Abolished is { } abolished)
            {
                Findings.Add(Abolished(Mention.PathOf(entry), BilingualText.Same(entry.Text), entry.Node, abolished, ground.Nodes[0]));
            }
        }

        return ground.Nodes.Select(node => entry with { Node = node });
    }

    /// <summary>The one node at which a thing stands: where its node became one, there; where it became several, at the node itself if it lives on, otherwise at the lowest node that holds them all.</summary>
    private NodeId? Stand(NodeId node, LocalDate? from, LocalDate? to, string path, BilingualText what)
    {
        var ground = GroundOf(node, from);
        if (ground.Nodes.Count == 0)
        {
            return null;
        }

        var kept = ground.Nodes.Contains(node) ? node : LowestAbove(ground.Nodes);
        if (!IsInForce(from, to))
        {
            return kept;
        }

        if (ground.Nodes.Count > 1)
        {
            Findings.Add(HistoryFindings.PlaceUndecided.Warning(
                path,
                new("what", what),
                new("node", node.Value),
                new("on", ground.Split!.On),
                new("candidates", KnownNames.Of(ground.Nodes.Select(NameOf))),
                new("kept", NameOf(kept))));
        }
        else if (ground.Abolished is { } abolished)
        {
            Findings.Add(Abolished(path, what, node, abolished, kept));
        }

        return kept;
    }

    private EquatableList<NodeId> Covered(EquatableList<NodeId> covers, LocalDate? from, LocalDate? to, string path, string what)
    {
        var nodes = new List<NodeId>();
        foreach (var node in covers)
        {
            var ground = GroundOf(node, from);
            nodes.AddRange(ground.Held);
            if (ground is { Held.Count: 0, Abolished: { } abolished } && IsInForce(from, to))
            {
                Findings.Add(HistoryFindings.CoverEnded.Warning(path, new("what", what), new("node", node.Value), new("on", abolished.On)));
            }
        }

        return [.. nodes.Distinct()];
    }

    private Finding Abolished(string path, BilingualText what, NodeId node, StructureChange abolished, NodeId kept) =>
        HistoryFindings.PlaceAbolished.Warning(path, new("what", what), new("node", node.Value), new("on", abolished.On), new("kept", NameOf(kept)));

    private bool IsInForce(LocalDate? from, LocalDate? to) => !(from > on) && !(to < on);

    private BilingualText NameOf(NodeId id) => new($"{_tree[id].Name}（{id}）", $"{_tree[id].Name} ({id})");

    private BilingualText NameOf(RoleId id) => definition.Roles.FirstOrDefault(role => role.Id == id)?.Name ?? BilingualText.Same(id.Value);

    private NodeId LowestAbove(EquatableList<NodeId> nodes)
    {
        foreach (var node in _tree.PathTo(nodes[0]).Reverse())
        {
            if (nodes.All(other => _tree.IsWithin(other, node.Id)))
            {
                return node.Id;
            }
        }

        return nodes[0];
    }

    /// <summary>Where the ground is on the day that a node held on the first day of an entry; the entry names the node as it stood then.</summary>
    private Ground GroundOf(NodeId node, LocalDate? from)
    {
        var life = history.Lives[node];
        var start = Math.Max(from is { } first ? history.CountUpTo(first) : 0, life.Born is null ? 0 : life.Origins[0] + 1);
        if (life.Born > on)
        {
            return Ground.None;
        }

        if (!_grounds.TryGetValue((node, start), out var ground))
        {
            _grounds.Add((node, start), ground = Ground.Of(history, node, start, _end));
        }

        return ground;
    }
}
