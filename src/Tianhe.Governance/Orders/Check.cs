using Tianhe.Governance.Orders;

namespace Tianhe.Governance;

/// <summary>Check what the handler reported (核查).</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record Check : OrderCommand
{
    /// <summary>Whether the check was passed.</summary>
    public required bool Passed { get; init; }

    internal override OrderAction Action => OrderAction.Check;

    internal override OrderEvent Record(in OrderStep step) => new OrderChecked(step, Passed);

    internal override bool IsRecordedBy(OrderEvent recorded) => recorded is OrderChecked same && same.Passed == Passed;
}
