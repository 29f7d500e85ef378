namespace Tianhe.Governance.Structure;

/// <summary>Several nodes become one.</summary>
/// <remarks>All children of the nodes come under what they become. Figures that it leaves out are those of the nodes, added, where all of them state theirs. Immutable; equal when every member is equal.</remarks>
public sealed record MergeNodes : StructureChange
{
    /// <summary>The nodes, two or more.</summary>
    /// <exception cref="ArgumentException">An id is the default value of its type.</exception>
    public EquatableList<NodeId> Nodes { get; init => field = NodeIds.Check(value); }

    /// <summary>What they become; it may keep the id of one of them, which then lives on.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required NodeRecord Into { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
