namespace Tianhe.Governance.Structure;

/// <summary>The figures of a node, or its kind, are stated anew.</summary>
/// <remarks>All three are stated: what is left out is not stated from now on. Immutable; equal when every member is equal.</remarks>
public sealed record RestateNode : StructureChange
{
    /// <summary>The node.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required NodeId Node
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A change names a node.", nameof(value)) : value;
    }

    /// <summary>The number of households from now on, or null where it is not stated.</summary>
    public int? Households { get; init; }

    /// <summary>The number of residents from now on, or null where it is not stated.</summary>
    public int? Population { get; init; }

    /// <summary>The kind of grid from now on, or null where it is none or not stated.</summary>
    public GridKind? Kind { get; init; }
}
