namespace Tianhe.Governance.Structure;

/// <summary>A node, with all that is under it, comes under another parent.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record TransferNode : StructureChange
{
    /// <summary>The node.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required NodeId Node
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A change names a node.", nameof(value)) : value;
    }

    /// <summary>The new parent.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public required NodeId Parent
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A transfer names the new parent.", nameof(value)) : value;
    }
}
