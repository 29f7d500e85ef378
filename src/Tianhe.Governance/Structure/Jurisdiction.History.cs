using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance;

/// <content>The jurisdiction of another day.</content>
public sealed partial class Jurisdiction
{
    private const string NoHistory = "This jurisdiction has no history: its definition says of no day that the tree is of it, or it is that of a day already.";

    /// <summary>
    /// The dated changes of the tree, or null where none are kept: the definition says no day of which its tree is
    /// (<see cref="JurisdictionDefinition.Since"/>), or this is the jurisdiction of a day, made by <see cref="AsOf"/>.
    /// </summary>
    public StructureHistory? History { get; private init; }

    /// <summary>What carrying this jurisdiction over to its day left to decide; empty unless it was made by <see cref="AsOf"/>.</summary>
    /// <remarks>Warnings. Only what is in force on the day is reported: whoever decides ends the old entry and writes a new one.</remarks>
    public EquatableList<Finding> CarryOver { get; private init; }

    /// <summary>The same jurisdiction with further changes of its tree.</summary>
    /// <param name="changes">The changes, after the day with which the history begins; on a day that has changes already they come after those.</param>
    /// <returns>A new jurisdiction.</returns>
    /// <exception cref="ArgumentException">A change is null.</exception>
    /// <exception cref="InvalidOperationException">No history is kept.</exception>
    /// <exception cref="InvalidDefinitionException">The changes, old and new, cannot stand together. Every problem is listed.</exception>
    public Jurisdiction WithChanges(params EquatableList<StructureChange> changes) => History is null
        ? throw new InvalidOperationException(NoHistory)
        : changes.Any(change => change is null) ? throw new ArgumentException("A change is null.", nameof(changes))
        : From(Definition with { Changes = [.. Definition.Changes, .. changes] });

    /// <summary>The jurisdiction of a day: the tree of that day, with all that stands in it.</summary>
    /// <param name="on">The day; changes of that day are in force.</param>
    /// <returns>
    /// A jurisdiction without a history. What names ground (zones, Party bodies, organisations, facilities, headcounts, aliases) follows
    /// the ground through merges and splits; what names an office (appointments, delegations limited to a node) ends with the node.
    /// It answers for the days on which its tree stands, from one change to the next.
    /// Entries at nodes that are founded later are left out. What cannot be told apart is in <see cref="CarryOver"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the history begins.</exception>
    /// <exception cref="InvalidOperationException">No history is kept.</exception>
    /// <remarks>O(nodes, entries, and the changes that concern them).</remarks>
    public Jurisdiction AsOf(LocalDate on)
    {
        var history = History ?? throw new InvalidOperationException(NoHistory);
        var day = history.Require(on, nameof(on));
        var carrying = new Carrying(Definition, history, day);
        var count = history.CountUpTo(day);
        return new(carrying.Run())
        {
            CarryOver = carrying.Findings.ToEquatableList(),
            StandsFrom = count == 0 ? null : history.Changes[count - 1].On,
            StandsTo = history.StandsTo(count),
        };
    }
}
