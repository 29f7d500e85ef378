namespace Tianhe.Governance.Structure;

/// <content>The ways up and down a tree.</content>
public sealed partial class GovernanceTree
{
    /// <summary>Whether a node stands strictly under another.</summary>
    /// <param name="node">The lower node.</param>
    /// <param name="ancestor">The upper node.</param>
    /// <returns><c>true</c> when the upper node is met on the way up to the root; a node is not under itself.</returns>
    /// <exception cref="ArgumentException">The tree has no such node.</exception>
    public bool IsUnder(NodeId node, NodeId ancestor)
    {
        var (index, area) = (IndexOf(node), IndexOf(ancestor));
        return index != area && IsWithin(index, area);
    }

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
    public EquatableList<Node> PathTo(NodeId id)
    {
        var path = Upwards(IndexOf(id));
        path.Reverse();
        return path.ToEquatableList();
    }

    /// <summary>The nodes above a node.</summary>
    /// <param name="id">The node.</param>
    /// <returns>The parent first, the root last; empty at the root.</returns>
    /// <exception cref="ArgumentException">The tree has no such node.</exception>
    public EquatableList<Node> AncestorsOf(NodeId id) => Upwards(_parents[IndexOf(id)]).ToEquatableList();

    /// <summary>The nodes directly under a node.</summary>
    /// <param name="id">The node.</param>
    /// <returns>In the ordinal order of their ids.</returns>
    /// <exception cref="ArgumentException">The tree has no such node.</exception>
    /// <remarks>O(number of children).</remarks>
    public EquatableList<Node> ChildrenOf(NodeId id)
    {
        var parent = IndexOf(id);
        var children = new List<Node>();
        for (var child = parent + 1; child < _ends[parent]; child = _ends[child])
        {
            children.Add(new(this, child));
        }

        return children.ToEquatableList();
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

    private List<Node> Upwards(int index)
    {
        var nodes = new List<Node>();
        for (; index >= 0; index = _parents[index])
        {
            nodes.Add(new(this, index));
        }

        return nodes;
    }
}
