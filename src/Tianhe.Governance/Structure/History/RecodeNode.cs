namespace Tianhe.Governance.Structure;

/// <summary>A node gets another division or grid code, or none.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record RecodeNode : StructureChange
{
    /// <summary>The node.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required NodeId Node
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A change names a node.", nameof(value)) : value;
    }

    /// <summary>The new code, or null where it has none from now on.</summary>
    /// <exception cref="ArgumentException">It was cut in the middle of a character.</exception>
    public string? Code { get; init => field = WellFormed.CheckAny(value); }
}
