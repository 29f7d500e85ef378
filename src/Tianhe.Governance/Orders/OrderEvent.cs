using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Orders;

/// <summary>Something that has happened to an order, with its outcome: the stage reached and the clocks as they stand. The kinds are closed.</summary>
/// <remarks>
/// An event carries all that <see cref="ServiceOrder.Apply"/> needs; rules, tree and calendar are not asked again.
/// Immutable; equal when every member is equal.
/// </remarks>
public abstract record OrderEvent : IRecordedAct
{
    private protected OrderEvent(in OrderStep step)
    {
        Order = step.Order;
        Version = step.Version;
        Occasion = step.Occasion;
        Transition = step.Transition;
        Stage = step.Stage;
        StageKind = step.StageKind;
        Clocks = step.Clocks;
        Rules = step.Rules;
    }

    /// <summary>The order.</summary>
    public OrderId Order { get; }

    /// <summary>The version of the order after this event: 1 for the first.</summary>
    public int Version { get; }

    /// <summary>By whom, when and by which command.</summary>
    public Occasion Occasion { get; }

    /// <summary>The step of the workflow that was taken.</summary>
    public TransitionId Transition { get; }

    /// <summary>The stage reached.</summary>
    public StageId Stage { get; }

    /// <summary>What that stage means.</summary>
    public StageKind StageKind { get; }

    /// <summary>The clocks as they stand after this event, in the order in which they first started.</summary>
    public EquatableList<ClockState> Clocks { get; }

    /// <summary>By which rules it was decided.</summary>
    public RulesInForce Rules { get; }

    internal abstract OrderAction Action { get; }

    /// <summary>The action of the workflow.</summary>
    internal virtual ActionId ActionId => OrderActions.All[(int)Action];

    bool IRecordedAct.IsLapse => this is OrderActed { Lapsed: not null };

    /// <summary>What this event makes of the progress before it.</summary>
    internal virtual OrderProgress After(OrderProgress before) => before;
}
