using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>Grid networks become one on a date (多格合一); a single network is re-divided.</summary>
/// <remarks>It may contradict the jurisdiction; <see cref="Jurisdiction.MergeNetworks"/> checks it. A date of another calendar system stands for the same day in the ISO calendar. Immutable; equal when every member is equal.</remarks>
public sealed record NetworkMerge
{
    /// <summary>The first day of the new network; the old ones end the day before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no day before.</exception>
    public required LocalDate On
    {
        get;
        init => field = IsoDate.Of(value) is var day && day > LocalDate.MinIsoValue ? day : throw new ArgumentOutOfRangeException(nameof(value), value, "A merge is on a day with a day before it.");
    }

    /// <summary>The networks that end.</summary>
    /// <exception cref="ArgumentException">An id is the default value of its type.</exception>
    public required EquatableList<NetworkId> Networks
    {
        get;
        init => field = value.Any(id => id.IsDefault) ? throw new ArgumentException("A network is named by its id; one is the default value.", nameof(value)) : value;
    }

    /// <summary>The new network, with an id of its own; its first day may be left out.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required GridNetwork Into { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The grids of the new network; first day and network may be left out.</summary>
    /// <exception cref="ArgumentException">A grid is null.</exception>
    public required EquatableList<Zone> Grids
    {
        get;
        init => field = value.Any(grid => grid is null) ? throw new ArgumentException("A grid is null.", nameof(value)) : value;
    }

    /// <summary>The networks, the new one and the day.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{string.Join(", ", Networks)} into {Into.Id} on {Wording.Date(On, Language.English)}";
}
