using NodaTime;

namespace Tianhe.Governance.Benchmarks;

/// <summary>An order as an immutable state, moved by the same switch: a new state and an event for each act.</summary>
internal sealed record SwitchedState(RivalOrder Order, RivalStage Stage, int Version, SwitchedEvent? Latest, SwitchedState? Before)
{
    public SwitchedState? Decide(RivalAct act) => SwitchedOrder.Next(Stage, Order, act) is { } stage
        ? new(Order, stage, Version + 1, new SwitchedEvent(Version + 1, stage, act.Actor, act.At, act.CommandId), this)
        : null;
}

/// <summary>What happened to it.</summary>
internal sealed record SwitchedEvent(int Version, RivalStage Stage, string Actor, Instant At, string CommandId);
