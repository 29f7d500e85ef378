using System.Collections;

namespace Tianhe.Governance.Structure;

/// <summary>Nodes found step by step: those above a node, or those directly under one.</summary>
/// <remarks>
/// A view on the tree: making and enumerating it with <c>foreach</c> allocates nothing. Two are equal when they walk the same nodes of
/// the same tree object the same way, or are empty both. The default value is empty.
/// </remarks>
public readonly record struct NodeWalk : IReadOnlyCollection<Node>
{
    private const int None = -1;

    private readonly GovernanceTree? _tree;
    private readonly int _first;
    private readonly int _end;
    private readonly int _left;

    private NodeWalk(GovernanceTree tree, int first, int end, int left)
    {
        if (first != None)
        {
            (_tree, _first, _end, _left) = (tree, first, end, left);
        }
    }

    /// <summary>The number of nodes.</summary>
    /// <remarks>O(number of nodes): they are counted by walking.</remarks>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var node in this)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>Enumerates the nodes without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public NodeWalkEnumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    IEnumerator<Node> IEnumerable<Node>.GetEnumerator()
    {
        for (var index = First; index != None; index = After(index))
        {
            yield return At(index);
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Node>)this).GetEnumerator();

    internal int First => _tree is null ? None : _first;

    /// <summary>From a node up to its root.</summary>
    internal static NodeWalk Up(GovernanceTree tree, int first) => new(tree, first, None, None);

    /// <summary>From sibling to sibling as far as a position, one of them left out.</summary>
    internal static NodeWalk Across(GovernanceTree tree, int first, int end, int left = None)
    {
        var start = first == left ? tree.EndAt(first) : first;
        return new(tree, start < end ? start : None, end, left);
    }

    internal Node At(int index) => new(_tree!, index);

    internal int After(int index)
    {
        if (_end == None)
        {
            return _tree!.ParentAt(index);
        }

        var next = _tree!.EndAt(index);
        next = next == _left ? _tree.EndAt(next) : next;
        return next < _end ? next : None;
    }
}
