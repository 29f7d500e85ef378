using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>An area that cuts across the tree (片区), or a grid of a network over the same ground.</summary>
/// <remarks>It may name nodes that do not exist; <see cref="Jurisdiction.From"/> checks them. A date of another calendar system stands for the same day in the ISO calendar. Immutable; equal when every member is equal.</remarks>
public sealed record Zone
{
    /// <summary>The id.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required ZoneId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A zone has an id.", nameof(value)) : value;
    }

    /// <summary>The official name.</summary>
    /// <exception cref="ArgumentException">It is null, empty or blank, or was cut in the middle of a character.</exception>
    public required string Name { get; init => field = WellFormed.CheckWritten(value); }

    /// <summary>The nodes that it covers, each with all that is under it.</summary>
    /// <exception cref="ArgumentException">An id is the default value of its type.</exception>
    public EquatableList<NodeId> Covers { get; init => field = NodeIds.Check(value); }

    /// <summary>The grid network to which it belongs, or null for a zone of its own.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public NetworkId? Network
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("A network has an id.", nameof(value)) : value;
    }

    /// <summary>The first day, inclusive, or null where no beginning is known.</summary>
    public LocalDate? From { get; init => field = IsoDate.OrNull(value); }

    /// <summary>The last day, inclusive, or null where no end is set.</summary>
    public LocalDate? To { get; init => field = IsoDate.OrNull(value); }

    /// <summary>Name and id.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Name} ({Id})";
}
