using Tianhe.Governance.Orders;

namespace Tianhe.Governance;

/// <summary>Return an order (退单): the handler gives it back, with a reason.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record Return : OrderCommand
{
    /// <summary>Why; must be among the reasons of the rules.</summary>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    public required ReasonId Reason
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A return names its reason.", nameof(value)) : value;
    }

    internal override OrderAction Action => OrderAction.Return;

    internal override void CheckPayload(in OrderAct act, ref List<Refusal>? refusals)
    {
        if (!act.Process.Rules.IsReturnReason(Reason))
        {
            (refusals ??= []).Add(new(OrderRefusals.UnknownReturnReason,
                [new("reason", Reason.Value), new("known", act.Process.Rules.ReturnReasons.Select(reason => reason.Name).ToEquatableList())],
                act.Process.ReferenceTo("returnReasons")));
        }
    }

    internal override OrderEvent Record(in OrderStep step) => new OrderReturned(step, Reason);

    internal override bool IsRecordedBy(OrderEvent recorded) => recorded is OrderReturned same && same.Reason == Reason;
}
