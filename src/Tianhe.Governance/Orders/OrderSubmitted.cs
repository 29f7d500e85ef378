namespace Tianhe.Governance.Orders;

/// <summary>An order was submitted (点单).</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record OrderSubmitted : OrderEvent
{
    internal OrderSubmitted(in OrderStep step, OrderRequest request)
        : base(step) => Request = request;

    /// <summary>What was asked for.</summary>
    public OrderRequest Request { get; }

    internal override OrderAction Action => OrderAction.Submit;
}
