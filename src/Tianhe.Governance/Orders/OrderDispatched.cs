namespace Tianhe.Governance.Orders;

/// <summary>An order was given to a handler (派单).</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record OrderDispatched : OrderEvent
{
    internal OrderDispatched(in OrderStep step, PersonId handler)
        : base(step) => Handler = handler;

    /// <summary>The person who is to handle it.</summary>
    public PersonId Handler { get; }

    internal override OrderProgress After(OrderProgress before) => before with { Handler = Handler };

    internal override OrderAction Action => OrderAction.Dispatch;
}
