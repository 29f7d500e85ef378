using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Orders;

/// <summary>An act by an action of the place's own, as a command on an order.</summary>
internal sealed record ActOnOrder(Act Act) : OrderCommand
{
    internal override OrderAction Action => OrderAction.Act;

    internal override ActionId ActionId => Act.Action;

    internal override void CheckPayload(in OrderAct act, ref List<Refusal>? refusals)
    {
        if (OrderActions.All.Contains(Act.Action.Value))
        {
            (refusals ??= []).Add(new(OrderRefusals.TypedAction, [new("action", Act.Action.Value)], act.Process.ReferenceToRules()));
        }
    }

    internal override OrderEvent Record(in OrderStep step) =>
        new OrderActed(step, Act.Action, Act.Facts, Act.Handler, Act.Note, HandlerNaming.After(step.HandlerChange, step.HandlerBefore, step.Occasion.Actor, Act.Handler), null);

    internal override bool IsRecordedBy(OrderEvent recorded) => recorded is OrderActed { Lapsed: null } acted
        && acted.Act == Act.Action && StatedFacts.AreSame(acted.Facts, Act.Facts) && acted.Named == Act.Handler && acted.Note == Act.Note;
}
