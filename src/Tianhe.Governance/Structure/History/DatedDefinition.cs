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
            Ever = definition with { Tree = TreeOfAll(definition.Tree, History) };
        }
    }

    /// <summary>Each node under its first parent; later ones without code and figures, which would clash with those that they replace.</summary>
    private static GovernanceTree TreeOfAll(GovernanceTree start, StructureHistory history) => GovernanceTree.From(start.Ladder,
    [
        .. start.ToRecords(),
        .. history.Lives.Values.Where(life => life.Born is not null).Select(life => life.After(life.Origins[0])! with { Code = null, Households = null, Population = null }),
    ]);

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
