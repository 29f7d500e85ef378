using Tianhe.Governance.Orders;
using Tianhe.Governance.Testing;

using static Tianhe.Governance.Tests.Scenarios.Stories;

namespace Tianhe.Governance.Tests.Scenarios;

/// <summary>Steps of the place's own and lapses in stories of orders, with the messages that were read and approved.</summary>
public class ScenarioActTests
{
    private static readonly Act Survey = new() { Action = "survey" };

    private static readonly Scenario Dispatched = Scenario.For(SurveyedOrders.Rules, SampleStreet.Place)
        .Given("p-li", "2026-09-24 09:20", new Submit { Id = "o-1", Category = "lift/stuck", Place = "grid-07" })
        .Given("p-clerk", "2026-09-24 09:30", new Admit())
        .Given("p-clerk", "2026-09-24 10:00", new Dispatch { Handler = "p-wang" });

    private static readonly Scenario Acknowledged = Dispatched.Given("p-wang", "2026-09-24 10:30", new Acknowledge());

    private static ScenarioOutcome TakenBack => Dispatched.WhenTimePasses("2026-09-28 00:00");

    private static ScenarioOutcome NotYetTakenBack => Dispatched.WhenTimePasses("2026-09-25 10:00");

    private static Act Report(int photos) => new() { Action = "report-survey", Facts = [("survey.photos", photos)], Note = "album-1" };

    [Fact]
    public void When_AnAct_IsDecided() => Acknowledged.When("p-wang", "2026-09-24 11:00", Survey)
        .ThenStage("surveying").ThenSteps("survey").ThenEvent<OrderActed>().ThenNothingDue()
        .When("p-wang", "2026-09-28 11:00", Report(3)).ThenStage("in-progress");

    [Fact]
    public void Given_AnAct_StandsBeforeOthers() => Acknowledged
        .Given("p-wang", "2026-09-24 11:00", Survey)
        .Given("p-wang", "2026-09-24 12:00", Report(3), id: "c-survey", recordedAt: "2026-09-24 18:00")
        .When("p-wang", "2026-09-24 12:00", Report(3), id: "c-survey").ThenAlreadyApplied();

    [Fact]
    public void Given_AnActThatIsRefused_FailsWithWhatItStated() => Failure(() => Acknowledged
        .Given("p-wang", "2026-09-24 11:00", Survey).Given("p-wang", "2026-09-24 12:00", Report(0))).Should().Contain("""

          2026-09-24 11:00 p-wang: Act { Action = survey } (c-5) -> took effect: surveying
        > 2026-09-24 12:00 p-wang: Act { Action = report-survey, survey.photos = 0, Note = album-1 } (c-6) -> refused: workflows.guard-not-met
        expected: the given step takes effect
        actual:   refused: workflows.guard-not-met

        """);

    [Fact]
    public void ThenDue_ByAPausedClock_Fails() => Failure(() => Acknowledged.When("p-wang", "2026-09-24 11:00", Survey).ThenDue("2026-10-09", FourStepOrder.HandlingClock))
        .Should().Contain("expected: due 2026-10-09\nactual:   handling is paused\nhandling: Started");

    [Fact]
    public void WhenTimePasses_AndAClockRunsOut_TakesItsStep() => TakenBack
        .ThenStage("awaiting-dispatch").ThenSteps("not-acknowledged").ThenHandler(null).ThenEvent<OrderActed>().ThenFindings().ThenPermitted("p-clerk", "dispatch")
        .Decision.Events[0].Occasion.RecordedAt.Should().Be(NodaTime.Instant.FromUtc(2026, 9, 27, 16, 0));

    [Fact]
    public void WhenTimePasses_AndNoClockRunsOut_LeavesAllAsItIs() => NotYetTakenBack
        .ThenStage("awaiting-acknowledgement").ThenSteps().ThenHandler("p-wang").ThenFindings().ThenDue("2026-09-25 10:00").ThenPermitted("p-wang", "acknowledge", "return");

    [Fact]
    public void WhenTimePasses_OfAnotherTale_Fails() => Failure(() => TakenBack.ThenSteps()).Should().Be("""
        The scenario did not come out as written.
          2026-09-24 09:20 p-li: Submit { Id = o-1, Category = lift/stuck, Urgency = , Place = grid-07, Details =  } (c-1) -> took effect: awaiting-admission
          2026-09-24 09:30 p-clerk: Admit { } (c-2) -> took effect: awaiting-dispatch
          2026-09-24 10:00 p-clerk: Dispatch { Handler = p-wang } (c-3) -> took effect: awaiting-acknowledgement
        > 2026-09-28 00:00 time passes -> took effect: awaiting-dispatch
        expected: no steps
        actual:   steps: not-acknowledged
        """);

