using System.Text;

using Tianhe.Governance.Testing;
using Tianhe.Governance.Tests.Workflows;

using static Tianhe.Governance.Tests.Scenarios.Stories;

namespace Tianhe.Governance.Tests.Scenarios;

/// <summary>Stories of a booking: each assertion passes where it should, and fails where it should with a message that was read and approved.</summary>
public class MatterScenarioTests
{
    private static readonly MatterScenario Begun = Scenario.ForMatter(RoomBooking.Rules, "room-booking", SampleStreet.Place, "community-east");

    private static readonly MatterScenario Applied = Begun.Given("p-li", "2026-09-24 10:00", RoomBooking.Apply(12));

    private static readonly MatterScenario Confirmed = Applied.Given("p-clerk", "2026-09-24 11:00", new() { Action = "confirm" });

    private static readonly MatterScenario Fetched = Confirmed.Given("p-li", "2026-09-24 12:00", new() { Action = "fetch-key" });

    private static MatterOutcome FirstStep => Begun.When("p-li", "2026-09-24 10:00", RoomBooking.Apply(12));

    private static MatterOutcome Booked => Applied.When("p-clerk", "2026-09-24 11:00", new() { Action = "confirm" });

    private static MatterOutcome Refused => Applied.When("p-wang", "2026-09-24 11:00", new() { Action = "confirm" });

    private static MatterOutcome NeverBegun => Begun.When("p-li", "2026-09-24 10:00", new() { Action = "confirm" });

    private static MatterOutcome Lapsed => Confirmed.WhenTimePasses("2026-09-28 00:00");

    private static MatterOutcome SentBack => Fetched.When("p-clerk", "2026-09-24 18:00", RoomBooking.HandBack(false));

    [Fact]
    public void ThenStage_AtTheStage_Passes() => Booked.ThenStage("booked");

    [Fact]
    public void ThenStage_AtAnother_Fails() => Failure(() => Booked.ThenStage("in-use")).Should().Be("""
        The scenario did not come out as written.
          2026-09-24 10:00 p-li: Act { Action = apply, booking.people = 12 } (c-1) -> took effect: applied
        > 2026-09-24 11:00 p-clerk: Act { Action = confirm } (c-2) -> took effect: booked
        expected: the stage in-use
        actual:   the stage booked
        """);

    [Fact]
    public void ThenStage_Refused_FailsWithTheReasons() => Failure(() => Refused.ThenStage("booked")).Should().Be("""
        The scenario did not come out as written.
          2026-09-24 10:00 p-li: Act { Action = apply, booking.people = 12 } (c-1) -> took effect: applied
        > 2026-09-24 11:00 p-wang: Act { Action = confirm } (c-2) -> refused: workflows.not-authorised
        expected: the stage booked
        actual:   refused: workflows.not-authorised
        workflows.not-authorised: p-wang may not confirm on 24 Sep 2026. Those who may: community clerk. Rule: east-rooms 2026.1, workflows.room-booking.transitions.confirm. Others may: confirm (community clerk), decline (community clerk).
        """);

    [Fact]
    public void ThenSteps_JustThose_Passes() => Lapsed.ThenSteps("not-fetched").ThenStage("lapsed");

    [Fact]
    public void ThenSteps_OthersThanThereAre_Fails() => Failure(() => SentBack.ThenSteps("untidy")).Should().EndWith("""
        > 2026-09-24 18:00 p-clerk: Act { Action = hand-back, room.is-tidy = no } (c-4) -> took effect: in-use
        expected: steps: untidy
        actual:   steps: tidy-up
        """);

    [Fact]
    public void ThenSteps_Refused_Fails() => Failure(() => Refused.ThenSteps("confirm")).Should().Contain("expected: steps: confirm\nactual:   refused: workflows.not-authorised");

    [Fact]
    public void ThenDue_OnTheDayOrAtTheTime_Passes() => FirstStep.ThenDue("2026-09-28").ThenDue("2026-09-28 17:30", "answering");

    [Fact]
    public void ThenDue_OnAnotherDay_FailsAndCounts() => Failure(() => FirstStep.ThenDue("2026-09-25")).Should().Be($"""
        The scenario did not come out as written.
        > 2026-09-24 10:00 p-li: Act {"{"} Action = apply, booking.people = 12 {"}"} (c-1) -> took effect: applied
        expected: due 2026-09-25
        actual:   due 2026-09-28
        answering: {FirstStep.Decision.Matter.NextDue!.Deadline.Explanation.Describe(Language.English)}
        """);

    [Fact]
    public void ThenDue_ByAnExtendedClock_SaysWhen()
    {
        SentBack.ThenDue("2026-09-25 14:00", "using");
        Failure(() => SentBack.ThenDue("2026-09-25 12:00")).Should().Contain("expected: due 2026-09-25 12:00\nactual:   due 2026-09-25 14:00\nusing: ");
    }

