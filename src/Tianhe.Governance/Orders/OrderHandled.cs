namespace Tianhe.Governance.Orders;

/// <summary>An order was reported as handled (办结).</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record OrderHandled : OrderEvent
{
    internal OrderHandled(in OrderStep step)
        : base(step)
    {
    }

    internal override OrderAction Action => OrderAction.ReportHandled;
}
