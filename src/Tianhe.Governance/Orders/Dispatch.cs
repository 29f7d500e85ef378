using Tianhe.Governance.Orders;

namespace Tianhe.Governance;

/// <summary>Dispatch an order (派单): give it to a handler.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record Dispatch : OrderCommand
{
    /// <summary>The person who is to handle it; must hold, on the day, one of the roles that may handle orders at its place.</summary>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    public required PersonId Handler
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A dispatch names its handler.", nameof(value)) : value;
    }

    internal override OrderAction Action => OrderAction.Dispatch;

    internal override void CheckPayload(in OrderAct act, ref List<Refusal>? refusals)
    {
        if (!act.MayHandle(Handler))
        {
            (refusals ??= []).Add(HandlerRefusal.Of(act, Handler));
        }
    }

    internal override OrderEvent Record(in OrderStep step) => new OrderDispatched(step, Handler);

    internal override bool IsRecordedBy(OrderEvent recorded) => recorded is OrderDispatched same && same.Handler == Handler;
}
