namespace Tianhe.Governance.Structure;

/// <summary>Walks a range of nodes without allocating; what <c>foreach</c> uses.</summary>
/// <remarks>A value that changes as it walks: for <c>foreach</c> only. The default value walks nothing.</remarks>
public ref struct NodeRangeEnumerator
{
    private readonly NodeRange _range;
    private int _next;

    internal NodeRangeEnumerator(NodeRange range) => _range = range;

    /// <summary>The node at which the walk stands.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The walk has not begun.</exception>
    public readonly Node Current => _range[_next - 1];

    /// <summary>Steps to the next node.</summary>
    /// <returns><c>false</c> when there is none.</returns>
    public bool MoveNext() => _next < _range.Count && ++_next > 0;
}
