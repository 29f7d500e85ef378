using Tianhe.Governance.Orders;

namespace Tianhe.Governance;

/// <summary>Report an order as handled (办结): the handler has replied; it is not closed by that.</summary>
/// <remarks>Immutable; equal to every other.</remarks>
public sealed record ReportHandled : OrderCommand
{
    internal override OrderAction Action => OrderAction.ReportHandled;

    internal override OrderEvent Record(in OrderStep step) => new OrderHandled(step);

    internal override bool IsRecordedBy(OrderEvent recorded) => recorded is OrderHandled;
}
