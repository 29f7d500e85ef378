using NodaTime;

using Tianhe.Governance.Orders;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Tests.Serialization;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Orders.Laws;

/// <summary>What holds of every order by steps of a place's own, beside the typed commands.</summary>
public sealed class OrderLawTests
{
    private static readonly Duration Tick = Duration.FromMilliseconds(1);

    private static readonly Pool<OrderRun> Runs = new(OrderRun.Any, 500);

    [Fact]
    public void Runs_GoThroughEverythingThatTheLawsAreAbout() => Runs.GoThrough(
    [
        "command Decided", "command Refused", "command AlreadyApplied", "lapse Decided", "lapse AlreadyApplied", "running", "paused", "stopped",
        "request-extension", "grant-extension", "defer", "resume", "resume-on-lapse", "survey", "take-back", "take-back-to-working", "rate-redo", "return",
        "workflows.not-in-stage", "workflows.not-authorised", "workflows.used-up", "workflows.too-late", "workflows.version-conflict", "workflows.command-id-reused", "workflows.before-last-event",
        "workflows.guard-not-met", "workflows.guard-cannot-be-evaluated", "workflows.handler-not-named", "workflows.handler-not-asked", "workflows.fact-does-not-fit", "orders.unknown-return-reason",
    ], run =>
    [
        .. run.Moves.Select(move => $"{(move.Command is null ? "lapse" : "command")} {move.Decision.Outcome}"),
        .. run.Moves.SelectMany(move => move.Decision.Refusals).Select(refusal => refusal.Code),
        .. run.Last!.History.Select(happened => happened.Transition.Value),
        .. run.Last.History.SelectMany(happened => happened.Clocks).Select(clock => clock.IsRunning ? "running" : clock.StoppedAt is null ? "paused" : "stopped"),
    ]);

    [Fact]
    public void Decide_EventsExactlyWhenDecided_RefusalsExactlyWhenRefused_AndElseNothingChanges() => HoldsOfMoves((_, move) =>
        (move.Decision.Events.Count > 0) == (move.Decision.Outcome == DecisionOutcome.Decided)
        && (move.Decision.Refusals.Count > 0) == (move.Decision.Outcome == DecisionOutcome.Refused)
        && (move.Decision.Outcome == DecisionOutcome.Decided ? move.Decision.Order == ServiceOrder.Replay([.. move.Before?.History ?? [], .. move.Decision.Events]) : ReferenceEquals(move.Decision.Order, move.Before)));

    [Fact]
    public void Decide_WhateverIsTried_CanBeToldInBothLanguages() => HoldsOfMoves((_, move) =>
        move.Decision.Refusals.All(refusal => IsTold(refusal.Describe)) && move.Decision.Findings.All(finding => IsTold(finding.Describe)) && move.After!.Clocks.All(clock => IsTold(clock.Describe)));

    [Fact]
    public void Steps_LeaveTheStageThatWasReached_AndLapsesAreDatedWhenTheClockRanOut() => HoldsOfEvents((run, before, happened, after) =>
    {
        var step = run.StepOf(happened);
        return step.From == before?.Stage && step.Action == happened.ActionId && step.To == after.Stage && (before is null || happened.Occasion.At >= before.LastChangedAt)
            && (step.AtMost is not { } most || after.TimesTaken(step.Id) <= most)
            && ((happened as OrderActed)?.Lapsed is not { } lapsed ? step.By.Count > 0
                : step.OnLapseOf == lapsed && before!.ClockOf(lapsed) is { IsRunning: true } clock && happened.Occasion.At == Instant.Max(clock.Deadline.Due, before.LastChangedAt));
    });

    [Fact]
    public void Closed_StaysClosedAndPermitsNothing() => HoldsOfMoves((run, move) => move.Before is not { StageKind: StageKind.Closed } order
        || (move.Decision.Outcome != DecisionOutcome.Decided && run.Process.Permitted(order, "p-clerk", order.LastChangedAt).Count == 0
            && run.Process.Lapse(order, new("night", order.LastChangedAt + Duration.FromDays(400), "c-late")).Outcome == DecisionOutcome.AlreadyApplied));

    [Fact]
    public void Pause_WhileItLasts_NoTimeRuns() => HoldsOfEvents((_, before, _, after) => (before?.Clocks ?? []).All(clock =>
        !IsPaused(clock) || after.ClockOf(clock.Clock)! is not { } now || !IsPaused(now)
        || (now == clock && now.IsOverdueAt(after.LastChangedAt) == now.IsOverdueAt(after.LastChangedAt + Duration.FromDays(1_000)))));

    [Fact]
    public void Extension_MovesTheHandlingLimit_ByWhatTheActOrTheStepSays() => HoldsOfEvents((run, before, happened, after) => run.StepOf(happened).Extends.All(extension =>
        after.ClockOf(extension.Clock)!.Deadline.ExtendedBy - before!.ClockOf(extension.Clock)!.Deadline.ExtendedBy
            == (extension.By?.Amount ?? (int)before.Facts.Single(fact => fact.Name == extension.Fact).Value.Number)));

