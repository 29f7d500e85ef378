namespace Tianhe.Governance.Orders;

/// <summary>The events of an order, newest first, shared between its states.</summary>
internal sealed class OrderHistory : IEquatable<OrderHistory>
{
    private readonly OrderHistory? _earlier;

    public OrderHistory(OrderEvent latest, OrderHistory? earlier)
    {
        Latest = latest;
        _earlier = earlier;
    }

    public OrderEvent Latest { get; }

    /// <summary>The event that remembers a command, or null. O(n) in the number of events.</summary>
    public OrderEvent? Find(CommandId command)
    {
        for (var node = this; node is not null; node = node._earlier)
        {
            if (node.Latest.Occasion.CommandId == command)
            {
                return node.Latest;
            }
        }

        return null;
    }

    /// <summary>Oldest first.</summary>
    public EquatableList<OrderEvent> ToList()
    {
        var events = new List<OrderEvent>();
        for (var node = this; node is not null; node = node._earlier)
        {
            events.Add(node.Latest);
        }

        events.Reverse();
        return events.ToEquatableList();
    }

    public bool Equals(OrderHistory? other)
    {
        var node = this;
        while (node is not null && other is not null && !ReferenceEquals(node, other))
        {
            if (!node.Latest.Equals(other.Latest))
            {
                return false;
            }

            (node, other) = (node._earlier, other._earlier);
        }

        return ReferenceEquals(node, other);
    }

    public override bool Equals(object? obj) => Equals(obj as OrderHistory);

    public override int GetHashCode() => HashCode.Combine(Latest.Order, Latest.Version);
}
