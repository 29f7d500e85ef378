namespace Tianhe.Governance.Structure;

/// <summary>One row of the list from which a tree is made.</summary>
/// <remarks>
/// The row may contradict other rows: <see cref="GovernanceTree.From"/> checks them together. Immutable; equal when every
/// member is equal.
/// </remarks>
/// <example><code>new NodeRecord { Id = "grid-07", Tier = "grid", Name = "第七网格", Parent = "zhaixi", Households = 431 }</code></example>
public sealed record NodeRecord
{
    /// <summary>The id, which stays when name, code or parent change. Siblings are listed in the order of their ids.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required NodeId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A node has an id.", nameof(value)) : value;
    }

    /// <summary>The tier.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required TierId Tier
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A node has a tier.", nameof(value)) : value;
    }

    /// <summary>The official name of the place as it is written there: a proper name, the same in every language.</summary>
    /// <exception cref="ArgumentException">It was cut in the middle of a character.</exception>
    public required string Name { get; init => field = WellFormed.CheckAny(value)!; }

    /// <summary>The node under which this one hangs directly, or null for the root.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public NodeId? Parent
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("A parent has an id.", nameof(value)) : value;
    }

    /// <summary>The division or grid code, or null: an attribute and no identity, because codes are reassigned when places are re-divided.</summary>
    /// <exception cref="ArgumentException">It was cut in the middle of a character.</exception>
    public string? Code { get; init => field = WellFormed.CheckAny(value); }

    /// <summary>The number of households within the node, or null where it is not stated.</summary>
    /// <remarks>The figure stands for the whole node: what is stated further down is not added to it.</remarks>
    public int? Households { get; init; }

    /// <summary>The number of residents within the node, on whatever basis the place counts, or null where it is not stated.</summary>
    /// <remarks>The figure stands for the whole node, as <see cref="Households"/> does.</remarks>
    public int? Population { get; init; }

    /// <summary>The kind of grid, or null where the node is no grid or its kind is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public GridKind? Kind
    {
        get;
        init => field = value is { } kind && !Enum.IsDefined(kind) ? throw new ArgumentOutOfRangeException(nameof(value), value, "No kind of grid.") : value;
    }
}