    [Fact]
    public void Replay_OfTheEvents_IsTheOrder_AndItReadsBackEqual() => Runs.Holds(run => run.Last is { } order
        && ServiceOrder.Replay(order.History) == order && Json.Reread(order) == order && order.History.All(happened => Json.Reread(happened) == happened), 100);

    [Fact]
    public void Json_OfTheOrderAtEveryStep_ReadsBackEqual() => Runs.Holds(run => run.Moves.All(move => move.Decision.Outcome != DecisionOutcome.Decided || Json.Reread(move.After!) == move.After), 60);

    [Fact]
    public void Replay_OfTheCommands_GivesIdenticalBytes() => Runs.Holds(run => run.Again().Moves.Select(move => Json.Write(move.Decision)).SequenceEqual(run.Moves.Select(move => Json.Write(move.Decision))), 60);

    [Fact]
    public void Decide_RepeatedCommand_IsAlreadyAppliedWhateverHappenedSince() => Runs.Holds(run => run.Moves.Where(move => move.Decision.Outcome == DecisionOutcome.Decided && move.Command is not null).All(move =>
        run.Process.Decide(run.Last!, move.Command!, move.Occasion) is { Outcome: DecisionOutcome.AlreadyApplied, Events.Count: 0 } again && ReferenceEquals(again.Order, run.Last)));

    [Fact]
    public void Decide_TakesWhatLapsedBeforeFirst_AsIfLapseHadBeenAsked() => HoldsOfMoves((run, move) =>
    {
        if (move.Before is null || move.Command is null || move.Occasion.ExpectedVersion is not null || move.Decision.Outcome == DecisionOutcome.AlreadyApplied
            || run.Process.Lapse(move.Before, move.Occasion) is not { Outcome: DecisionOutcome.Decided } lapsed)
        {
            return true;
        }

        var after = run.Process.Decide(lapsed.Order, move.Command, move.Occasion);
        return after.Outcome == move.Decision.Outcome && (after.Outcome == DecisionOutcome.Refused ? after.Refusals == move.Decision.Refusals : move.Decision.Events == [.. lapsed.Events, .. after.Events]);
    });

    [Fact]
    public void Lapse_EveryHourOrOnceInTheEnd_GivesTheSameSteps() => Runs.Holds(run =>
    {
        var end = run.Last!.LastChangedAt + Duration.FromDays(15);
        var hourly = run.Last;
        for (var at = run.Last.LastChangedAt + Tick; at < end; at += Duration.FromHours(1))
        {
            hourly = run.Process.Lapse(hourly, new("night", at, "job")).Order;
        }

        return Steps(run.Process.Lapse(hourly, new("night", end, "job")).Order).SequenceEqual(Steps(run.Process.Lapse(run.Last, new("night", end, "job")).Order));

        static IEnumerable<(TransitionId Step, Instant At, StageId Stage)> Steps(ServiceOrder order) => order.History.Select(happened => (happened.Transition, happened.Occasion.At, happened.Stage));
    }, 60);

    [Fact]
    public void Permitted_IsNotRefusedForStageOrAuthority_AndWhatIsNotPermittedIsRefused() => Runs.Holds(run => run.Moves.All(move => new[] { "p-li", "p-clerk", "p-wang" }.All(person =>
    {
        var (order, at) = (move.After!, Instant.Max(move.Occasion.At, move.After!.LastChangedAt));
        var permitted = run.Process.Permitted(order, person, at).Where(one => one.IsForActor).Select(one => one.Action).ToHashSet();
        return run.Workflow.Actions.Where(action => action.Id != OrderActions.Submit).All(action => Enumerable.Range(2, 2).Select(choice =>
                run.Process.Decide(order, OrderRun.CommandOf(action.Id, choice), new(person, at, "c-asked"))).All(decision =>
            permitted.Contains(action.Id)
                ? decision.Refusals.All(refusal => refusal.Code is not ("workflows.not-in-stage" or "workflows.not-authorised" or "workflows.too-late" or "workflows.window-not-open" or "workflows.used-up" or "workflows.clock-not-running"))
                : decision.Outcome == DecisionOutcome.Refused));
    })), 20);

    private static bool IsPaused(ClockState clock) => clock.StoppedAt is null && clock.Deadline.IsPaused;

    /// <summary>With no placeholder left; braces also stand around the values of a set.</summary>
    private static bool IsTold(Func<Language, Phrasebook?, string> describe) =>
        new[] { Language.Chinese, Language.English }.All(language => describe(language, null) is { Length: > 5 } text && !text.Replace("∈ {", "∈ ", StringComparison.Ordinal).Contains('{', StringComparison.Ordinal));

    private static void HoldsOfMoves(Func<OrderRun, OrderMove, bool> law) => Runs.Holds(run => run.Moves.All(move => law(run, move)));

    private static void HoldsOfEvents(Func<OrderRun, ServiceOrder?, OrderEvent, ServiceOrder, bool> law) => Runs.Holds(run =>
    {
        ServiceOrder? before = null;
        foreach (var happened in run.Last!.History)
        {
            var after = before is null ? ServiceOrder.Begin((OrderSubmitted)happened) : before.Apply(happened);
            if (!law(run, before, happened, after))
            {
                return false;
            }

            before = after;
        }

        return true;
    });
}
