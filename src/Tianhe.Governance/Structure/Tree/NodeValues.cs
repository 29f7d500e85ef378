namespace Tianhe.Governance.Structure;

/// <summary>A value for every node of a tree, such as the households within it.</summary>
/// <remarks>Immutable and safe to share between threads. Equal when it is the same object.</remarks>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class NodeValues<T>
{
    private readonly T[] _values;

    /// <summary>Values by preorder position; the array is owned from here on.</summary>
    internal NodeValues(GovernanceTree tree, T[] owned)
    {
        Tree = tree;
        _values = owned;
    }

    /// <summary>The tree.</summary>
    public GovernanceTree Tree { get; }

    /// <summary>The values of all nodes, in preorder.</summary>
    public ReadOnlySpan<T> InPreorder => _values;

    /// <summary>The value of a node.</summary>
    /// <param name="id">The node.</param>
    /// <exception cref="ArgumentException">The tree has no such node.</exception>
    public T this[NodeId id] => _values[Tree.IndexOf(id)];

    /// <summary>The value of a node, without looking its id up.</summary>
    /// <param name="node">The node.</param>
    /// <exception cref="ArgumentException">The node is of another tree object, or the default value.</exception>
    public T this[Node node] => _values[node.IndexIn(Tree)];
}
