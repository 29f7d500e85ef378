namespace Tianhe.Governance.Structure;

/// <summary>How large a grid of a kind should be; what is smaller or larger is a finding and stops nothing.</summary>
/// <remarks>Bounds are inclusive; one that is null is none. Immutable; equal when every member is equal.</remarks>
public sealed record GridSize
{
    /// <summary>The tier whose nodes are such grids.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required TierId Tier
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A size is that of a tier.", nameof(value)) : value;
    }

    /// <summary>The kind of grid, or null for every node of the tier whose kind has no size of its own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public GridKind? Kind
    {
        get;
        init => field = value is { } kind && !Enum.IsDefined(kind) ? throw new ArgumentOutOfRangeException(nameof(value), value, "No kind of grid.") : value;
    }

    /// <summary>The fewest households, or null.</summary>
    public int? MinHouseholds { get; init; }

    /// <summary>The most households, or null.</summary>
    public int? MaxHouseholds { get; init; }

    /// <summary>The most residents, or null.</summary>
    public int? MaxPopulation { get; init; }

    /// <summary>The published text on which it rests, or null where it is the place's own or an illustration.</summary>
    public Citation? Citation { get; init; }
}
