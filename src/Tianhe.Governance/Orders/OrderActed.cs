using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Orders;

/// <summary>An order has taken a step by an action of the place's own, or by the lapse of a clock.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record OrderActed : OrderEvent
{
    internal OrderActed(in OrderStep step, ActionId act, EquatableList<(FactName Name, FactValue Value)> facts, PersonId? named, string? note, PersonId? handler, ClockId? lapsed)
        : base(step)
    {
        Act = act;
        Facts = facts;
        Named = named;
        Note = note;
        Handler = handler;
        Lapsed = lapsed;
    }

    /// <summary>The action.</summary>
    public ActionId Act { get; }

    /// <summary>The facts that the act stated.</summary>
    public EquatableList<(FactName Name, FactValue Value)> Facts { get; }

    /// <summary>The person whom the act named to be given the order, or null.</summary>
    public PersonId? Named { get; }

    /// <summary>The host's reference to what was written with it, or null.</summary>
    public string? Note { get; }

    /// <summary>With whom the order is after this event, or null when it is with nobody.</summary>
    public PersonId? Handler { get; }

    /// <summary>The clock that took the step by running out, or null where a person took it.</summary>
    public ClockId? Lapsed { get; }

    internal override OrderAction Action => OrderAction.Act;

    internal override ActionId ActionId => Act;

    internal override OrderProgress After(OrderProgress before) => before with { Handler = Handler ?? default, Facts = StatedFacts.Merge(before.Facts, Facts) };
}
