using Tianhe.Governance.Orders;
using Tianhe.Governance.Testing;

using static Tianhe.Governance.Tests.Scenarios.Stories;

namespace Tianhe.Governance.Tests.Scenarios;

/// <summary>Each assertion passes where it should, and fails where it should with a message that was read and approved.</summary>
public class ScenarioTests
{
    private static readonly Submit Lift = new() { Id = "o-1", Category = "lift/stuck", Place = "grid-07" };

    private static readonly Scenario Submitted = Scenario.For(SampleStreet.Rules, SampleStreet.Place).Given("p-li", "2026-09-24 09:20", Lift);

    private static ScenarioOutcome FirstStep => Scenario.For(SampleStreet.Rules, SampleStreet.Place).When("p-li", "2026-09-24 09:20", Lift);

    private static ScenarioOutcome Admitted => Submitted.When("p-clerk", "2026-09-24 09:30", new Admit());

    private static ScenarioOutcome Dispatched => Admitted.When("p-clerk", "2026-09-24 10:00", new Dispatch { Handler = "p-wang" });

    private static ScenarioOutcome Repeated => Submitted.When("p-li", "2026-09-24 09:21", Lift, id: "c-1");

    private static ScenarioOutcome RefusedForTwoReasons => Submitted
        .Given("p-clerk", "2026-09-24 09:30", new Admit())
        .When("p-li", "2026-09-24 09:40", new Dispatch { Handler = "p-chen" });

    private static ScenarioOutcome IntoNextYear => Scenario.For(SampleStreet.Rules, SampleStreet.Place)
        .Given("p-li", "2026-12-30 09:20", Lift).When("p-clerk", "2026-12-30 09:30", new Admit());

    private static string Counting => $"handling: {Admitted.Decision.Order.NextDue!.Deadline.Explanation.Describe(Language.English)}";

    [Fact]
    public void ThenStage_AtTheStage_Passes() => Admitted.ThenStage("awaiting-dispatch");

    [Fact]
    public void ThenStage_AtAnother_Fails() => Failure(() => Admitted.ThenStage("in-progress")).Should().Be("""
        The scenario did not come out as written.
          2026-09-24 09:20 p-li: Submit { Id = o-1, Category = lift/stuck, Urgency = , Place = grid-07, Details =  } (c-1) -> took effect: awaiting-admission
        > 2026-09-24 09:30 p-clerk: Admit { } (c-2) -> took effect: awaiting-dispatch
        expected: the stage in-progress
        actual:   the stage awaiting-dispatch
        """);

    [Fact]
    public void ThenStage_Refused_FailsWithTheReasons() => Failure(() => RefusedForTwoReasons.ThenStage("awaiting-dispatch")).Should().Be("""
        The scenario did not come out as written.
          2026-09-24 09:20 p-li: Submit { Id = o-1, Category = lift/stuck, Urgency = , Place = grid-07, Details =  } (c-1) -> took effect: awaiting-admission
          2026-09-24 09:30 p-clerk: Admit { } (c-2) -> took effect: awaiting-dispatch
        > 2026-09-24 09:40 p-li: Dispatch { Handler = p-chen } (c-3) -> refused: orders.handler-not-appointed, workflows.not-authorised
        expected: the stage awaiting-dispatch
        actual:   refused: orders.handler-not-appointed, workflows.not-authorised
        orders.handler-not-appointed: On 24 Sep 2026 p-chen holds none of the roles that may handle orders at 'grid-07' or above it: grid worker. Rule: sample-street sample-1, orders.handlerRoles. Others may: dispatch (community clerk).
        workflows.not-authorised: p-li may not dispatch on 24 Sep 2026. Those who may: community clerk. Rule: sample-street sample-1, orders.workflow.transitions.dispatch. Others may: dispatch (community clerk).
        """);

    [Fact]
    public void ThenStage_AlreadyApplied_Fails() =>
        Failure(() => Repeated.ThenStage("awaiting-admission")).Should().EndWith("expected: the stage awaiting-admission\nactual:   already applied");

    [Theory]
    [InlineData("2026-10-09")]
    [InlineData("2026-10-09 23:59:59.999")]
    public void ThenDue_OnTheDayOrAtTheTime_Passes(string due) => Admitted.ThenDue(due);

    [Fact]
    public void ThenDue_OnAnotherDay_FailsAndCounts() => Failure(() => Admitted.ThenDue("2026-10-01")).Should().Be("""
        The scenario did not come out as written.
          2026-09-24 09:20 p-li: Submit { Id = o-1, Category = lift/stuck, Urgency = , Place = grid-07, Details =  } (c-1) -> took effect: awaiting-admission
        > 2026-09-24 09:30 p-clerk: Admit { } (c-2) -> took effect: awaiting-dispatch
        expected: due 2026-10-01
        actual:   due 2026-10-09
        """ + "\n" + Counting);

