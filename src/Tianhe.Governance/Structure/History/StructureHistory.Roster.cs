using NodaTime;

namespace Tianhe.Governance.Structure;

/// <content>A new roster as a dated difference.</content>
public sealed partial class StructureHistory
{
    /// <summary>Compares a new roster with the tree of a day.</summary>
    /// <param name="roster">The rows of the new roster, all of them, in any order.</param>
    /// <param name="on">The day from which the roster is in force; changes recorded for that day already are in force before it.</param>
    /// <param name="citation">The text that comes with the roster and is written to each change, or null.</param>
    /// <param name="scope">Of what the roster speaks; null, of the whole tree and every column: then a node that it lacks is gone, and a figure that it leaves out is not stated from then on.</param>
    /// <returns>The changes, and what cannot be told apart.</returns>
    /// <exception cref="ArgumentException">The scope names a node that is not there on the day, or a tier that is not one of the ladder.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="roster"/> or a row is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is not after <see cref="Since"/>.</exception>
    /// <exception cref="InvalidDefinitionException">
    /// The rows form no tree by the ladder; a new row has an id that was used before; a row has the id of a node of another tier; of
    /// several roots one is new or gone; a row lies outside the scope; the roster lacks a node under which nodes outside the scope stand.
    /// Every problem is listed.
    /// </exception>
    /// <remarks>
    /// A row is the node of its id; else, of those that are left, the one with its code; else the one with its name and tier under the
    /// same parent. A roster whose rows have no lasting ids gives them ids that were never used, such as a prefix of the quarter and a
    /// number. Whether changes that are recorded for later days still stand after those of the roster is said by <see cref="With"/>.
    /// </remarks>
    public RosterDifference Compare(IEnumerable<NodeRecord> roster, LocalDate on, Citation? citation = null, RosterScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(roster);
        var day = Require(on, nameof(on));
        if (day == Since)
        {
            throw new ArgumentOutOfRangeException(nameof(on), on, $"A change comes after the first day, {Wording.Date(Since, Language.English)}.");
        }

        var before = new RosterSide(AsOf(day));
        var completion = new RosterCompletion(before, roster, RequireScope(scope ?? RosterScope.All, before, nameof(scope)));
        var findings = completion.Orphans().ToList();
        if (findings.Count > 0)
        {
            throw new InvalidDefinitionException("The roster", findings.ToEquatableList());
        }

        var after = new RosterSide(GovernanceTree.From(Start.Ladder, completion.Records));
        findings.AddRange(completion.Outside(after.Tree));
        foreach (var row in after.InPreorder)
        {
            CheckRow(row, before, findings);
        }

        var roots = before.ChildrenOf(null).Select(root => root.Id).ToHashSet();
        if (roots.Count > 1 || after.ChildrenOf(null).Count() > 1)
        {
            findings.AddRange(after.ChildrenOf(null).Where(root => !roots.Remove(root.Id)).Select(root =>
                HistoryFindings.SecondRoot.Error($"nodes.{root.Id}.parent", new("name", root.Name), new("id", root.Id.Value))));
            findings.AddRange(roots.Select(root => HistoryFindings.RootStays.Error("nodes", new("name", before[root].Name), new("node", root.Value))));
        }

        return findings.Count == 0 ? new(before, after, day, citation, scope ?? RosterScope.All, RosterDecisions.None) : throw new InvalidDefinitionException("The roster", findings.ToEquatableList());
    }

    private RosterScope RequireScope(RosterScope scope, RosterSide before, string name) =>
        scope.Under is { } top && !before.Contains(top) ? throw new ArgumentException($"There is no node '{top}' on that day.", name)
        : scope.Tiers.Any(tier => !Start.Ladder.Contains(tier)) ? throw new ArgumentException("A tier of the scope is not one of the ladder.", name)
        : scope;

    private void CheckRow(NodeRecord row, RosterSide before, List<Finding> findings)
    {
        if (before.Contains(row.Id))
        {
            if (before[row.Id].Tier != row.Tier)
            {
                findings.Add(HistoryFindings.RosterTierChanged.Error(
                    $"nodes.{row.Id}.tier",
                    new("name", row.Name),
                    new("node", row.Id.Value),
                    new("tier", Start.Ladder[row.Tier].Name),
                    new("now", Start.Ladder[before[row.Id].Tier].Name)));
            }
        }
        else if (_lives.TryGetValue(row.Id, out var life))
        {
            findings.Add(HistoryFindings.IdReused.Error($"nodes.{row.Id}", new("id", row.Id.Value), new("name", life.Last.Name)));
        }
    }
}
