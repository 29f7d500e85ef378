using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Laws;

/// <summary>What becomes of the clocks of any matter.</summary>
public sealed class ClockLawTests
{
    private static readonly Duration Tick = Duration.FromMilliseconds(1);

    [Fact]
    public void Clocks_RunPauseAndStopAsTheStepsSay() => Law.HoldsOfEvents((run, before, happened, after) =>
        after.Clocks.Select(clock => clock.Clock).SequenceEqual((before?.Clocks ?? []).Select(clock => clock.Clock).Concat(Started(run, happened)).Distinct())
        && after.Clocks.All(clock => PhaseOf(clock) == Expected(run, before?.ClockOf(clock.Clock), happened, clock.Clock)));

    [Fact]
    public void Clocks_StartedAnew_FallDueByTheirLimitFromTheStep() => Law.HoldsOfEvents((run, _, happened, after) =>
        Started(run, happened).All(id => after.ClockOf(id) is { } clock
            && (run.Workflow.Clocks.Single(one => one.Id == id).Limit is not FixedLimit limit || run.StepOf(happened).Extends.Any(one => one.Clock == id) || clock.Deadline == limit.Limit.From(happened.Occasion.At, LawPlace.Calendar))
            && clock.Deadline.Start == happened.Occasion.At));

    [Fact]
    public void Clocks_OfWhichAStepSaysNothing_StayAsTheyAre() => Law.HoldsOfEvents((run, before, happened, after) =>
        (before?.Clocks ?? []).All(clock => IsTouched(run, happened, clock.Clock) || after.ClockOf(clock.Clock) == clock));

    [Fact]
    public void Pause_WhatRemainsAtTheResumption_IsWhatRemainedAtThePause() => Law.HoldsOfEvents((_, before, happened, after) => (before?.Clocks ?? []).All(paused =>
        PhaseOf(paused) != Phase.Paused || after.ClockOf(paused.Clock)! is not { IsRunning: true } resumed || resumed.Deadline.Start != paused.Deadline.Start || resumed.Deadline.ExtendedBy > paused.Deadline.ExtendedBy
        || IsCountedOn(paused.Deadline, resumed.Deadline, happened.Occasion.At)));

    [Fact]
    public void Pause_WhileItLasts_NothingRuns() => Law.HoldsOfEvents((_, before, _, after) => (before?.Clocks ?? []).All(paused =>
        PhaseOf(paused) != Phase.Paused || PhaseOf(after.ClockOf(paused.Clock)!) != Phase.Paused || after.ClockOf(paused.Clock)! == paused));

    [Fact]
    public void Pause_ThatBeganInTime_IsNeverOverdueHoweverLongItLasts() => Law.HoldsOfEvents((_, _, happened, after) => after.Clocks.All(clock =>
        PhaseOf(clock) != Phase.Paused || clock.Missed is not null || clock.IsOverdueAt(happened.Occasion.At) == clock.IsOverdueAt(happened.Occasion.At + Duration.FromDays(1_000))));

    [Fact]
    public void Extension_AddsToTheLimitAndNothingElse() => Law.HoldsOfEvents((run, before, happened, after) => run.StepOf(happened).Extends.All(extension =>
        Started(run, happened).Contains(extension.Clock) ? after.ClockOf(extension.Clock)!.Deadline.ExtendedBy > 0
        : before?.ClockOf(extension.Clock) is { } clock && after.ClockOf(extension.Clock) is { } extended && extended.Deadline.ExtendedBy > clock.Deadline.ExtendedBy
        && extended.Deadline.Due >= clock.Deadline.Due && extended.Deadline.Start == clock.Deadline.Start && extended.Deadline.Limit == clock.Deadline.Limit));

    [Fact]
    public void Lateness_OfWorkThatLapsed_IsNeverUndone() => Law.Holds(run => run.Last is not { } matter
        || matter.History.Where(happened => happened.Lapsed is { } lapsed && run.Workflow.Clocks.Single(clock => clock.Id == lapsed).Kind == ClockKind.Due && run.StepOf(happened).Extends.All(one => one.Clock != lapsed))
            .All(happened => matter.ClockOf(happened.Lapsed!.Value)!.IsOverdueAt(Instant.Max(matter.LastChangedAt, happened.Occasion.At) + Tick)));

