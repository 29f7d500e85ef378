namespace Tianhe.Governance.Structure;

/// <summary>One part of a node that is split.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record SplitPart
{
    /// <summary>The part, under the parent of the node that is split unless it names another.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required NodeRecord Node { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The children of the split node that come under this part.</summary>
    /// <exception cref="ArgumentException">An id is the default value of its type.</exception>
    public EquatableList<NodeId> Children { get; init => field = NodeIds.Check(value); }
}
