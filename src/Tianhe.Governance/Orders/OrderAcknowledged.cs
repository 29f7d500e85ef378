namespace Tianhe.Governance.Orders;

/// <summary>An order was acknowledged (签收).</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record OrderAcknowledged : OrderEvent
{
    internal OrderAcknowledged(in OrderStep step)
        : base(step)
    {
    }

    internal override OrderAction Action => OrderAction.Acknowledge;
}
