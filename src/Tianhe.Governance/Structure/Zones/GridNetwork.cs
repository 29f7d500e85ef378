using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>A division of the ground into grids for one purpose (综治, 城管, 警格), beside the grids of the tree.</summary>
/// <remarks>Its grids are the zones that name it. Over its ground each place should belong to exactly one of them; coverage says where not. A date of another calendar system stands for the same day in the ISO calendar. Immutable; equal when every member is equal.</remarks>
public sealed record GridNetwork
{
    /// <summary>The id.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required NetworkId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A network has an id.", nameof(value)) : value;
    }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required BilingualText Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The tier of the tree whose nodes are the ground that is divided; where a branch does not reach down to it, its lowest node above it is.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required TierId Ground
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A network divides nodes of a tier.", nameof(value)) : value;
    }

    /// <summary>The first day, inclusive, or null where no beginning is known.</summary>
    public LocalDate? From { get; init => field = IsoDate.OrNull(value); }

    /// <summary>The last day, inclusive, or null where no end is set.</summary>
    public LocalDate? To { get; init => field = IsoDate.OrNull(value); }

    /// <summary>Name and id.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Name} ({Id})";
}
