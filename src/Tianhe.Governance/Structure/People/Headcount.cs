using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>So many people of a role at a node, without saying who: a count where only counts matter.</summary>
/// <remarks>Counted beside appointed persons in quotas and coverage; nobody acts by it. A date of another calendar system stands for the same day in the ISO calendar. Immutable; equal when every member is equal.</remarks>
public sealed record Headcount
{
    /// <summary>The role.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required RoleId Role
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A headcount names a role.", nameof(value)) : value;
    }

    /// <summary>The node.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required NodeId Node
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A headcount names a node.", nameof(value)) : value;
    }

    /// <summary>The number of people.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or above one million.</exception>
    public required int Count
    {
        get;
        init => field = value is < 1 or > 1_000_000 ? throw new ArgumentOutOfRangeException(nameof(value), value, "A headcount is 1 to 1,000,000.") : value;
    }

    /// <summary>The organisation that sent them (力量下沉), or null.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public OrganisationId? SentBy
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("An organisation has an id.", nameof(value)) : value;
    }

    /// <summary>The first day, inclusive.</summary>
    public required LocalDate From { get; init => field = IsoDate.Of(value); }

    /// <summary>The last day, inclusive, or null where no end is set.</summary>
    public LocalDate? To { get; init => field = IsoDate.OrNull(value); }

    /// <summary>Count, role, node and days.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} {Role} at {Node} {Wording.Days(From, To)}";
}
