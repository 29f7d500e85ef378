using NodaTime;

namespace Tianhe.Governance.Structure;

/// <content>What changed between two days.</content>
public sealed partial class StructureHistory
{
    /// <summary>What changed between two days: every change in order, and the two trees compared.</summary>
    /// <param name="from">The first day; its own changes are in force already and not listed.</param>
    /// <param name="to">The last day; its changes are listed.</param>
    /// <returns>The difference; empty for a day and itself.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The first day is before <see cref="Since"/>, or the last day is before the first.</exception>
    /// <remarks>O(changes in between, and all nodes that ever were).</remarks>
    public StructureDifference Difference(LocalDate from, LocalDate to)
    {
        var (first, last) = (Require(from, nameof(from)), IsoDate.Of(to));
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first, nameof(to));
        var (start, end) = (CountUpTo(first), CountUpTo(last));
        var changes = Enumerable.Range(start, end - start).Select(i => new DifferenceEntry(Changes[i], ChangeWords.Of(Changes[i], i, _lives, Start.Ladder)));
        return new(first, last, [.. changes], Net(first, last));
    }

    private EquatableList<NodeDifference> Net(LocalDate from, LocalDate to)
    {
        var nodes = new List<NodeDifference>();
        foreach (var life in _lives.Values.OrderBy(life => life.Id.Value, StringComparer.Ordinal))
        {
            var (before, after) = (life.On(from), life.On(to));
            if (before != after)
            {
                var successors = after is null ? SuccessorsOf(life.Id, from, to).Nodes : [];
                nodes.Add(new(before, after, NetWords.Of(before, after, successors, id => NameOf(id, from), id => NameOf(id, to), Start.Ladder)));
            }
        }

        return nodes.ToEquatableList();
    }

    private string NameOf(NodeId id, LocalDate on) => _lives[id].On(on)?.Name ?? id.Value;
}