    [Fact]
    public void Lateness_BeforeAClockStartsAnew_IsNeverUndone() => Law.HoldsOfEvents((run, before, happened, after) => (before?.Clocks ?? []).All(clock =>
        !Started(run, happened).Contains(clock.Clock) || !clock.IsOverdueAt(happened.Occasion.At) || after.IsOverdueAt(happened.Occasion.At)));

    [Fact]
    public void Within_AStepIsTakenWhileItsWindowIsOpen() => Law.HoldsOfEvents((run, before, happened, _) =>
        happened.Lapsed is not null || run.StepOf(happened).Within is not { } window
        || (before!.ClockOf(window) is { StoppedAt: null } open && !open.Deadline.IsOverdueAt(happened.Occasion.At)));

    [Fact]
    public void Lapses_AreDatedWhenTheClockRanOut_OrWhenTheStageWasReachedWhereThatWasLater() => Law.HoldsOfEvents((_, before, happened, _) =>
        happened.Lapsed is not { } lapsed
        || (before!.ClockOf(lapsed) is { IsRunning: true } clock && happened.Occasion.At == Instant.Max(clock.Deadline.Due, before.LastChangedAt) && happened.Occasion.RecordedAt > clock.Deadline.Due));

    private static bool IsCountedOn(Deadline paused, Deadline resumed, Instant at)
    {
        var pause = paused.Pauses[^1];
        var remaining = paused.Remaining!;
        return pause.From > paused.Due ? resumed.Due == paused.Due
            : remaining.Time is { } time ? paused.Limit.Unit == LimitUnit.ClockHours ? resumed.Due - at == time : LawPlace.Calendar.WorkingTimeBetween(at, resumed.Due) == time
            : resumed.Due >= at && resumed.Pause(at, pause.Day, LawPlace.Calendar).Remaining is { Days: { } days } && (days == remaining.Days || remaining.Days == 0);
    }

    private static IEnumerable<ClockId> Started(MatterRun run, MatterEvent happened)
    {
        var step = run.StepOf(happened);
        return step.Starts.Concat(Entered(run, step) is { } entered && !IsSaid(step, entered) ? [entered] : []);
    }

    private static ClockId? Entered(MatterRun run, WorkflowTransition step) => step.From == step.To ? null : run.Workflow.Stages.Single(stage => stage.Id == step.To).Clock;

    private static ClockId? Left(MatterRun run, WorkflowTransition step) => step.From == step.To || step.From is not { } from ? null : run.Workflow.Stages.Single(stage => stage.Id == from).Clock;

    private static bool IsSaid(WorkflowTransition step, ClockId clock) => step.Starts.Contains(clock) || step.Stops.Contains(clock) || step.Pauses.Contains(clock) || step.Resumes.Contains(clock);

    private static bool IsTouched(MatterRun run, MatterEvent happened, ClockId clock)
    {
        var step = run.StepOf(happened);
        return IsSaid(step, clock) || happened.Lapsed == clock || Entered(run, step) == clock || Left(run, step) == clock || step.Extends.Any(one => one.Clock == clock);
    }

    private static Phase Expected(MatterRun run, ClockState? before, MatterEvent happened, ClockId clock)
    {
        var step = run.StepOf(happened);
        if (Started(run, happened).Contains(clock))
        {
            return Phase.Running;
        }

        var phase = PhaseOf(before!);
        return happened.Lapsed == clock && step.Extends.All(one => one.Clock != clock) && !step.Pauses.Contains(clock) ? Phase.Stopped
            : step.Resumes.Contains(clock) ? Phase.Running
            : step.Stops.Contains(clock) || (Left(run, step) == clock && !IsSaid(step, clock)) ? Phase.Stopped
            : step.Pauses.Contains(clock) && phase == Phase.Running ? Phase.Paused
            : phase;
    }

    private static Phase PhaseOf(ClockState clock) => clock.StoppedAt is not null ? Phase.Stopped : clock.Deadline.IsPaused ? Phase.Paused : Phase.Running;

    private enum Phase
    {
        Running,
        Paused,
        Stopped,
    }
}
