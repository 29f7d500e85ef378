namespace Tianhe.Governance.Tests.Workflows.Laws;

/// <summary>One thing that was tried, and what came of it.</summary>
internal sealed record Move(MoveKind Kind, Matter? Before, NodeId Place, Act Act, Occasion Occasion, MatterDecision Decision)
{
    public Matter? After => Decision.Outcome == DecisionOutcome.Decided ? Decision.Matter : Before;

    public override string ToString() =>
        $"{Kind} {Act.Action} [{string.Join(", ", Act.Facts)}] to {Act.Handler} by {Occasion.Actor} for {Occasion.OnBehalfOf} at {Occasion.At} as {Occasion.CommandId} on {Before?.ToString() ?? "nothing"}: "
        + $"{Decision.Outcome} {string.Join(" ", Decision.Refusals.Select(refusal => refusal.Code))}{string.Join(" ", Decision.Events.Select(happened => $"{happened.Transition}@{happened.Occasion.At}→{happened.Stage}"))}";
}