    [Theory]
    [InlineData("2026-10-09 17:30", "expected: due 2026-10-09 17:30\nactual:   due 2026-10-09 23:59:59.999")]
    [InlineData("2026-10-09 23:59:59.998", "expected: due 2026-10-09 23:59:59.998\nactual:   due 2026-10-09 23:59:59.999")]
    public void ThenDue_AtAnotherTime_Fails(string due, string message) => Failure(() => Admitted.ThenDue(due)).Should().Contain(message);

    [Fact]
    public void ThenDue_NothingDue_Fails() => Failure(() => FirstStep.ThenDue("2026-10-09")).Should().EndWith("expected: due 2026-10-09\nactual:   nothing due");

    [Fact]
    public void ThenDue_Refused_Fails() => Failure(() => RefusedForTwoReasons.ThenDue("2026-10-09")).Should().Contain("actual:   refused: orders.handler-not-appointed");

    [Theory]
    [InlineData("9 October")]
    [InlineData("2026-13-01")]
    [InlineData("2026-10-09T17:30")]
    [InlineData("")]
    public void ThenDue_NotADate_IsAProgrammersError(string due) =>
        Admitted.Invoking(outcome => outcome.ThenDue(due)).Should().Throw<ArgumentException>().WithMessage("*write it as 2026-09-24 09:20*");

    [Fact]
    public void ThenDue_ByANamedClock_AsksThatOne()
    {
        Dispatched.ThenDue("2026-10-09", FourStepOrder.HandlingClock).ThenDue("2026-09-29", FourStepOrder.ReturnWindow);
        Failure(() => Dispatched.ThenDue("2026-09-29", FourStepOrder.HandlingClock)).Should().Contain("expected: due 2026-09-29\nactual:   due 2026-10-09");
        Failure(() => Dispatched.ThenDue("2026-09-29", "acknowledging")).Should().EndWith("actual:   the clock acknowledging was never started; those that were: handling, return-window");
        Failure(() => Dispatched.ThenDue("2026-09-29", FourStepOrder.HandlingClock)).Should().Contain("\nhandling: Started").And.NotContain("return-window: Started");
        Failure(() => Dispatched.ThenDue("2026-10-09", FourStepOrder.ReturnWindow)).Should().Contain("\nreturn-window: Started").And.NotContain("handling: Started");
        Failure(() => FirstStep.ThenDue("2026-09-29", "acknowledging")).Should().EndWith("actual:   the clock acknowledging was never started, nor was another");
    }

    [Fact]
    public void ThenDue_ByAStoppedClock_Fails() => Failure(() => Submitted
        .Given("p-clerk", "2026-09-24 09:30", new Admit())
        .Given("p-clerk", "2026-09-24 10:00", new Dispatch { Handler = "p-wang" })
        .When("p-wang", "2026-09-24 10:10", new Return { Reason = "not-our-area" }).ThenDue("2026-09-29", FourStepOrder.ReturnWindow))
        .Should().Contain("expected: due 2026-09-29\nactual:   return-window is stopped");

    [Fact]
    public void ThenOverdue_And_ThenInTime_AroundTheDueInstant()
    {
        Admitted.ThenInTime("2026-10-09 23:59:59.999").ThenOverdue("2026-10-10 00:00");
        Failure(() => Admitted.ThenOverdue("2026-10-09 23:59:59.999")).Should().Contain("expected: overdue at 2026-10-09 23:59:59.999\nactual:   in time at 2026-10-09 23:59:59.999");
        Failure(() => Admitted.ThenInTime("2026-10-10 00:00")).Should().Contain("expected: in time at 2026-10-10 00:00\nactual:   overdue at 2026-10-10 00:00");
    }

    [Fact]
    public void ThenInTime_WithoutAnOrder_Fails() => Failure(() => Scenario.For(SampleStreet.Rules, SampleStreet.Place)
        .When("p-li", "2026-09-24 09:20", Lift with { Place = "grid-99" }).ThenInTime("2026-09-24 09:20"))
        .Should().Contain("expected: in time at 2026-09-24 09:20\nactual:   refused: orders.unknown-place");

    [Fact]
    public void When_WithAnExpectedVersionOrALaterRecording_PassesThemOn()
    {
        Submitted.When("p-clerk", "2026-09-24 09:30", new Admit(), expectedVersion: 7).ThenRefused("workflows.version-conflict");
        Submitted.When("p-clerk", "2026-09-24 09:30", new Admit(), recordedAt: "2026-09-28 08:00").ThenStage("awaiting-dispatch")
            .Decision.Events[0].Occasion.RecordedAt.Should().Be(NodaTime.Instant.FromUtc(2026, 9, 28, 0, 0));
    }

