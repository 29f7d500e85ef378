namespace Tianhe.Governance.Structure;

/// <summary>A node gets another name.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record RenameNode : StructureChange
{
    /// <summary>The node.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required NodeId Node
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A change names a node.", nameof(value)) : value;
    }

    /// <summary>The new name.</summary>
    /// <exception cref="ArgumentException">It is null, empty or blank, or was cut in the middle of a character.</exception>
    public required string Name { get; init => field = WellFormed.CheckWritten(value); }
}
