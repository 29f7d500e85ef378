namespace Tianhe.Governance.Tests.Workflows.Comparison;

/// <summary>Where a matter stands, how its clocks do, and which bounded steps it has taken.</summary>
internal sealed record SlowMatter(StageId? Stage, EquatableList<(ClockId Id, string State)> Clocks, EquatableList<TransitionId> Steps)
{
    public static SlowMatter None { get; } = new(null, [], []);

    public string Clock(ClockId clock) => Clocks.FirstOrDefault(one => one.Id == clock).State ?? "";

    public bool Runs(ClockId clock) => Clock(clock) == "running";

    public int Times(TransitionId step) => Steps.Count(id => id == step);
}
