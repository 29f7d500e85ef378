using Tianhe.Governance.Orders;

namespace Tianhe.Governance;

/// <summary>Admit an order (受理): the community takes it up.</summary>
/// <remarks>Immutable; equal to every other.</remarks>
public sealed record Admit : OrderCommand
{
    internal override OrderAction Action => OrderAction.Admit;

    internal override OrderEvent Record(in OrderStep step) => new OrderAdmitted(step);

    internal override bool IsRecordedBy(OrderEvent recorded) => recorded is OrderAdmitted;
}
