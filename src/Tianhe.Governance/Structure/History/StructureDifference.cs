using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>What changed between two days.</summary>
/// <remarks>
/// <see cref="Changes"/> lists all that happened, a node that was founded and abolished in between included; <see cref="Net"/> compares
/// the two trees and has no such node, nor one that was renamed and renamed back. Immutable; equal when every member is equal.
/// </remarks>
public sealed record StructureDifference
{
    internal StructureDifference(LocalDate from, LocalDate to, EquatableList<DifferenceEntry> changes, EquatableList<NodeDifference> net) =>
        (From, To, Changes, Net) = (from, to, changes, net);

    /// <summary>The first day, whose own changes are not listed.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, whose changes are listed.</summary>
    public LocalDate To { get; }

    /// <summary>Every change in between, in the order in which they applied.</summary>
    public EquatableList<DifferenceEntry> Changes { get; }

    /// <summary>The nodes that stand otherwise on the last day than on the first, in the ordinal order of their ids.</summary>
    public EquatableList<NodeDifference> Net { get; }

    /// <summary>The days and the number of changes.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() =>
        $"{Changes.Count} change(s) from {Wording.Date(From, Language.English)} to {Wording.Date(To, Language.English)}";
}
