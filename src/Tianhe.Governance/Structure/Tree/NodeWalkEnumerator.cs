namespace Tianhe.Governance.Structure;

/// <summary>Walks step by step without allocating; what <c>foreach</c> uses.</summary>
/// <remarks>A value that changes as it walks: for <c>foreach</c> only. The default value walks nothing.</remarks>
public ref struct NodeWalkEnumerator
{
    private readonly NodeWalk _walk;
    private int _at;
    private bool _hasBegun;

    internal NodeWalkEnumerator(NodeWalk walk) => _walk = walk;

    /// <summary>The node at which the walk stands.</summary>
    /// <exception cref="InvalidOperationException">The walk has not begun, or has ended.</exception>
    public readonly Node Current => _hasBegun && _at >= 0 ? _walk.At(_at) : throw new InvalidOperationException("The walk stands at no node.");

    /// <summary>Steps to the next node.</summary>
    /// <returns><c>false</c> when there is none.</returns>
    public bool MoveNext()
    {
        _at = !_hasBegun ? _walk.First : _at < 0 ? _at : _walk.After(_at);
        _hasBegun = true;
        return _at >= 0;
    }
}
