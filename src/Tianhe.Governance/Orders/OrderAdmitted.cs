namespace Tianhe.Governance.Orders;

/// <summary>An order was admitted (受理).</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record OrderAdmitted : OrderEvent
{
    internal OrderAdmitted(in OrderStep step)
        : base(step)
    {
    }

    internal override OrderAction Action => OrderAction.Admit;
}