    [Fact]
    public void ThenNothingDue_OnlyAWindowRuns_Passes() => Booked.ThenNothingDue();

    [Fact]
    public void ThenNothingDue_WithAClockRunning_Fails() => Failure(() => FirstStep.ThenNothingDue()).Should().Contain("expected: nothing due\nactual:   due 2026-09-28\nanswering: ");

    [Fact]
    public void ThenOverdue_And_ThenInTime_AroundTheDueInstant()
    {
        FirstStep.ThenInTime("2026-09-28 17:30").ThenOverdue("2026-09-28 17:30:00.001");
        Failure(() => FirstStep.ThenOverdue("2026-09-28 17:30")).Should().Contain("expected: overdue at 2026-09-28 17:30\nactual:   in time at 2026-09-28 17:30");
        Failure(() => FirstStep.ThenInTime("2026-09-29 00:00")).Should().Contain("expected: in time at 2026-09-29 00:00\nactual:   overdue at 2026-09-29 00:00");
    }

    [Fact]
    public void ThenInTime_WithoutAMatter_Fails() => Failure(() => NeverBegun.ThenInTime("2026-09-24 10:00"))
        .Should().Contain("expected: in time at 2026-09-24 10:00\nactual:   refused: workflows.not-in-stage");

    [Fact]
    public void ThenRefused_ForAllReasons_Passes() => Refused.ThenRefused("workflows.not-authorised");

    [Fact]
    public void ThenRefused_TookEffect_Fails() => Failure(() => Booked.ThenRefused("workflows.not-authorised"))
        .Should().EndWith("expected: refused: workflows.not-authorised\nactual:   took effect: booked");

    [Fact]
    public void ThenRefused_AtAPlaceThatThereIsNot_Passes() => Scenario.ForMatter(RoomBooking.Rules, "room-booking", SampleStreet.Place, "grid-99")
        .When("p-li", "2026-09-24 10:00", RoomBooking.Apply(12)).ThenRefused("workflows.unknown-place");

    [Fact]
    public void ThenAlreadyApplied_Repeated_Passes() => Confirmed.When("p-clerk", "2026-09-24 11:01", new() { Action = "confirm" }, id: "c-2").ThenAlreadyApplied();

    [Fact]
    public void ThenAlreadyApplied_New_Fails() => Failure(() => Booked.ThenAlreadyApplied()).Should().EndWith("expected: already applied\nactual:   took effect: booked");

    [Fact]
    public void ThenFindings_ThoseThereAre_Passes()
    {
        Booked.ThenFindings();
        Begun.When("p-li", "2026-12-31 10:00", RoomBooking.Apply(12)).ThenFindings("calendars.provisional-deadline");
    }

    [Fact]
    public void ThenFindings_OthersThanThereAre_Fails() => Failure(() => Booked.ThenFindings("calendars.provisional-deadline"))
        .Should().EndWith("expected: findings: calendars.provisional-deadline\nactual:   no findings");

    [Fact]
    public void ThenPermitted_JustThose_Passes() => FirstStep.ThenPermitted("p-clerk", "confirm", "decline").ThenPermitted("p-li");

    [Fact]
    public void ThenPermitted_AfterTimeHasPassed_SpeaksOfThatTime() => Lapsed.ThenPermitted("p-li").ThenPermitted("p-clerk");

    [Fact]
    public void ThenPermitted_OthersThanThereAre_Fails() => Failure(() => Booked.ThenPermitted("p-li")).Should().EndWith("expected: p-li may do nothing\nactual:   p-li may: fetch-key");

    [Fact]
    public void ThenHandler_WithAPersonOrNobody_Passes()
    {
        var rules = RulePack.Load(Encoding.UTF8.GetBytes(RoomBooking.Text.Replace("\"action\": \"confirm\", ", "\"action\": \"confirm\", \"handler\": \"actor\", ", StringComparison.Ordinal)));
        var confirmed = Scenario.ForMatter(rules, "room-booking", SampleStreet.Place, "community-east").Given("p-li", "2026-09-24 10:00", RoomBooking.Apply(12))
            .When("p-clerk", "2026-09-24 11:00", new() { Action = "confirm" });

        confirmed.ThenHandler("p-clerk");
        Failure(() => confirmed.ThenHandler(null)).Should().EndWith("expected: with nobody\nactual:   with p-clerk");
        Booked.ThenHandler(null);
        Failure(() => Booked.ThenHandler("p-clerk")).Should().EndWith("expected: with p-clerk\nactual:   with nobody");
    }

