namespace Tianhe.Governance.Orders;

/// <summary>An order was given back by its handler (退单).</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record OrderReturned : OrderEvent
{
    internal OrderReturned(in OrderStep step, ReasonId reason)
        : base(step) => Reason = reason;

    /// <summary>Why.</summary>
    public ReasonId Reason { get; }

    internal override OrderProgress After(OrderProgress before) => before with { Handler = default, Returns = before.Returns + 1 };

    internal override OrderAction Action => OrderAction.Return;
}
