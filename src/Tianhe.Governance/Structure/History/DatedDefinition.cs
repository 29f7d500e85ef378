using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>A definition with a history: what is checked, and what is in force when the history begins.</summary>
internal sealed class DatedDefinition
{
    private readonly JurisdictionDefinition _definition;
    private readonly HashSet<NodeId> _made = [];
    private readonly List<Finding> _findings = [];

    private DatedDefinition(JurisdictionDefinition definition) => (_definition, Ever) = (definition, definition);

    /// <summary>The definition over a tree of every node that ever is, so that an entry may name one that comes later.</summary>
    public JurisdictionDefinition Ever { get; private set; }

    public StructureHistory? History { get; private set; }

    public static DatedDefinition Of(JurisdictionDefinition definition)
    {
        var dated = new DatedDefinition(definition);
        if (definition.Since is { } since)
        {
            dated.Read(definition, since);
        }
        else if (definition.Changes.Count > 0)
        {
            dated._findings.Add(HistoryFindings.NoSince.Error("since", new MessageArgument("count", definition.Changes.Count)));
            dated._made.UnionWith(definition.Changes.SelectMany(ChangeNames.MadeBy));
        }

        return dated;
    }

    /// <summary>All that is wrong: with the changes, with the names, and with days outside the life of a node.</summary>
    public EquatableList<Finding> Complete(EquatableList<Finding> names)
    {
        _findings.AddRange(names.Where(IsNoFollowUp));
        if (History is { Changes.Count: > 0 } history)
        {
            foreach (var mention in Mention.In(_definition))
            {
                CheckLife(mention, history);
            }

            if (_findings.Count == 0)
            {
                CheckParts(history);
            }
        }

        return _findings.ToEquatableList();
    }

    /// <summary>The definition without the entries at nodes that come later; all names are known.</summary>
    public JurisdictionDefinition AtStart() =>
        History is { Changes.Count: > 0 } history ? new Carrying(_definition, history, history.Since).Run() : _definition;

    /// <summary>Whether a finding stands by itself: where the changes cannot stand, a node that one of them makes is not unknown.</summary>
    private bool IsNoFollowUp(Finding finding) => finding.Code != StructureFindings.UnknownNode.Code
        || !finding.Arguments.Any(argument => argument is { Name: "node", Value: string node } && _made.Contains(node));

    private void Read(JurisdictionDefinition definition, LocalDate since)
    {
        try
        {
            History = StructureHistory.From(definition.Tree, since, definition.Changes);
        }
        catch (InvalidDefinitionException invalid)
        {
            _findings.AddRange(invalid.Findings);
            _made.UnionWith(definition.Changes.SelectMany(ChangeNames.MadeBy));
            return;
        }

        if (definition.Changes.Count > 0)
        {
            var tree = TreeOfAll(definition.Tree, History);
            Ever = definition with { Tree = tree, Facilities = WithTheirWholes(tree, definition.Facilities) };
        }
    }

    /// <summary>Each node under its first parent; later ones without code and figures, which would clash with those that they replace.</summary>
    private static GovernanceTree TreeOfAll(GovernanceTree start, StructureHistory history) => GovernanceTree.From(start.Ladder,
    [
        .. start.ToRecords(),
        .. history.Lives.Values.Where(life => life.Born is not null).Select(life => life.After(life.Origins[0])! with { Code = null, Households = null, Population = null }),
    ]);

    /// <summary>
    /// Each part where its whole is: over a tree of all days nothing can be said of places. Where they were is checked by day.
    /// </summary>
    private static EquatableList<Facility> WithTheirWholes(GovernanceTree tree, EquatableList<Facility> facilities)
    {
        var byId = facilities.Where(facility => facility is not null).GroupBy(facility => facility.Id).ToDictionary(group => group.Key, group => group.First());
        return [.. facilities.Select(facility => facility is not null && tree.Contains(facility.Node) && TopOf(facility) is var top && tree.Contains(top.Node) ? facility with { Node = top.Node } : facility!)];

        Facility TopOf(Facility part)
        {
            var seen = new HashSet<FacilityId>();
            while (seen.Add(part.Id) && part.Within is { } id && byId.TryGetValue(id, out var whole))
            {
                part = whole;
            }

            return part;
        }
    }

    /// <summary>A part lies in its whole on the first day on which both are in force; what a later change makes of them is left to the day.</summary>
    private void CheckParts(StructureHistory history)
    {
        var byId = _definition.Facilities.ToDictionary(facility => facility.Id);
        foreach (var part in _definition.Facilities.Where(part => part.Within is not null).TakeWhile(_ => !_findings.IsFull()))
        {
            var whole = byId[part.Within!.Value];
            var (place, other) = (history.Lives[part.Node], history.Lives[whole.Node]);
            var first = new[] { part.From, whole.From, place.Born, other.Born, history.Since }.Max()!.Value;
            if (!(part.To < first) && !(whole.To < first) && place.On(first) is { } node && other.On(first) is { } above && !IsWithin(history, node, above.Id, first))
            {
                _findings.Add(PeopleFindings.FacilityElsewhere.Error(
                    $"facilities.{part.Id}.within", new("facility", part.Name), new("node", node.Name), new("whole", whole.Name), new("place", above.Name)));
            }
        }
    }

    private static bool IsWithin(StructureHistory history, NodeRecord node, NodeId above, LocalDate day)
    {
        while (node.Id != above && node.Parent is { } parent)
        {
            node = history.Lives[parent].On(day)!;
        }

        return node.Id == above;
    }

    private void CheckLife(Mention mention, StructureHistory history)
    {
        if (_findings.IsFull() || history.Lives.GetValueOrDefault(mention.Node) is not { } life)
        {
            return;
        }

        if ((life.Born is { } born && mention.To < born) || (life.Gone is { } gone && mention.From >= gone))
        {
            _findings.Add(HistoryFindings.OutsideLife.Error(
                mention.Path, new("node", mention.Node.Value), new("life", DayNames.Of(life.Born, life.Gone?.PlusDays(-1))), new("days", DayNames.Of(mention.From, mention.To))));
        }
    }
}