    [Fact]
    public void ThenNothingDue_BeforeAdmission_Passes() => FirstStep.ThenNothingDue();

    [Fact]
    public void ThenNothingDue_WithAClockRunning_Fails() =>
        Failure(() => Admitted.ThenNothingDue()).Should().Contain("expected: nothing due\nactual:   due 2026-10-09");

    [Fact]
    public void ThenNothingDue_Refused_Fails() => Failure(() => RefusedForTwoReasons.ThenNothingDue()).Should().Contain("expected: nothing due\nactual:   refused:");

    [Fact]
    public void ThenEvent_OfTheType_Passes() => Admitted.ThenEvent<OrderAdmitted>();

    [Fact]
    public void ThenEvent_OfAnotherType_Fails() =>
        Failure(() => Admitted.ThenEvent<OrderDispatched>()).Should().Contain("expected: the event OrderDispatched\nactual:   the event OrderAdmitted");

    [Fact]
    public void ThenEvent_OfTheBaseType_Fails() =>
        Failure(() => Admitted.ThenEvent<OrderEvent>()).Should().Contain("expected: the event OrderEvent\nactual:   the event OrderAdmitted");

    [Fact]
    public void ThenEvent_Refused_Fails() => Failure(() => RefusedForTwoReasons.ThenEvent<OrderDispatched>()).Should().Contain("actual:   refused:");

    [Fact]
    public void ThenRefused_ForAllReasonsInOrder_Passes() => RefusedForTwoReasons.ThenRefused("orders.handler-not-appointed", "workflows.not-authorised");

    [Theory]
    [InlineData("orders.handler-not-appointed")]
    [InlineData("workflows.not-authorised")]
    [InlineData("workflows.not-authorised", "orders.handler-not-appointed")]
    [InlineData("orders.handler-not-appointed", "workflows.not-authorised", "workflows.not-in-stage")]
    public void ThenRefused_ForFewerMoreOrOtherwiseOrdered_Fails(params string[] codes) => Failure(() => RefusedForTwoReasons.ThenRefused([.. codes]))
        .Should().Contain($"expected: refused: {string.Join(", ", codes)}\nactual:   refused: orders.handler-not-appointed, workflows.not-authorised");

    [Fact]
    public void ThenRefused_TookEffect_Fails() =>
        Failure(() => Admitted.ThenRefused("workflows.not-authorised")).Should().Contain("actual:   took effect: awaiting-dispatch");

    [Fact]
    public void ThenRefused_WithoutACode_IsAProgrammersError() => RefusedForTwoReasons.Invoking(outcome => outcome.ThenRefused()).Should().Throw<ArgumentException>();

    [Fact]
    public void ThenAlreadyApplied_Repeated_Passes() => Repeated.ThenAlreadyApplied();

    [Fact]
    public void ThenAlreadyApplied_New_Fails() => Failure(() => Admitted.ThenAlreadyApplied()).Should().Contain("expected: already applied\nactual:   took effect: awaiting-dispatch");

    [Fact]
    public void ThenFindings_None_Passes() => Admitted.ThenFindings();

    [Fact]
    public void ThenFindings_ThoseThereAre_Passes() => IntoNextYear.ThenFindings("calendars.provisional-deadline");

    [Fact]
    public void ThenFindings_NoneButThereAre_Fails() =>
        Failure(() => IntoNextYear.ThenFindings()).Should().Contain("expected: no findings\nactual:   findings: calendars.provisional-deadline");

    [Fact]
    public void ThenFindings_OthersThanThereAre_Fails() =>
        Failure(() => Admitted.ThenFindings("calendars.provisional-deadline")).Should().Contain("expected: findings: calendars.provisional-deadline\nactual:   no findings");

    [Fact]
    public void ThenFindings_Refused_Fails() => Failure(() => RefusedForTwoReasons.ThenFindings()).Should().Contain("expected: no findings\nactual:   refused:");

    [Fact]
    public void ThenPermitted_JustThose_Passes() => Admitted.ThenPermitted("p-clerk", "dispatch").ThenPermitted("p-li");

    [Fact]
    public void ThenPermitted_AfterARefusal_SpeaksOfTheUnchangedOrder() => RefusedForTwoReasons.ThenPermitted("p-clerk", "dispatch");

