using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>What people call a place: an estate, a road or a building that lies in a node.</summary>
/// <remarks>Several aliases of one text are lawful: the text is then ambiguous, which is an answer. A date of another calendar system stands for the same day in the ISO calendar. Immutable; equal when every member is equal.</remarks>
public sealed record PlaceAlias
{
    /// <summary>The text, such as 和美小区3号楼; it is normalised before it is compared.</summary>
    /// <exception cref="ArgumentException">It is null, empty or blank, or was cut in the middle of a character.</exception>
    public required string Text { get; init => field = WellFormed.CheckWritten(value); }

    /// <summary>What the text names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public required PlaceKind Kind
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected Estate, Road or Building.");
    }

    /// <summary>The node in which it lies.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required NodeId Node
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("An alias names a node.", nameof(value)) : value;
    }

    /// <summary>The first day, inclusive, or null where no beginning is known.</summary>
    public LocalDate? From { get; init => field = IsoDate.OrNull(value); }

    /// <summary>The last day, inclusive, or null where no end is set.</summary>
    public LocalDate? To { get; init => field = IsoDate.OrNull(value); }

    /// <summary>Text and node.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Text} is in {Node}";
}
