using NodaTime;

using Tianhe.Governance.Tests.Serialization;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Laws;

/// <summary>What holds of every decision on every matter: what is answered, what is repeated, what is stored.</summary>
public sealed class DecisionLawTests
{
    private static readonly string[] AuthorityOrStage = ["workflows.not-in-stage", "workflows.not-authorised", "workflows.used-up", "workflows.too-late", "workflows.window-not-open", "workflows.handler-not-appointed", "workflows.handler-away", "workflows.clock-not-running"];

    [Fact]
    public void Runs_GoThroughEverythingThatTheLawsAreAbout() => Law.GoThrough(
    [
        "Begin Decided", "Begin Refused", "Act Decided", "Act Refused", "Repeat AlreadyApplied", "Reuse Refused", "OldVersion Refused", "Lapse AlreadyApplied", "Lapse Decided",
        "step", "lapse", "running", "paused", "resumed", "stopped", "extended",
        "workflows.not-in-stage", "workflows.not-authorised", "workflows.guard-not-met", "workflows.guard-cannot-be-evaluated", "workflows.no-such-action", "workflows.command-id-reused",
        "workflows.version-conflict", "workflows.before-last-event", "workflows.window-not-open", "workflows.too-late", "workflows.clock-not-running", "workflows.fact-not-asked",
        "workflows.fact-does-not-fit", "workflows.handler-not-named", "workflows.handler-not-asked", "workflows.handler-not-appointed",
    ], SeenIn);

    private static IEnumerable<string> SeenIn(MatterRun run)
    {
        var history = run.Last?.History ?? [];
        var clocks = history.SelectMany(happened => happened.Clocks).ToList();
        return
        [
            .. run.Moves.Select(move => $"{move.Kind} {move.Decision.Outcome}"),
            .. run.Moves.SelectMany(move => move.Decision.Refusals).Select(refusal => refusal.Code),
            .. history.Select(happened => happened.Lapsed is null ? "step" : "lapse"),
            .. clocks.Select(clock => clock.IsRunning ? "running" : clock.StoppedAt is null ? "paused" : "stopped"),
            .. clocks.Where(clock => clock.Deadline.ExtendedBy > 0).Select(_ => "extended"),
            .. clocks.Where(clock => clock.Deadline.Pauses.Count > 0 && clock.IsRunning).Select(_ => "resumed"),
        ];
    }

    [Fact]
    public void Decide_EventsExactlyWhenDecided_RefusalsExactlyWhenRefused_AndElseNothingChanges() => Law.HoldsOfMoves((_, move) =>
        (move.Decision.Events.Count > 0) == (move.Decision.Outcome == DecisionOutcome.Decided)
        && (move.Decision.Refusals.Count > 0) == (move.Decision.Outcome == DecisionOutcome.Refused)
        && (move.Decision.Outcome == DecisionOutcome.Decided || move.Before is null || ReferenceEquals(move.Decision.Matter, move.Before))
        && (move.Decision.Outcome != DecisionOutcome.Decided || move.Decision.Matter == Matter.Replay([.. move.Before?.History ?? [], .. move.Decision.Events])));

    [Fact]
    public void Decide_WhateverIsTried_CanBeToldInBothLanguages() => Law.HoldsOfMoves((run, move) =>
        move.Decision.Refusals.All(refusal => IsTold(refusal.Describe) && refusal.Permitted.All(action => action.By.Count > 0))
        && move.Decision.Findings.All(finding => IsTold(finding.Describe))
        && (move.After is not { } matter
            || (matter.Clocks.All(clock => IsTold(clock.Describe) && clock.Explanation.Lines.Count > 0)
                && run.Process.Alerts(matter).Count >= matter.Clocks.Count(clock => clock.IsRunning) * 4
                && matter.Clocks.All(clock => !clock.IsRunning || matter.NextDue is null || clock.Kind != ClockKind.Due || matter.NextDue.Deadline.Due <= clock.Deadline.Due))));

    [Fact]
    public void Decide_RepeatedCommand_IsAlreadyAppliedWhateverHappenedSince() => Law.Holds(run => run.Last is not { } matter
        || run.Moves.Where(move => move.Decision.Outcome == DecisionOutcome.Decided && move.Kind != MoveKind.Lapse).All(move =>
            run.Process.Decide(matter, move.Act, move.Occasion) is { Outcome: DecisionOutcome.AlreadyApplied, Events.Count: 0 } again && ReferenceEquals(again.Matter, matter)));

    [Fact]
    public void Decide_CommandIdOfAnotherCommand_IsRefused() => Law.HoldsOfMoves((run, move) => move.Kind != MoveKind.Reuse
        || move.Decision.Outcome == DecisionOutcome.AlreadyApplied == run.Moves.Any(one => one.Kind is MoveKind.Begin or MoveKind.Act && one.Decision.Outcome == DecisionOutcome.Decided
            && one.Occasion.CommandId == move.Occasion.CommandId && one.Act == move.Act && one.Occasion.Actor == move.Occasion.Actor && one.Occasion.OnBehalfOf == move.Occasion.OnBehalfOf)
        || move.Decision.Refusals is [{ Code: "workflows.command-id-reused" }]);

