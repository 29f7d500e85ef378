using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>A department, a company, an owners' committee, a partner organisation: whoever serves places without being one.</summary>
/// <remarks>It may name kinds and nodes that do not exist; <see cref="Jurisdiction.From"/> checks them. A date of another calendar system stands for the same day in the ISO calendar. Immutable; equal when every member is equal.</remarks>
public sealed record Organisation
{
    /// <summary>The id.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required OrganisationId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("An organisation has an id.", nameof(value)) : value;
    }

    /// <summary>The official name.</summary>
    /// <exception cref="ArgumentException">It is null, empty or blank, or was cut in the middle of a character.</exception>
    public required string Name { get; init => field = WellFormed.CheckWritten(value); }

    /// <summary>The kind, by the id of an <see cref="OrganisationKind"/>.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required KindId Kind
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("An organisation is of a kind.", nameof(value)) : value;
    }

    /// <summary>The nodes that it serves, in any tiers; empty where none is stated.</summary>
    /// <exception cref="ArgumentException">An id is the default value of its type.</exception>
    public EquatableList<NodeId> Serves { get; init => field = NodeIds.Check(value); }

    /// <summary>The first day, inclusive, or null where no beginning is known.</summary>
    public LocalDate? From { get; init => field = IsoDate.OrNull(value); }

    /// <summary>The last day, inclusive, or null where no end is set.</summary>
    public LocalDate? To { get; init => field = IsoDate.OrNull(value); }

    /// <summary>Name and id.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Name} ({Id})";
}
