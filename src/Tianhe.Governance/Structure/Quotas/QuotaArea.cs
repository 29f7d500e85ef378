namespace Tianhe.Governance.Structure;

/// <summary>An area with its households or residents and the people of one role who serve there, as counts.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record QuotaArea
{
    /// <summary>The id by which findings name the area: that of a node, a Party branch or whatever the host counts by.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or blank.</exception>
    public required string Id
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required string Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The number of households, or null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Households
    {
        get;
        init => field = value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), value, "Households are 0 or more, or null where not known.") : value;
    }

    /// <summary>The number of residents, or null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Population
    {
        get;
        init => field = value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), value, "Residents are 0 or more, or null where not known.") : value;
    }

    /// <summary>The number of people in the role who serve there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Present
    {
        get;
        init => field = value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), value, "The number of people is 0 or more.") : value;
    }

    /// <summary>The number that a quota counts, or null where it is not known.</summary>
    /// <param name="measure">What the quota counts.</param>
    /// <returns><see cref="Households"/> or <see cref="Population"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public int? CountOf(QuotaMeasure measure) => measure switch
    {
        QuotaMeasure.Households => Households,
        QuotaMeasure.Population => Population,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Expected Households or Population."),
    };
}
