namespace Tianhe.Governance.Orders;

/// <summary>An order was closed (结案).</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record OrderClosed : OrderEvent
{
    internal OrderClosed(in OrderStep step, bool isSolved)
        : base(step) => IsSolved = isSolved;

    /// <summary>Whether the matter was solved.</summary>
    public bool IsSolved { get; }

    internal override OrderProgress After(OrderProgress before) => before with { IsSolved = IsSolved };

    internal override OrderAction Action => OrderAction.Close;
}
