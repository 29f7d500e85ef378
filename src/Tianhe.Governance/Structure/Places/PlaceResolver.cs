using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>Answers what place a text names: the longest aliases in it decide, and of nodes that lie in each other the innermost.</summary>
internal sealed class PlaceResolver(GovernanceTree tree, PlaceIndex index)
{
    private readonly Dictionary<(int Place, LocalDate On), List<PlaceAlias>> _inForce = []; // a text may name a place any number of times

    public PlaceAnswer Resolve(string written, LocalDate on)
    {
        var text = PlaceText.Normalise(written);
        var numbers = new PlaceNumbers(index, text, (place, kind) => AliasesOf(place, on).Exists(alias => alias.Kind == kind));
        var known = numbers.Complete(index.Find(text, _ => true));
        if (known.Count == 0)
        {
            return Unknown(text, on);
        }

        if (known.Select(occurrence => occurrence.Text).Distinct().Any(place => AliasesOf(place, on).Count == 0))
        {
            return Superseded(text, known, on);
        }

        var named = new PlaceRanks(index, text, place => AliasesOf(place, on)).Outranking(known, places => Agreed(SetsOf(places, on)).Count > 0);
        return Placed([.. named.Select(occurrence => occurrence.Text).Distinct().Select(place => AliasesOf(place, on))], on,
            numbers.AnyUnknown || named.Exists(place => PlaceNumbers.IsHouseNumberAt(text, place.End) && IsRoad(place, on)));
    }

    private PlaceAnswer Placed(List<List<PlaceAlias>> texts, LocalDate on, bool isNumberUnknown)
    {
        var nodes = Innermost(texts);
        EquatableList<PlaceAlias> candidates = [.. texts.SelectMany(aliases => aliases).Where(alias => nodes.Contains(tree.IndexOf(alias.Node)))];
        ExplanationLine line = nodes.Count == 1
            ? Line(PlaceLines.Found, candidates[0])
            : new(PlaceLines.Ambiguous, [new("places", Texts(candidates)), new("count", nodes.Count), new("nodes", Names(nodes))]);
        return new(nodes.Count == 1 ? PlaceOutcome.Found : PlaceOutcome.Ambiguous, on, candidates)
        {
            Node = nodes.Count == 1 ? candidates[0].Node : (NodeId?)null,
            IsNumberUnknown = isNumberUnknown,
            Lines = isNumberUnknown ? [line, new(PlaceLines.NumberUnknown, [])] : [line],
        };
    }

    /// <summary>The nodes that all texts may mean together; all nodes where the texts contradict each other.</summary>
    private HashSet<int> Innermost(List<List<PlaceAlias>> texts)
    {
        var sets = texts.ConvertAll(SetOf);
        return Agreed(sets) is { Count: > 0 } nodes ? nodes : [.. sets.SelectMany(set => set)];
    }

    private HashSet<int> Agreed(IEnumerable<HashSet<int>> sets) =>
        sets.Aggregate((left, right) => [.. left.Where(node => LiesIn(node, right)), .. right.Where(node => LiesIn(node, left))]);

    private IEnumerable<HashSet<int>> SetsOf(IEnumerable<PlaceOccurrence> places, LocalDate on) =>
        places.Select(occurrence => occurrence.Text).Distinct().Select(place => SetOf(AliasesOf(place, on)));

    private HashSet<int> SetOf(List<PlaceAlias> aliases) => [.. aliases.Select(alias => tree.IndexOf(alias.Node))];

    private bool LiesIn(int node, HashSet<int> areas)
    {
        while (node >= 0 && !areas.Contains(node))
        {
            node = tree.ParentAt(node);
        }

        return node >= 0;
    }

    private PlaceAnswer Superseded(string text, List<PlaceOccurrence> known, LocalDate on)
    {
        EquatableList<PlaceAlias> candidates = [.. known.Select(occurrence => occurrence.Text).Distinct()
            .Where(place => AliasesOf(place, on).Count == 0)
            .SelectMany(place => index.AliasesOf(place).ToArray())
            .OrderBy(alias => DaysFrom(alias, on))];
        var named = index.Find(text, place => AliasesOf(place, on).Count > 0).SelectMany(occurrence => AliasesOf(occurrence.Text, on));
        EquatableList<PlaceAlias> inForce = [.. named.Concat(InForceAt([.. candidates.Select(alias => alias.Node)], on)).Distinct()];
        var nearest = candidates[0];
        var line = nearest.To is { } to && to < on
            ? Line(PlaceLines.NoLonger, nearest, new MessageArgument("to", to))
            : Line(PlaceLines.NotYet, nearest, new MessageArgument("from", nearest.From!.Value));
        return new(PlaceOutcome.Superseded, on, candidates)
        {
            InForce = inForce,
            Lines = inForce.Count == 0 ? [line] : [line, new(PlaceLines.InForce, [new("on", on), new("places", Texts(inForce))])],
        };
    }

    private List<PlaceAlias> InForceAt(HashSet<NodeId> nodes, LocalDate on)
    {
        var aliases = new List<PlaceAlias>();
        foreach (var alias in index.Aliases)
        {
            if (nodes.Contains(alias.Node) && InForce.On(alias.From, alias.To, on))
            {
                aliases.Add(alias);
            }
        }

        return aliases;
    }

    private PlaceAnswer Unknown(string text, LocalDate on)
    {
        EquatableList<PlaceAlias> near = [.. NearestPlaces.Of(index, text, place => AliasesOf(place, on).Count > 0).SelectMany(place => AliasesOf(place, on))];
        return new(PlaceOutcome.Unknown, on, near)
        {
            Lines = [near.Count == 0 ? new(PlaceLines.Unknown, []) : new(PlaceLines.Near, [new("places", Texts(near))])],
        };
    }

    private List<PlaceAlias> AliasesOf(int place, LocalDate on)
    {
        if (_inForce.TryGetValue((place, on), out var aliases))
        {
            return aliases;
        }

        aliases = [];
        _inForce.Add((place, on), aliases);
        foreach (var alias in index.AliasesOf(place))
        {
            if (InForce.On(alias.From, alias.To, on))
            {
                aliases.Add(alias);
            }
        }

        return aliases;
    }

    private bool IsRoad(PlaceOccurrence occurrence, LocalDate on) => AliasesOf(occurrence.Text, on).Exists(alias => alias.Kind == PlaceKind.Road);

    private ExplanationLine Line(MessageTemplate template, PlaceAlias alias, params EquatableList<MessageArgument> more) => new(template,
        [new("place", alias.Text), new("node", tree[alias.Node].Name), new("where", WhereIs(tree.IndexOf(alias.Node))), .. more]);

    /// <summary>The id and what the node is in, for alias and node may share a name that many have.</summary>
    private BilingualText WhereIs(int node)
    {
        var id = tree.IdAt(node).Value;
        return tree.ParentAt(node) is >= 0 and var parent ? new($"{id}，{tree.NameAt(parent)}", $"{id}, in {tree.NameAt(parent)}") : new(id, id);
    }

    private EquatableList<BilingualText> Names(HashSet<int> nodes) => KnownNames.Of(nodes.Order().Select(node => $"{tree.NameAt(node)} ({tree.IdAt(node)})"));

    private static EquatableList<BilingualText> Texts(IEnumerable<PlaceAlias> aliases) => KnownNames.Of(aliases.Select(alias => alias.Text).Distinct(StringComparer.Ordinal));

    private static int DaysFrom(PlaceAlias alias, LocalDate on) =>
        alias.To is { } to && to < on ? Period.DaysBetween(to, on) : Period.DaysBetween(on, alias.From!.Value);
}
