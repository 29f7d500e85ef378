namespace Tianhe.Governance.Structure;

/// <summary>A node is founded.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record FoundNode : StructureChange
{
    /// <summary>The new node, with an id that was never used before.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required NodeRecord Node { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
