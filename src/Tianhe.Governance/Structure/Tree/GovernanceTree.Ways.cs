namespace Tianhe.Governance.Structure;

/// <content>The ways up and down a tree.</content>
public sealed partial class GovernanceTree
{
    /// <summary>Whether a node stands strictly under another.</summary>
    /// <param name="node">The lower node.</param>
    /// <param name="ancestor">The upper node.</param>
    /// <returns><c>true</c> when the upper node is met on the way up to the root; a node is not under itself.</returns>
    /// <exception cref="ArgumentException">The tree has no such node.</exception>
    public bool IsUnder(NodeId node, NodeId ancestor) => IsUnder(IndexOf(node), IndexOf(ancestor));

    /// <summary>Whether a node is an area or stands under it.</summary>
    /// <param name="node">The node.</param>
    /// <param name="area">The area.</param>
    /// <returns><c>true</c> when they are the same or the node is under the area.</returns>
    /// <exception cref="ArgumentException">The tree has no such node.</exception>
    public bool IsWithin(NodeId node, NodeId area) => IsWithin(IndexOf(node), IndexOf(area));

    /// <summary>The way from the root down to a node.</summary>
    /// <param name="id">The node.</param>
    /// <returns>The root first, the node itself last.</returns>
    /// <exception cref="ArgumentException">The tree has no such node.</exception>
    public EquatableList<Node> PathTo(NodeId id) => NodeWalk.Up(this, IndexOf(id)).Reverse().ToEquatableList();

    /// <summary>The nodes above a node.</summary>
    /// <param name="id">The node.</param>
    /// <returns>The parent first, the root last; empty at a root.</returns>
    /// <exception cref="ArgumentException">The tree has no such node.</exception>
    public NodeWalk AncestorsOf(NodeId id) => NodeWalk.Up(this, _parents[IndexOf(id)]);

    /// <summary>The nodes directly under a node.</summary>
    /// <param name="id">The node.</param>
    /// <returns>In the ordinal order of their ids.</returns>
    /// <exception cref="ArgumentException">The tree has no such node.</exception>
    public NodeWalk ChildrenOf(NodeId id)
    {
        var parent = IndexOf(id);
        return NodeWalk.Across(this, parent + 1, _ends[parent]);
    }

    /// <summary>The other nodes that hang where a node hangs; those of a root are the other roots.</summary>
    /// <param name="id">The node.</param>
    /// <returns>In the ordinal order of their ids, without the node itself.</returns>
    /// <exception cref="ArgumentException">The tree has no such node.</exception>
    public NodeWalk SiblingsOf(NodeId id)
    {
        var index = IndexOf(id);
        var parent = _parents[index];
        return NodeWalk.Across(this, parent + 1, parent < 0 ? Count : _ends[parent], index);
    }

    /// <summary>All nodes under a node, at any depth.</summary>
    /// <param name="id">The node.</param>
    /// <returns>In preorder, without the node itself.</returns>
    /// <exception cref="ArgumentException">The tree has no such node.</exception>
    public NodeRange DescendantsOf(NodeId id)
    {
        var index = IndexOf(id);
        return new(this, index + 1, _ends[index]);
    }

    /// <summary>The lowest node within which two nodes both are.</summary>
    /// <param name="left">One node.</param>
    /// <param name="right">The other node.</param>
    /// <returns>The node nearest to both; one of the two where the other is within it, and null where they are under different roots.</returns>
    /// <exception cref="ArgumentException">The tree has no such node.</exception>
    /// <remarks>O(depth).</remarks>
    public Node? LowestCommonAncestorOf(NodeId left, NodeId right)
    {
        var (area, other) = (IndexOf(left), IndexOf(right));
        while (area >= 0 && !IsWithin(other, area))
        {
            area = _parents[area];
        }

        return area < 0 ? null : new Node(this, area);
    }
}
