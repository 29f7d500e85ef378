namespace Tianhe.Governance.Tests.Orders.Laws;

/// <summary>One thing that was tried on an order, and what came of it; without a command, the lapses were recorded.</summary>
internal sealed record OrderMove(ServiceOrder? Before, OrderCommand? Command, Occasion Occasion, OrderDecision Decision)
{
    public ServiceOrder? After => Decision.Outcome == DecisionOutcome.Decided ? Decision.Order : Before;

    public override string ToString() =>
        $"{Command?.ToString() ?? "lapse"} by {Occasion.Actor} for {Occasion.OnBehalfOf} at {Occasion.At} as {Occasion.CommandId} on {Before?.ToString() ?? "nothing"}: "
        + $"{Decision.Outcome} {string.Join(" ", Decision.Refusals.Select(refusal => refusal.Code))}{string.Join(" ", Decision.Events.Select(happened => $"{happened.Transition}@{happened.Occasion.At}→{happened.Stage}"))}";
}
