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
        Facilities = Parted([.. definition.Facilities.SelectMany(Carry)]),
        Zones = [.. definition.Zones.Select(entry => entry with { Covers = Covered(entry.Covers, entry.From, entry.To, Mention.PathOf(entry), entry.Name) })],
        Aliases = Joined(definition.Aliases.SelectMany(Carry)),
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
            var successors = GroundOf(node, gone.PlusDays(-1)).Held;
            var arguments = new List<MessageArgument> { new("name", life.Last.Name), new("node", node.Value), new("gone", gone) };
            if (role is { } held)
            {
                arguments.Add(new("role", NameOf(held)));
            }

            if (successors.Count > 0)
            {
                arguments.Add(new("successors", KnownNames.Of(successors.Select(NameOf))));
            }

            var template = (role, successors.Count) switch
            {
                (not null, > 0) => HistoryFindings.AppointmentEnded,
                (not null, _) => HistoryFindings.AppointmentAbolished,
                (null, > 0) => HistoryFindings.DelegationEnded,
                _ => HistoryFindings.DelegationAbolished,
            };
            Findings.Add(template.Warning(path, arguments.ToEquatableList()));
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
        EquatableList<NodeId> nodes = [.. ground.Nodes.Where(node => !ground.Nodes.Any(other => other != node && _tree.IsWithin(node, other)))];
        if (IsInForce(entry.From, entry.To) && nodes.Count > 0)
        {
            if (ground.Abolished.Count > 0)
            {
                ReportAbolished(Mention.PathOf(entry), BilingualText.Same(entry.Text), entry.Node, ground, LowestAbove(nodes));
            }
            else if (nodes.Count > 1)
            {
                Findings.Add(HistoryFindings.AliasAmbiguous.Warning(
                    Mention.PathOf(entry),
                    new("text", entry.Text),
                    new("name", LastNameOf(entry.Node)),
                    new("node", entry.Node.Value),
                    new("on", ground.Split!.On),
                    new("candidates", KnownNames.Of(nodes.Select(NameOf)))));
            }
        }

        return nodes.Select(node => entry with { Node = node });
    }

    /// <summary>Of one text at one node, what overlaps or follows without a gap is one entry.</summary>
    private EquatableList<PlaceAlias> Joined(IEnumerable<PlaceAlias> carried)
    {
        var places = new Dictionary<PlaceAlias, int>();
        foreach (var alias in carried)
        {
            places.TryAdd(alias, places.Count);
        }

        var joined = new List<(PlaceAlias Alias, int Place)>();
        foreach (var same in places.GroupBy(pair => (PlaceText.Normalise(pair.Key.Text), pair.Key.Node), pair => (Alias: pair.Key, Place: pair.Value)))
        {
            Join(joined, same.OrderBy(row => row.Alias.From ?? LocalDate.MinIsoValue).ThenBy(row => row.Place));
        }

        return [.. joined.OrderBy(row => row.Place).Select(row => row.Alias)];
    }

    private void Join(List<(PlaceAlias Alias, int Place)> joined, IEnumerable<(PlaceAlias Alias, int Place)> same)
    {
        var start = joined.Count;
        foreach (var (alias, place) in same)
        {
            if (joined.Count == start || joined[^1] is var last && !Meets(last.Alias, alias))
            {
                joined.Add((alias, place));
                continue;
            }

            if (last.Alias.Kind != alias.Kind && (IsInForce(last.Alias.From, last.Alias.To) || IsInForce(alias.From, alias.To)))
            {
                Findings.Add(HistoryFindings.AliasKindLost.Warning(Mention.PathOf(alias), new("text", alias.Text), new("node", NameOf(alias.Node))));
            }

            var end = last.Alias.To is { } one && alias.To is { } other ? LocalDate.Max(one, other) : (LocalDate?)null;
            joined[^1] = (last.Alias with { To = end }, Math.Min(last.Place, place));
        }
    }

    /// <summary>Whether an alias begins before an earlier one ends; of one kind also on the day after.</summary>
    private static bool Meets(PlaceAlias earlier, PlaceAlias later) => earlier.To is not { } end || (later.From ?? LocalDate.MinIsoValue) is var begin
        && (begin <= end || (earlier.Kind == later.Kind && begin == end.PlusDays(1)));

    /// <summary>A part of a facility that no longer lies in the whole is a part no more.</summary>
    private EquatableList<Facility> Parted(EquatableList<Facility> carried)
    {
        var wholes = carried.ToDictionary(facility => facility.Id);
        return [.. carried.Select(part => part.Within is { } id && (!wholes.TryGetValue(id, out var whole) || IsParted(part, whole)) ? part with { Within = null } : part)];
    }

    private bool IsParted(Facility part, Facility whole)
    {
        if (_tree.IsWithin(part.Node, whole.Node))
        {
            return false;
        }

        if (IsInForce(part.From, part.To) && IsInForce(whole.From, whole.To))
        {
            Findings.Add(HistoryFindings.FacilityParted.Warning(
                $"facilities.{part.Id}.within", new("facility", part.Name), new("node", NameOf(part.Node)), new("whole", whole.Name), new("place", NameOf(whole.Node))));
        }

        return true;
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

        if (ground.Abolished.Count > 0)
        {
            ReportAbolished(path, what, node, ground, kept);
        }
        else if (ground.Nodes.Count > 1)
        {
            Findings.Add(HistoryFindings.PlaceUndecided.Warning(
                path,
                new("what", what),
                new("name", LastNameOf(node)),
                new("node", node.Value),
                new("on", ground.Split!.On),
                new("candidates", KnownNames.Of(ground.Nodes.Select(NameOf))),
                new("kept", NameOf(kept))));
        }

        return kept;
    }

    private EquatableList<NodeId> Covered(EquatableList<NodeId> covers, LocalDate? from, LocalDate? to, string path, string what)
    {
        EquatableList<(NodeId Node, Ground Ground)> grounds = [.. covers.Select(node => (node, GroundOf(node, from)))];
        if (IsInForce(from, to))
        {
            var (merges, named) = (new HashSet<int>(), covers.ToHashSet());
            foreach (var (node, ground) in grounds)
            {
                ReportEnded(node, ground, path, what);
                foreach (var merge in ground.Merges.Where(merges.Add))
                {
                    ReportEnlarged(merge, named, node, from, path, what);
                }
            }
        }

        return [.. grounds.SelectMany(pair => pair.Ground.Held).Distinct()];
    }

    private void ReportEnded(NodeId node, Ground ground, string path, string what)
    {
        if (ground is { Held.Count: 0, Abolished.Count: > 0 })
        {
            Findings.Add(HistoryFindings.CoverEnded.Warning(
                path, new("what", what), new("name", LastNameOf(node)), new("node", node.Value), new("on", ground.Abolished[^1].Change.On)));
            return;
        }

        foreach (var step in ground.Shares)
        {
            Findings.Add(HistoryFindings.CoverShareEnded.Warning(
                path, new("what", what), new("name", LastNameOf(node)), new("node", node.Value), new("share", FormerNameOf(step.From!.Value)), new("on", step.Change.On)));
        }
    }

    /// <summary>Whatever covered only some of the nodes that were merged covers the ground of the others from then on.</summary>
    private void ReportEnlarged(int position, IReadOnlySet<NodeId> covers, NodeId node, LocalDate? from, string path, string what)
    {
        var merge = (MergeNodes)history.Changes[position];
        EquatableList<NodeId> added = [.. merge.Nodes.Distinct().Where(other => !WayUp(other, position).Any(above => IsCovered(above, position, covers, from)))];
        if (added.Count > 0)
        {
            Findings.Add(HistoryFindings.CoverEnlarged.Warning(
                path,
                new("what", what),
                new("name", LastNameOf(node)),
                new("node", node.Value),
                new("into", FormerNameOf(merge.Into.Id)),
                new("on", merge.On),
                new("added", KnownNames.Of(added.Select(FormerNameOf)))));
        }
    }

    /// <summary>Whether a node held, before a change, ground of what an entry covers: looked for backwards, for a merge has few nodes and an entry may have many.</summary>
    private bool IsCovered(NodeId node, int position, IReadOnlySet<NodeId> covers, LocalDate? from)
    {
        var start = from is { } first ? history.CountUpTo(first) : 0;
        return new LineageWalk(history, isForwards: false, position, start).From(node).Any(covers.Contains)
            || covers.Any(cover => StartOf(cover, from) is var later && later > start && later <= position
                && new LineageWalk(history, isForwards: true, later, position).From(cover).Contains(node));
    }

    /// <summary>A node and those above it, as they stood before a change.</summary>
    private IEnumerable<NodeId> WayUp(NodeId node, int position)
    {
        for (NodeId? at = node; at is { } id; at = history.Lives[id].Before(position)?.Parent)
        {
            yield return id;
        }
    }

    private void ReportAbolished(string path, BilingualText what, NodeId node, Ground ground, NodeId kept)
    {
        EquatableList<NodeId> candidates = [.. ground.Nodes.Where(one => !ground.Nodes.Any(other => other != one && _tree.IsWithin(other, one)))];
        Findings.Add(ground.Nodes.Count == 1
            ? HistoryFindings.PlaceAbolished.Warning(
                path, new("what", what), new("name", LastNameOf(node)), new("node", node.Value), new("on", ground.Abolished[0].Change.On), new("kept", NameOf(kept)))
            : HistoryFindings.PlacePartlyAbolished.Warning(
                path,
                new("what", what),
                new("name", LastNameOf(node)),
                new("node", node.Value),
                new("abolished", KnownNames.Of(ground.Abolished.Select(step => FormerNameOf(step.From!.Value)))),
                new("candidates", KnownNames.Of(candidates.Select(NameOf))),
                new("kept", NameOf(kept))));
    }

    private bool IsInForce(LocalDate? from, LocalDate? to) => InForce.On(from, to, on);

    private BilingualText NameOf(NodeId id) => new($"{_tree[id].Name}（{id}）", $"{_tree[id].Name} ({id})");

    private string LastNameOf(NodeId id) => history.Lives[id].Last.Name;

    private BilingualText FormerNameOf(NodeId id) => new($"{LastNameOf(id)}（{id}）", $"{LastNameOf(id)} ({id})");

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
        if (history.Lives[node].Born > on)
        {
            return Ground.None;
        }

        var start = StartOf(node, from);
        if (!_grounds.TryGetValue((node, start), out var ground))
        {
            _grounds.Add((node, start), ground = Ground.Of(history, node, start, _end));
        }

        return ground;
    }

    private int StartOf(NodeId node, LocalDate? from)
    {
        var life = history.Lives[node];
        return Math.Max(from is { } first ? history.CountUpTo(first) : 0, life.Born is null ? 0 : life.Origins[0] + 1);
    }
}
