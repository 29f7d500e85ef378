namespace Tianhe.Governance.Structure;

/// <summary>A node becomes several.</summary>
/// <remarks>Every child of the node goes to exactly one part. Immutable; equal when every member is equal.</remarks>
public sealed record SplitNode : StructureChange
{
    /// <summary>The node.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required NodeId Node
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A change names a node.", nameof(value)) : value;
    }

    /// <summary>The parts, two or more; one of them may keep the id of the node, which then lives on.</summary>
    /// <exception cref="ArgumentException">A part is null.</exception>
    public required EquatableList<SplitPart> Parts
    {
        get;
        init => field = value.Any(part => part is null) ? throw new ArgumentException("A part is null.", nameof(value)) : value;
    }
}
