using Tianhe.Governance.Orders;

namespace Tianhe.Governance;

/// <summary>Close an order (结案).</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record Close : OrderCommand
{
    /// <summary>Whether the matter was solved; an order may also be closed without.</summary>
    public required bool IsSolved { get; init; }

    internal override OrderAction Action => OrderAction.Close;

    internal override OrderEvent Record(in OrderStep step) => new OrderClosed(step, IsSolved);

    internal override bool IsRecordedBy(OrderEvent recorded) => recorded is OrderClosed same && same.IsSolved == IsSolved;
}
