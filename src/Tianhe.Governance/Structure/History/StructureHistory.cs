using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>A tree with its dated changes: how it stood on any day, and what became of what.</summary>
/// <remarks>
/// Immutable and safe to share between threads; equal when it is the same object. Changes apply in the order of their days, those of
/// one day in the order in which they are listed; codes and totals are compared at the end of a day, so that two nodes may swap their
/// codes in two changes of one day. An id is never used again. A date of another calendar system stands for the same day in the ISO
/// calendar.
/// </remarks>
/// <example><code>
/// var history = StructureHistory.From(tree, new(2026, 1, 1),
/// [
///     new MergeNodes { On = new(2026, 3, 1), Nodes = ["grid-07", "grid-08"], Into = new() { Id = "grid-78", Tier = "grid", Name = "第七网格" } },
/// ]);
/// history.AsOf(new(2026, 3, 1)).Contains("grid-07"); // false
/// </code></example>
public sealed partial class StructureHistory
{
    private readonly Dictionary<NodeId, NodeLife> _lives;
    private readonly List<LineageEvent?> _events;

    private StructureHistory(GovernanceTree start, LocalDate since, EquatableList<StructureChange> changes, HistoryReplay replay)
    {
        Start = start;
        Since = since;
        Changes = changes;
        Warnings = replay.Findings.ToEquatableList();
        _lives = replay.Lives;
        _events = replay.Events;
    }

    /// <summary>The tree with which the history begins.</summary>
    public GovernanceTree Start { get; }

    /// <summary>The day of that tree, the first that can be asked for.</summary>
    public LocalDate Since { get; }

    /// <summary>The changes in the order in which they apply: by day, those of one day as they were listed.</summary>
    public EquatableList<StructureChange> Changes { get; }

    /// <summary>What is doubtful in the changes and stops nothing: a change that changes nothing, figures that do not add up or get lost.</summary>
    public EquatableList<Finding> Warnings { get; }

    /// <summary>Makes a history from a tree and its dated changes.</summary>
    /// <param name="start">The tree with which it begins.</param>
    /// <param name="since">The day of that tree.</param>
    /// <param name="changes">The changes after that day, in any order; those of one day in the order in which they apply.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentNullException">An argument or a change is null.</exception>
    /// <exception cref="InvalidDefinitionException">
    /// Changes cannot stand: a change of the first day or before; a node that is not there on that day; an id used before; a wrong tier
    /// under a parent; a node transferred under itself; a split or merge of less than two; children of a split that are not each in
    /// exactly one part; a merge of different tiers; an abolition with children left; the root transferred, split, merged or abolished;
    /// a code that two nodes have; figures that are negative or too large. Every problem is listed. What a later change says of a node
    /// about which an earlier problem left a doubt is not reported beside it.
    /// </exception>
    /// <remarks>O(n + c log c) for n nodes and c changes, and the children that they move.</remarks>
    public static StructureHistory From(GovernanceTree start, LocalDate since, IEnumerable<StructureChange> changes)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(changes);
        var day = IsoDate.Of(since);
        var replay = Replay(start, day, changes, out var list);
        return replay.Findings.Exists(finding => finding.Severity == FindingSeverity.Error)
            ? throw new InvalidDefinitionException("The history", replay.Findings.ToEquatableList())
            : new(start, day, list, replay);
    }

    /// <summary>The tree as it stood on a day.</summary>
    /// <param name="on">The day; changes of that day are in force.</param>
    /// <returns>The tree.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="Since"/>.</exception>
    /// <remarks>O(all nodes that ever were); the tree is made anew.</remarks>
    public GovernanceTree AsOf(LocalDate on)
    {
        var day = Require(on, nameof(on));
        return day == Since || Changes.Count == 0 || day < Changes[0].On ? Start : GovernanceTree.From(Start.Ladder, RecordsOn(day));
    }

    /// <summary>The history with further changes.</summary>
    /// <param name="changes">The changes, on any days after <see cref="Since"/>; on a day that has changes already they come after those.</param>
    /// <returns>A new history.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> or a change is null.</exception>
    /// <exception cref="InvalidDefinitionException">The changes, old and new, cannot stand together. Every problem is listed.</exception>
    public StructureHistory With(params IEnumerable<StructureChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return From(Start, Since, [.. Changes, .. changes]);
    }

    /// <summary>The first day and the number of changes.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Start.Nodes[0]} since {Wording.Date(Since, Language.English)}, {Changes.Count} change(s)";

    internal static HistoryReplay Replay(GovernanceTree start, LocalDate since, IEnumerable<StructureChange> changes, out EquatableList<StructureChange> inOrder)
    {
        inOrder = [.. changes.Select(change => change ?? throw new ArgumentNullException(nameof(changes), "A change is null.")).OrderBy(change => change.On)];
        var replay = new HistoryReplay(start, since);
        replay.Run(inOrder);
        return replay;
    }

    internal Dictionary<NodeId, NodeLife> Lives => _lives;

    internal LineageEvent EventOf(int change) => _events[change]!;

    /// <summary>The number of changes up to a day, that day included.</summary>
    internal int CountUpTo(LocalDate day)
    {
        var (low, high) = (0, Changes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Changes[middle].On <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The last day before a change, or null where there are no more.</summary>
    internal LocalDate? StandsTo(int change) => change < Changes.Count ? Changes[change].On.PlusDays(-1) : null;

    internal LocalDate Require(LocalDate on, string name)
    {
        var day = IsoDate.Of(on);
        return day >= Since ? day : throw new ArgumentOutOfRangeException(
            name, on, $"The history begins on {Wording.Date(Since, Language.English)}; how the tree stood before is not known.");
    }

    private List<NodeRecord> RecordsOn(LocalDate day)
    {
        var records = new List<NodeRecord>(_lives.Count);
        foreach (var life in _lives.Values)
        {
            if (life.On(day) is { } record)
            {
                records.Add(record);
            }
        }

        return records;
    }
}
