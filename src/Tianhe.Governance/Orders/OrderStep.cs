using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Orders;

/// <summary>What every event of an order is made from.</summary>
internal readonly struct OrderStep
{
    public required OrderId Order { get; init; }

    public required int Version { get; init; }

    public required Occasion Occasion { get; init; }

    public required TransitionId Transition { get; init; }

    public required StageId Stage { get; init; }

    public required StageKind StageKind { get; init; }

    /// <summary>What the step makes of the handler, where the event does not itself say so.</summary>
    public HandlerChange HandlerChange { get; init; }

    public PersonId? HandlerBefore { get; init; }

    public required EquatableList<ClockState> Clocks { get; init; }

    public required RulesInForce Rules { get; init; }
}