    [Fact]
    public void WhenTimePasses_AndNothingLapses_FailsWhereAStepIsExpected() => Failure(() => NotYetTakenBack.ThenSteps("not-acknowledged")).Should().EndWith("""
        > 2026-09-25 10:00 time passes -> nothing lapsed
        expected: steps: not-acknowledged
        actual:   no steps
        """);

    [Fact]
    public void ThenEvent_NothingLapsed_Fails() => Failure(() => NotYetTakenBack.ThenEvent<OrderActed>()).Should().EndWith("expected: the event OrderActed\nactual:   nothing lapsed");

    [Fact]
    public void ThenAlreadyApplied_TimePassed_Fails() => Failure(() => NotYetTakenBack.ThenAlreadyApplied()).Should().EndWith("expected: already applied\nactual:   nothing lapsed");

    [Fact]
    public void ThenRefused_TimePassed_Fails() => Failure(() => NotYetTakenBack.ThenRefused("workflows.not-in-stage")).Should().EndWith("actual:   nothing lapsed");

    [Fact]
    public void ThenSteps_OfAnActAfterALapse_NamesBoth()
    {
        var again = Dispatched.When("p-clerk", "2026-09-28 09:00", new Dispatch { Handler = "p-zhang" });
        again.ThenRefused("orders.handler-not-appointed");
        var redispatched = Dispatched.When("p-clerk", "2026-09-28 09:00", new Dispatch { Handler = "p-wang" }).ThenSteps("not-acknowledged", "dispatch");
        Failure(() => redispatched.ThenSteps("dispatch", "not-acknowledged")).Should().EndWith("expected: steps: dispatch, not-acknowledged\nactual:   steps: not-acknowledged, dispatch");
        Failure(() => redispatched.ThenEvent<OrderDispatched>()).Should().EndWith("expected: the event OrderDispatched\nactual:   the event OrderActed, OrderDispatched");
    }

    [Fact]
    public void GivenTimePasses_AndAClockRanOut_StandsBeforeOthers() => Dispatched.GivenTimePasses("2026-09-28 00:00")
        .When("p-clerk", "2026-09-28 09:00", new Dispatch { Handler = "p-wang" }).ThenSteps("dispatch");

    [Fact]
    public void GivenTimePasses_AndNothingLapses_FailsAtOnce() => Failure(() => Dispatched.GivenTimePasses("2026-09-25 10:00"))
        .Should().EndWith("> 2026-09-25 10:00 time passes -> nothing lapsed\nexpected: the given step takes effect\nactual:   nothing lapsed");

    [Fact]
    public void WhenTimePasses_Backwards_IsAProgrammersError() => Dispatched.Invoking(story => story.WhenTimePasses("2026-09-24 09:59"))
        .Should().Throw<ArgumentException>().WithMessage("Time does not pass back to 2026-09-24 09:59: the last step was after that.*");

    [Fact]
    public void WhenTimePasses_NotAsATimeIsWritten_IsAProgrammersError() => Dispatched.Invoking(story => story.WhenTimePasses("Monday")).Should().Throw<ArgumentException>();

    [Fact]
    public void When_AnActBeforeAnySubmission_IsAProgrammersError() => Scenario.For(SurveyedOrders.Rules, SampleStreet.Place)
        .Invoking(story => story.When("p-wang", "2026-09-24 11:00", Survey)).Should().Throw<InvalidOperationException>().WithMessage("There is no order yet; the first step of a scenario submits it.");

    [Fact]
    public void WhenTimePasses_BeforeAnySubmission_IsAProgrammersError() => Scenario.For(SurveyedOrders.Rules, SampleStreet.Place)
        .Invoking(story => story.WhenTimePasses("2026-09-24 11:00")).Should().Throw<InvalidOperationException>();

    [Fact]
    public void ThenAlerts_OfARunningClock_AreAtTheseTimes()
    {
        NotYetTakenBack.ThenAlerts("p-wang", "2026-09-25 08:00").ThenAlerts("p-clerk");
        Failure(() => NotYetTakenBack.ThenAlerts("p-wang")).Should().EndWith("expected: p-wang is told of nothing\nactual:   p-wang is told at: 2026-09-25 08:00");
    }
}
