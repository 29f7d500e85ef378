using Tianhe.Governance.Orders;

namespace Tianhe.Governance;

/// <summary>Rate how an order was handled (评单): the word of the person who asked.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record Rate : OrderCommand
{
    /// <summary>Whether the person who asked is satisfied.</summary>
    public required bool IsSatisfied { get; init; }

    internal override OrderAction Action => OrderAction.Rate;

    internal override OrderEvent Record(in OrderStep step) => new OrderRated(step, IsSatisfied);

    internal override bool IsRecordedBy(OrderEvent recorded) => recorded is OrderRated same && same.IsSatisfied == IsSatisfied;
}
