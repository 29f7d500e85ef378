using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance;

/// <content>Which facilities stand where.</content>
public sealed partial class Jurisdiction
{
    /// <summary>The facilities at a node and under it on a day.</summary>
    /// <param name="node">The node.</param>
    /// <param name="on">The day.</param>
    /// <param name="kind">The kind, or null for all kinds.</param>
    /// <returns>In preorder of the nodes at which they stand; at one node in the order of the definition. A part of a facility stands on its own beside it.</returns>
    /// <exception cref="ArgumentException">The tree has no such node, or the jurisdiction no such kind.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>O(number of facilities, and the sorting of those found).</remarks>
    public EquatableList<Facility> FacilitiesIn(NodeId node, LocalDate on, KindId? kind = null)
    {
        var index = Tree.IndexOf(node);
        return [.. FacilitiesOf(kind, DayOf(on)).Where(facility => Tree.IsWithin(Tree.IndexOf(facility.Node), index)).OrderBy(facility => Tree.IndexOf(facility.Node))];
    }

    /// <summary>The facilities that are parts of another on a day, such as the shared rooms of a centre.</summary>
    /// <param name="whole">The facility.</param>
    /// <param name="on">The day.</param>
    /// <returns>Its direct parts, in the order of the definition. Each is there by its own dates, whatever those of the whole are.</returns>
    /// <exception cref="ArgumentException">The jurisdiction has no such facility.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>O(number of facilities).</remarks>
    public EquatableList<Facility> PartsOf(FacilityId whole, LocalDate on) => Facilities.Any(facility => facility.Id == whole)
        ? [.. FacilitiesOf(null, DayOf(on)).Where(facility => facility.Within == whole)]
        : throw new ArgumentException($"The jurisdiction has no facility '{whole}'.", nameof(whole));

    /// <summary>How many facilities stand at every node and under it on a day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="kind">The kind, or null for all kinds.</param>
    /// <returns>For every node the number of those that <see cref="FacilitiesIn"/> lists.</returns>
    /// <exception cref="ArgumentException">The jurisdiction has no such kind.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>O(number of nodes and facilities).</remarks>
    public NodeValues<int> CountFacilities(LocalDate on, KindId? kind = null)
    {
        var counts = new NodeCounts(Tree);
        foreach (var facility in FacilitiesOf(kind, DayOf(on)))
        {
            counts.Add(Tree.IndexOf(facility.Node), 1);
        }

        return counts.RollUp();
    }

    private IEnumerable<Facility> FacilitiesOf(KindId? kind, LocalDate on) => kind is { } id && FacilityKinds.All(known => known.Id != id)
        ? throw new ArgumentException($"The jurisdiction has no kind '{kind}' of facilities; it has: {string.Join(", ", FacilityKinds.Select(known => known.Id))}.", nameof(kind))
        : Facilities.Where(facility => (kind is null || facility.Kind == kind) && InForce.On(facility.From, facility.To, on));
}
