using System.Collections;

namespace Tianhe.Governance.Structure;

/// <summary>Nodes that follow each other in preorder: a whole tree, or all that is under a node.</summary>
/// <remarks>A view on the tree: making and enumerating it with <c>foreach</c> allocates nothing. The default value is empty.</remarks>
public readonly struct NodeRange : IReadOnlyList<Node>, IEquatable<NodeRange>
{
    private readonly GovernanceTree? _tree;
    private readonly int _start;

    internal NodeRange(GovernanceTree tree, int start, int end)
    {
        _tree = tree;
        _start = start;
        Count = end - start;
    }

    /// <summary>The number of nodes.</summary>
    public int Count { get; }

    /// <summary>The node at a position.</summary>
    /// <param name="index">The position, from 0 to <see cref="Count"/> exclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Node this[int index] => (uint)index < (uint)Count
        ? new(_tree!, _start + index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The range has {Count} nodes.");

    /// <summary>Whether two ranges show the same nodes of the same tree object.</summary>
    /// <param name="left">One range.</param>
    /// <param name="right">The other range.</param>
    public static bool operator ==(NodeRange left, NodeRange right) => left.Equals(right);

    /// <summary>Whether two ranges show different nodes.</summary>
    /// <param name="left">One range.</param>
    /// <param name="right">The other range.</param>
    public static bool operator !=(NodeRange left, NodeRange right) => !left.Equals(right);

    /// <summary>Enumerates the nodes without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public NodeRangeEnumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    IEnumerator<Node> IEnumerable<Node>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Node>)this).GetEnumerator();

    /// <summary>Whether another range shows the same nodes of the same tree object.</summary>
    /// <param name="other">The other range.</param>
    /// <returns><c>true</c> when both are empty or tree, start and count are the same.</returns>
    public bool Equals(NodeRange other) =>
        Count == other.Count && (Count == 0 || (ReferenceEquals(_tree, other._tree) && _start == other._start));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NodeRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Count == 0 ? 0 : HashCode.Combine(_start, Count);
}