    [Fact]
    public void Decide_AnotherVersionThanExpected_IsAlwaysRefused() => Law.HoldsOfMoves((_, move) =>
        move.Kind is MoveKind.Repeat or MoveKind.Reuse || (move.Occasion.ExpectedVersion is { } expected && expected != (move.Before?.Version ?? 0) && !(move.Before?.IsLapsedSince(expected) ?? false)) == move.Decision.Refusals.Any(IsConflict));

    [Fact]
    public void Decide_DatedTooEarly_IsRefused_AndWithinTheToleranceDatedAtTheLastStep() => Law.HoldsOfMoves((_, move) =>
        move.Kind is not (MoveKind.Act or MoveKind.OldVersion) || move.Decision.Refusals.Any(IsConflict)
        || (move.Occasion.At < move.Before!.LastChangedAt - LawPlace.Tolerance
            ? move.Decision.Refusals is [{ Code: "workflows.before-last-event" }]
            : move.Decision.Outcome == DecisionOutcome.Refused || move.Decision.Events[^1].Occasion.At == Instant.Max(move.Occasion.At, move.Before.LastChangedAt)));

    [Fact]
    public void Replay_OfTheEvents_IsTheMatter() => Law.Holds(run => run.Last is not { } matter
        || (Matter.Replay(matter.History) is var again && again == matter && again.GetHashCode() == matter.GetHashCode() && Json.Write(again) == Json.Write(matter)));

    [Fact]
    public void Replay_OfTheCommands_GivesIdenticalBytes() => Law.Holds(run =>
        run.Again().Moves.Select(move => Json.Write(move.Decision)).SequenceEqual(run.Moves.Select(move => Json.Write(move.Decision))), 150);

    [Fact]
    public void Json_OfEveryStateAndEvent_ReadsBackEqual() => Law.Holds(run => run.Moves.All(move =>
        move.Decision.Events.All(happened => Json.Reread(happened) == happened)
        && (move.After is not { } matter || Json.Reread(matter) == matter)), 100);

    [Fact]
    public void Json_AMatterThatWasRead_IsDecidedAsBefore() => Law.Holds(run => run.Moves.All(move => move.Before is not { } matter || move.Kind is MoveKind.Lapse
        || Json.Write(run.Process.Decide(Json.Reread(matter), move.Act, move.Occasion)) == Json.Write(move.Decision)), 100);

    [Fact]
    public void WhyNot_SaysNothing_ExactlyWhereTheActIsDecided() => Law.HoldsOfMoves((run, move) =>
    {
        var why = move.Before is { } matter ? run.Process.WhyNot(matter, move.Act, move.Occasion.Actor, move.Occasion.At) : [];
        return move.Kind != MoveKind.Act || move.Occasion.OnBehalfOf is not null || move.Decision.Refusals.Any(refusal => IsConflict(refusal) || refusal.Code == "workflows.before-last-event")
            || why.Select(refusal => refusal.Code).SequenceEqual(move.Decision.Refusals.Select(refusal => refusal.Code));
    });

    [Fact]
    public void Permitted_IsNotRefusedForStageOrAuthority_AndWhatIsNotPermittedIsRefused() => Law.Holds(run => run.Moves.All(move =>
        move.After is not { } matter || LawPlace.People.All(person => AgreesWithDecide(run, matter, person, Instant.Max(move.Occasion.At, matter.LastChangedAt), move.Act))), 200);

    private static bool AgreesWithDecide(MatterRun run, Matter matter, PersonId person, Instant at, Act other)
    {
        var permitted = run.Process.Permitted(matter, person, at);
        return permitted.Select(one => one.Action).Distinct().Count() == permitted.Count && run.Workflow.Actions.All(action =>
        {
            var isForPerson = permitted.Any(one => one.Action == action.Id && one.IsForActor);
            var isNamed = run.Workflow.Transitions.Any(step => step.Action == action.Id && step.Handler == HandlerChange.Named);
            var plain = run.Process.Decide(matter, new Act { Action = action.Id, Handler = isNamed ? new PersonId(LawPlace.Worker) : default(PersonId?) }, new(person, at, "c-asked"));
            var stating = run.Process.Decide(matter, new Act { Action = action.Id, Facts = [.. action.Facts.Select(fact => (fact, LawPlace.Values[fact][(other.Facts.Count + matter.Version) % 3]))], Handler = other.Handler }, new(person, at, "c-asked"));
            return isForPerson ? !plain.Refusals.Any(refusal => AuthorityOrStage.Contains(refusal.Code) && !(isNamed && refusal.Code.StartsWith("workflows.handler-", StringComparison.Ordinal))) : plain.Outcome == DecisionOutcome.Refused && stating.Outcome == DecisionOutcome.Refused;
        });
    }

    private static bool IsConflict(Refusal refusal) => refusal.Code is "workflows.version-conflict" or "workflows.not-yet-begun";

    private static bool IsTold(Func<Language, Phrasebook?, string> describe) => new[] { Language.Chinese, Language.English }.All(language => describe(language, null) is { Length: > 5 } text && !text.Contains('{'));
}
