using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Orders;

/// <summary>Why a person may not be given an order: away, or not appointed to it.</summary>
internal static class HandlerRefusal
{
    public static Refusal Of(in OrderAct act, PersonId person)
    {
        var process = act.Process;
        return act.IsHandlerAway(person)
            ? new(OrderRefusals.HandlerAway,
                [new("handler", person.Value), new("date", act.Date), new("handlers", KnownNames.Of(act.Handlers.Select(handler => handler.Value)))],
                process.ReferenceTo("handlerRoles"))
            : new(OrderRefusals.HandlerNotAppointed,
                [
                    new("handler", person.Value),
                    new("place", act.Place.Value),
                    new("date", act.Date),
                    new("roles", process.Rules.HandlerRoles.Select(role => process.NameOf(role) ?? BilingualText.Same(role.Value)).ToEquatableList()),
                ],
                process.ReferenceTo("handlerRoles"));
    }
}
