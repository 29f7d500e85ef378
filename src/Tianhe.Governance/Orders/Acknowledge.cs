using Tianhe.Governance.Orders;

namespace Tianhe.Governance;

/// <summary>Acknowledge an order (签收): the handler takes it on (接单).</summary>
/// <remarks>Immutable; equal to every other.</remarks>
public sealed record Acknowledge : OrderCommand
{
    internal override OrderAction Action => OrderAction.Acknowledge;

    internal override OrderEvent Record(in OrderStep step) => new OrderAcknowledged(step);

    internal override bool IsRecordedBy(OrderEvent recorded) => recorded is OrderAcknowledged;
}
