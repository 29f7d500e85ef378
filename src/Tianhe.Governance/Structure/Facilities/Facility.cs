using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>A station, a neighbourhood centre, a secretary's studio, a shared room: a facility that stands at a node.</summary>
/// <remarks>It may name what does not exist; <see cref="Jurisdiction.From"/> checks it. A date of another calendar system stands for the same day in the ISO calendar. Immutable; equal when every member is equal.</remarks>
public sealed record Facility
{
    /// <summary>The id.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required FacilityId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A facility has an id.", nameof(value)) : value;
    }

    /// <summary>The official name.</summary>
    /// <exception cref="ArgumentException">It is null, empty or blank, or was cut in the middle of a character.</exception>
    public required string Name { get; init => field = WellFormed.CheckWritten(value); }

    /// <summary>The kind, by the id of a <see cref="FacilityKind"/>.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required KindId Kind
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A facility is of a kind.", nameof(value)) : value;
    }

    /// <summary>The node at which it stands.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required NodeId Node
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A facility stands at a node.", nameof(value)) : value;
    }

    /// <summary>The facility of which it is a part, as a shared room is of a centre, or null.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public FacilityId? Within
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("A facility has an id.", nameof(value)) : value;
    }

    /// <summary>The first day, inclusive, or null where no beginning is known.</summary>
    public LocalDate? From { get; init => field = IsoDate.OrNull(value); }

    /// <summary>The last day, inclusive, or null where no end is set.</summary>
    public LocalDate? To { get; init => field = IsoDate.OrNull(value); }

    /// <summary>Name and id.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Name} ({Id})";
}