    [Fact]
    public void ThenAlerts_AtJustThoseTimes_Passes() => FirstStep.ThenAlerts("p-secretary", "2026-09-29 17:30").ThenAlerts("p-clerk", "2026-09-28 15:30").ThenAlerts("p-wang");

    [Fact]
    public void ThenAlerts_AfterARefusal_SpeaksOfTheUnchangedMatter() => Refused.ThenAlerts("p-secretary", "2026-09-29 17:30");

    [Theory]
    [InlineData("p-secretary is told of nothing")]
    [InlineData("p-secretary is told at: 2026-09-28 17:30", "2026-09-28 17:30")]
    [InlineData("p-secretary is told at: 2026-09-29 17:30, 2026-09-30 17:30", "2026-09-29 17:30:00", "2026-09-30 17:30")]
    public void ThenAlerts_AtOtherTimes_Fails(string expected, params string[] times) =>
        Failure(() => FirstStep.ThenAlerts("p-secretary", [.. times])).Should().EndWith($"expected: {expected}\nactual:   p-secretary is told at: 2026-09-29 17:30");

    [Fact]
    public void ThenAlerts_WithoutAMatter_Fails() => Failure(() => NeverBegun.ThenAlerts("p-secretary")).Should().Contain("expected: p-secretary is told of nothing\nactual:   refused:");

    [Fact]
    public void ThenAlerts_NotATime_IsAProgrammersError() => FirstStep.Invoking(outcome => outcome.ThenAlerts("p-secretary", "29 September"))
        .Should().Throw<ArgumentException>().WithMessage("*write it as 2026-09-24 09:20*");

    [Fact]
    public void Given_ThatTakesNoEffect_FailsAtOnce() => Failure(() => Applied.Given("p-li", "2026-09-24 11:00", new() { Action = "confirm" })).Should().StartWith("""
        The scenario did not come out as written.
          2026-09-24 10:00 p-li: Act { Action = apply, booking.people = 12 } (c-1) -> took effect: applied
        > 2026-09-24 11:00 p-li: Act { Action = confirm } (c-2) -> refused: workflows.not-authorised
        expected: the given step takes effect
        actual:   refused: workflows.not-authorised
        """);

    [Fact]
    public void GivenTimePasses_AndNothingLapses_FailsAtOnce() => Failure(() => Applied.GivenTimePasses("2026-09-30 00:00"))
        .Should().EndWith("> 2026-09-30 00:00 time passes -> nothing lapsed\nexpected: the given step takes effect\nactual:   nothing lapsed");

    [Fact]
    public void GivenTimePasses_AndAClockRanOut_StandsBeforeOthers() => Confirmed.GivenTimePasses("2026-09-28 00:00")
        .When("p-li", "2026-09-28 09:00", new() { Action = "fetch-key" }).ThenRefused("workflows.not-in-stage");

    [Fact]
    public void WhenTimePasses_AndNothingLapses_LeavesAllAsItIs() => Confirmed.WhenTimePasses("2026-09-25 11:00").ThenSteps().ThenStage("booked")
        .When("p-li", "2026-09-25 11:00", new() { Action = "fetch-key" }).ThenStage("in-use");

    [Fact]
    public void When_OnBehalfOfSomebodyAndRecordedLater_PassesThemOn()
    {
        var begun = Begun.When("p-clerk", "2026-09-24 10:00", RoomBooking.Apply(12), onBehalfOf: "p-li", recordedAt: "2026-09-25 08:00");
        begun.Decision.Matter.Requester.Should().Be((PersonId)"p-li");
        begun.Decision.Events[0].Occasion.RecordedAt.Should().Be(NodaTime.Instant.FromUtc(2026, 9, 25, 0, 0));
        begun.When("p-clerk", "2026-09-24 11:00", new() { Action = "confirm" }, expectedVersion: 7).ThenRefused("workflows.version-conflict");
    }

    [Fact]
    public void When_AfterABeginningThatWasRefused_IsAProgrammersError() => NeverBegun
        .Invoking(outcome => outcome.When("p-li", "2026-09-24 10:00", RoomBooking.Apply(12))).Should().Throw<InvalidOperationException>();

    [Fact]
    public void WhenTimePasses_BeforeAnyAct_IsAProgrammersError() => Begun.Invoking(story => story.WhenTimePasses("2026-09-24 10:00"))
        .Should().Throw<InvalidOperationException>().WithMessage("There is no matter yet; the first step of a scenario begins it.");

    [Fact]
    public void ForMatter_WithoutAWorkflowOrANode_IsAProgrammersError()
    {
        FluentActions.Invoking(() => Scenario.ForMatter(RoomBooking.Rules, "hall-booking", SampleStreet.Place, "grid-07")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Scenario.ForMatter(RoomBooking.Rules, "room-booking", SampleStreet.Place, default)).Should().Throw<ArgumentException>().WithParameterName("node");
    }
}
