namespace Tianhe.Governance.Structure;

/// <summary>A node under which nothing stands any more is abolished without a successor.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record AbolishNode : StructureChange
{
    /// <summary>The node.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required NodeId Node
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A change names a node.", nameof(value)) : value;
    }
}
