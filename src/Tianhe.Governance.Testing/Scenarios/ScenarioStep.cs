using NodaTime;

namespace Tianhe.Governance.Testing;

/// <summary>One step of a scenario and what came of it.</summary>
internal sealed record ScenarioStep
{
    /// <summary>The step in words.</summary>
    public required string Told { get; init; }

    public required Instant At { get; init; }

    /// <summary>Whether nobody acted and time passed.</summary>
    public required bool IsTime { get; init; }

    public required DecisionOutcome Outcome { get; init; }

    public required EquatableList<Refusal> Refusals { get; init; }

    public required EquatableList<Finding> Findings { get; init; }

    /// <summary>The steps of the workflow that were taken.</summary>
    public required EquatableList<TransitionId> Taken { get; init; }

    /// <summary>The order or matter after it, or null where there is none.</summary>
    public required ScenarioState? State { get; init; }

    /// <summary>Whether it came about: an act that was decided, or time, which passes whether or not something lapses.</summary>
    public bool TookEffect => Outcome == DecisionOutcome.Decided || (IsTime && Outcome == DecisionOutcome.AlreadyApplied);

    public override string ToString() => $"{Told} -> {ScenarioReport.Outcome(this)}";
}
