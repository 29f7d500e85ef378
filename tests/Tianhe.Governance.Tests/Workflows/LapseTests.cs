using NodaTime;

using Tianhe.Governance.Workflows;

using static Tianhe.Governance.Tests.Workflows.RoomBooking;

namespace Tianhe.Governance.Tests.Workflows;

public sealed class LapseTests
{
    private static readonly Instant Due = Thursday + Duration.FromHours(24);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(1_000_000_000, true)]
    public void Lapse_StrictlyAfterTheDueInstant_IsDatedAtIt(long milliseconds, bool lapses)
    {
        var asked = Due + Duration.FromMilliseconds(milliseconds);
        var decision = Process.Lapse(Booked, On("nightly", asked, "job"));

        decision.Outcome.Should().Be(lapses ? DecisionOutcome.Decided : DecisionOutcome.AlreadyApplied);
        decision.Events.Select(happened => (happened.Transition.Value, happened.Lapsed!.Value.Value, happened.Occasion.At, happened.Occasion.RecordedAt, happened.Occasion.Actor.Value))
            .Should().Equal(lapses ? [("not-fetched", "fetching", Due, asked, "nightly")] : []);
        decision.Matter.Stage.Value.Should().Be(lapses ? "lapsed" : "booked");
    }

    [Fact]
    public void Decide_AfterALapseThatNobodyRecorded_IsJudgedByIt()
    {
        var decision = Process.Decide(Booked, Act("fetch-key"), On("p-li", Due + Duration.FromMilliseconds(1), "c-3"));

        decision.Refusals.Select(refusal => refusal.DescribeReason(Language.English)).Should().Equal("Cannot fetch the key: it is at the stage 'not fetched in time'.");
        decision.Matter.Should().BeSameAs(Booked);
        Process.Permitted(Booked, "p-li", Due + Duration.FromMilliseconds(1)).Should().BeEmpty();
    }

    [Fact]
    public void Lapse_ByAStepThatExtendsTheClock_LeavesItRunningUntilThen()
    {
        var process = OwnLifecycle.Process("""{ "id": "lapse", "from": "open", "action": "rest", "to": "open", "onLapseOf": "hours", "extends": [{ "clock": "hours", "by": "5 h" }] }""");
        var lapsed = process.Lapse(OwnLifecycle.Begun(process), new("nightly", OwnLifecycle.Monday + Duration.FromHours(16), "job"));

        lapsed.Events.Select(happened => happened.Occasion.At - OwnLifecycle.Monday).Should().Equal(Duration.FromHours(10), Duration.FromHours(15));
        lapsed.Matter.ClockOf("hours")!.Should().Match<ClockState>(clock => clock.IsRunning && clock.Deadline.Due == OwnLifecycle.Monday + Duration.FromHours(20) && clock.Deadline.ExtendedBy == 10);
    }

    [Fact]
    public void Decide_AtTheDueInstant_IsInTime() =>
        Process.Decide(Booked, Act("fetch-key"), On("p-li", Due, "c-3")).Matter.Stage.Should().Be((StageId)"in-use");

    [Fact]
    public void Lapse_AgainAndWithAnOldVersion_DoesNothing()
    {
        var lapsed = Process.Lapse(Booked, On("nightly", Due + Duration.FromHours(1), "job")).Matter;

        Process.Lapse(lapsed, On("nightly", Due + Duration.FromHours(2), "job-2")).Outcome.Should().Be(DecisionOutcome.AlreadyApplied);
        Process.Lapse(Booked, On("nightly", Due + Duration.FromHours(1), "job") with { ExpectedVersion = 7 }).Refusals.Select(refusal => refusal.Code).Should().Equal("workflows.version-conflict");
    }

    [Fact]
    public void Lapse_OfWork_LeavesItOverdue()
    {
        var state = Applied.ClockOf("answering")!.Lapsed(Applied.ClockOf("answering")!.Deadline.Due);

        state.IsOverdueAt(state.Deadline.Due).Should().BeFalse();
        state.IsOverdueAt(state.Deadline.Due + Duration.FromMilliseconds(1)).Should().BeTrue();
        Booked.ClockOf("fetching")!.Lapsed(Due).IsOverdueAt(Due + Duration.FromDays(1)).Should().BeFalse();
    }

    [Fact]
    public void Decide_TheClockOfTheStage_StartsOnEntryAndStopsOnLeaving()
    {
        (Applied.ClockOf("answering")!.StoppedAt, Booked.ClockOf("answering")!.StoppedAt).Should().Be((null, Thursday));
        (Booked.ClockOf("fetching")!.IsRunning, InUse.ClockOf("fetching")!.IsRunning).Should().Be((true, false));
    }
}
