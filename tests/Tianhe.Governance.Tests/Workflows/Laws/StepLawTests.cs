using NodaTime;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Laws;

/// <summary>What follows from the steps that a matter has taken, written from the remarks of a workflow's parts and without the compiler.</summary>
public sealed class StepLawTests
{
    [Fact]
    public void Steps_LeaveTheStageThatWasReached() => Law.HoldsOfEvents((run, before, happened, after) =>
    {
        var step = run.StepOf(happened);
        return step.From == before?.Stage && step.Action == happened.Action && step.To == happened.Stage && after.Stage == step.To && happened.Version == (before?.Version ?? 0) + 1
            && happened.StageKind == run.Workflow.Stages.Single(stage => stage.Id == step.To).Kind
            && (happened.Lapsed is null ? step.By.Count > 0 : step.OnLapseOf == happened.Lapsed) && (before is null || happened.Occasion.At >= before.LastChangedAt);
    });

    [Fact]
    public void Closed_StaysClosedAndPermitsNothing() => Law.HoldsOfMoves((run, move) => move.Before is not { StageKind: StageKind.Closed } matter
        || (move.Decision.Outcome != DecisionOutcome.Decided && ReferenceEquals(move.After, matter)
            && LawPlace.People.All(person => run.Process.Permitted(matter, person, Instant.Max(move.Occasion.At, matter.LastChangedAt)).Count == 0)
            && run.Process.Lapse(matter, new(LawPlace.Night, matter.LastChangedAt + Duration.FromDays(400), "c-late")).Outcome == DecisionOutcome.AlreadyApplied));

    [Fact]
    public void AtMost_IsNeverExceeded_AndWhatFollowsOnItWaits() => Law.HoldsOfEvents((run, before, happened, after) =>
    {
        var step = run.StepOf(happened);
        return (step.AtMost is not { } most || after.TimesTaken(step.Id) <= most)
            && (step.WhenUsedUp is not { } first || before!.TimesTaken(first) == run.Workflow.Transitions.Single(one => one.Id == first).AtMost)
            && after.TimesTaken(step.Id) == after.History.Count(one => one.Transition == step.Id);
    });

    [Fact]
    public void Handler_FollowsFromTheSteps() => Law.HoldsOfEvents((run, before, happened, after) =>
    {
        var expected = run.StepOf(happened).Handler switch
        {
            HandlerChange.None => before?.Handler,
            HandlerChange.Actor => happened.Occasion.Actor,
            HandlerChange.Named => happened.Named!.Value,
            _ => null,
        };
        return after.Handler == expected && (run.StepOf(happened).Handler == HandlerChange.Named) == happened.Named is not null;
    });

    [Fact]
    public void Handler_WhoIsGivenAMatter_HoldsARoleForItOnTheDay() => Law.HoldsOfEvents((run, _, happened, after) =>
        run.StepOf(happened).Handler is not (HandlerChange.Actor or HandlerChange.Named) || run.Process.Rules.HandlerRoles.Count == 0
        || run.Process.Rules.HandlerRoles.Any(role => LawPlace.Holds(after.Handler!.Value, role, after.Place, DateOf(happened))));

    [Fact]
    public void Authority_WhoTookAStep_HadOneOfItsAuthorities() => Law.HoldsOfEvents((run, before, happened, after) => happened.Lapsed is not null || run.StepOf(happened).By.Any(by => by.Kind switch
    {
        AuthorityKind.Anyone => true,
        AuthorityKind.Requester => before is not null && happened.Occasion.Actor == after.Requester,
        AuthorityKind.Handler => happened.Occasion.Actor == before?.Handler,
        AuthorityKind.Role => LawPlace.Holds(happened.Occasion.Actor, by.Role!.Value, after.Place, DateOf(happened)),
        _ => before is not null && happened.Occasion.OnBehalfOf == after.Requester && LawPlace.Holds(happened.Occasion.Actor, by.Role!.Value, after.Place, DateOf(happened)),
    }));

    [Fact]
    public void Facts_AreWhatWasSaidLast() => Law.HoldsOfEvents((_, before, happened, after) =>
        happened.Facts.All(said => after.FactOf(said.Name) == said.Value)
        && LawPlace.Values.Keys.Where(fact => happened.Facts.All(said => said.Name != fact)).All(fact => after.FactOf(fact) == (before?.FactOf(fact) ?? FactValue.Missing)));

    [Fact]
    public void Guards_OfEveryStepTaken_AreMetByWhatWasSaid() => Law.HoldsOfEvents((run, before, happened, _) =>
    {
        var said = run.Workflow.Actions.Single(action => action.Id == happened.Action).Facts;
        var sheet = FactSheet.Bind(LawPlace.Facts,
        [
            (MatterFacts.ActorIsHandler, happened.Lapsed is null && happened.Occasion.Actor == before?.Handler),
            (MatterFacts.ActorIsRequester, happened.Lapsed is null && happened.Occasion.Actor == (before?.Requester ?? happened.Begins!.Requester)),
            .. LawPlace.Values.Keys.Select(fact => (fact, said.Contains(fact) ? happened.Facts.FirstOrDefault(one => one.Name == fact).Value : before?.FactOf(fact) ?? FactValue.Missing)),
        ]);
        return run.StepOf(happened).Guards.All(guard => guard.Evaluate(sheet).Outcome == ConditionOutcome.Met);
    });

    private static LocalDate DateOf(MatterEvent happened) => happened.Occasion.At.InZone(LawPlace.Calendar.Zone).Date;
}
