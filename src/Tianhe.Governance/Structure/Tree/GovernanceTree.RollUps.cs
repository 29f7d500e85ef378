using System.Numerics;

namespace Tianhe.Governance.Structure;

/// <content>A value for every node, in one pass from the leaves up.</content>
public sealed partial class GovernanceTree
{
    /// <summary>Adds up, for every node, what it and all nodes under it have.</summary>
    /// <typeparam name="T">A number, or an amount that is added like one.</typeparam>
    /// <param name="of">What a node has by itself; called once for each node, in no stated order.</param>
    /// <returns>The sum within every node.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="of"/> is null.</exception>
    /// <exception cref="OverflowException">A sum is more than <typeparamref name="T"/> holds. What is added without bounds, such as <c>double</c>, does not overflow.</exception>
    /// <remarks>
    /// A figure that stands for a whole node, such as <see cref="Node.Households"/>, is counted again where the node above states one too:
    /// add those of one tier, or use <see cref="Combine"/>. What <paramref name="of"/> throws comes through. O(n).
    /// </remarks>
    /// <example><code>var households = tree.Sum(node => (long)(node.Households ?? 0)); // households["zhaixi"]</code></example>
    public NodeValues<T> Sum<T>(Func<Node, T> of)
        where T : IAdditionOperators<T, T, T> => Combine(of, static (node, child) => checked(node + child));

    /// <summary>Finds, for every node, the least of what it and all nodes under it have.</summary>
    /// <typeparam name="T">Values that have an order, such as numbers and dates.</typeparam>
    /// <param name="of">What a node has by itself, or null; called once for each node, in no stated order.</param>
    /// <returns>The least within every node, or null where no node within has a value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="of"/> is null.</exception>
    /// <remarks>What <paramref name="of"/> throws comes through. O(n).</remarks>
    public NodeValues<T?> Min<T>(Func<Node, T?> of)
        where T : struct, IComparable<T> => Combine(of, static (node, child) => IsBeyond(node, child, -1) ? node : child);

    /// <summary>Finds, for every node, the greatest of what it and all nodes under it have.</summary>
    /// <typeparam name="T">Values that have an order, such as numbers and dates.</typeparam>
    /// <param name="of">What a node has by itself, or null; called once for each node, in no stated order.</param>
    /// <returns>The greatest within every node, or null where no node within has a value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="of"/> is null.</exception>
    /// <remarks>What <paramref name="of"/> throws comes through. O(n).</remarks>
    public NodeValues<T?> Max<T>(Func<Node, T?> of)
        where T : struct, IComparable<T> => Combine(of, static (node, child) => IsBeyond(node, child, 1) ? node : child);

    /// <summary>Combines, for every node, what it has with what its children came to.</summary>
    /// <typeparam name="T">What is combined.</typeparam>
    /// <param name="of">What a node has by itself; called once for each node, in no stated order.</param>
    /// <param name="combine">
    /// Takes the node as far as it is combined, and a child that is finished. Called once for each child, in the order of their ids;
    /// it need not be symmetrical.
    /// </param>
    /// <returns>The value of every node.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <remarks>What an argument throws comes through. O(n).</remarks>
    public NodeValues<T> Combine<T>(Func<Node, T> of, Func<T, T, T> combine)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(combine);
        var values = new T[Count];
        for (var node = Count - 1; node >= 0; node--)
        {
            // Preorder: whatever is under a node was finished before the walk comes to it.
            var value = of(new(this, node));
            for (var child = node + 1; child < _ends[node]; child = _ends[child])
            {
                value = combine(value, values[child]);
            }

            values[node] = value;
        }

        return new(this, values);
    }

    private static bool IsBeyond<T>(T? one, T? other, int side)
        where T : struct, IComparable<T> =>
        other is not { } second || (one is { } first && Math.Sign(first.CompareTo(second)) == side);
}