    [Theory]
    [InlineData("p-clerk may do nothing")]
    [InlineData("p-clerk may: admit", "admit")]
    [InlineData("p-clerk may: dispatch, admit", "dispatch", "admit")]
    public void ThenPermitted_OthersThanThereAre_Fails(string expected, params string[] actions) =>
        Failure(() => Admitted.ThenPermitted("p-clerk", [.. actions.Select(action => new ActionId(action))])).Should().Contain($"expected: {expected}\nactual:   p-clerk may: dispatch");

    [Fact]
    public void ThenPermitted_WithoutAnOrder_Fails() => Failure(() => Scenario.For(SampleStreet.Rules, SampleStreet.Place)
        .When("p-li", "2026-09-24 09:20", Lift with { Place = "grid-99" }).ThenPermitted("p-li"))
        .Should().Contain("expected: p-li may do nothing\nactual:   refused: orders.unknown-place");

    [Fact]
    public void Given_ThatTakesNoEffect_FailsAtOnce() => Failure(() => Submitted.Given("p-li", "2026-09-24 09:30", new Admit())).Should().StartWith("""
        The scenario did not come out as written.
          2026-09-24 09:20 p-li: Submit { Id = o-1, Category = lift/stuck, Urgency = , Place = grid-07, Details =  } (c-1) -> took effect: awaiting-admission
        > 2026-09-24 09:30 p-li: Admit { } (c-2) -> refused: workflows.not-authorised
        expected: the given step takes effect
        actual:   refused: workflows.not-authorised
        """);

    [Fact]
    public void Given_Repeated_FailsAtOnce() => Failure(() => Submitted.Given("p-li", "2026-09-24 09:30", Lift, id: "c-1"))
        .Should().EndWith("expected: the given step takes effect\nactual:   already applied");

    [Fact]
    public void When_OnBehalfOfSomebody_SaysSo() => Failure(() => Submitted.When("p-clerk", "2026-09-24 09:30", new Admit(), onBehalfOf: "p-wei").ThenAlreadyApplied())
        .Should().Contain("> 2026-09-24 09:30 p-clerk for p-wei: Admit { } (c-2) -> took effect: awaiting-dispatch");

    [Fact]
    public void When_AfterAnotherWhen_GoesOn() => Admitted.ThenStage("awaiting-dispatch")
        .When("p-clerk", "2026-09-24 10:00", new Dispatch { Handler = "p-wang" }).ThenStage("awaiting-acknowledgement");

    [Fact]
    public void Scenario_IsShared_WithoutOneStoryChangingAnother()
    {
        Submitted.Given("p-clerk", "2026-09-24 09:30", new Admit());
        Submitted.When("p-clerk", "2026-09-24 09:30", new Admit()).ThenStage("awaiting-dispatch");
    }

    [Fact]
    public void When_TheFirstStepIsNoSubmission_IsAProgrammersError() => Scenario.For(SampleStreet.Rules, SampleStreet.Place)
        .Invoking(scenario => scenario.When("p-clerk", "2026-09-24 09:30", new Admit())).Should().Throw<ArgumentException>();

    [Fact]
    public void Times_AreLocalToTheCalendar() =>
        Admitted.Decision.Order.LastChangedAt.Should().Be(NodaTime.Instant.FromUtc(2026, 9, 24, 1, 30));

    [Fact]
    public void ThenSteps_JustThose_Passes() => Admitted.ThenSteps("admit");

    [Fact]
    public void ThenSteps_OthersThanThereAre_Fails() => Failure(() => Admitted.ThenSteps("admit", "dispatch")).Should().EndWith("expected: steps: admit, dispatch\nactual:   steps: admit");

    [Fact]
    public void ThenHandler_WithAPersonOrNobody_Passes()
    {
        Admitted.ThenHandler(null);
        Dispatched.ThenHandler("p-wang");
    }

    [Theory]
    [InlineData(null, "with nobody")]
    [InlineData("p-chen", "with p-chen")]
    public void ThenHandler_WithAnother_Fails(string? handler, string expected) =>
        Failure(() => Dispatched.ThenHandler(handler is null ? (PersonId?)null : new PersonId(handler))).Should().EndWith($"expected: {expected}\nactual:   with p-wang");

    [Fact]
    public void ThenHandler_WithNobodyButNamed_Fails() => Failure(() => Admitted.ThenHandler("p-wang")).Should().EndWith("expected: with p-wang\nactual:   with nobody");

    [Fact]
    public void ThenHandler_Refused_Fails() => Failure(() => RefusedForTwoReasons.ThenHandler(null)).Should().Contain("expected: with nobody\nactual:   refused:");

    [Fact]
    public void ThenAlerts_WithoutWarnings_SaysThereAreNone() => Admitted.ThenAlerts("p-clerk");
}
