using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

using static Tianhe.Governance.Tests.Workflows.Errand;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>What a step that sets clocks tells: what is worth knowing of a deadline, every reason why one cannot be extended, and whom to alert.</summary>
public sealed class ClockFindingTests
{
    private static readonly WorkflowTransition More = Step("more", "open", "do", "open") with { Extends = [new("a", new FactName("days")), new("b", new FactName("days"))] };

    private static EquatableList<WorkflowClock> Both => [Hours("a", 10), Hours("b", 20)];

    [Theory]
    [InlineData(1, 12, 9, "")]
    [InlineData(1, 12, 22, "calendars.due-before-start clocks.closing.due")]
    [InlineData(12, 30, 9, "calendars.provisional-deadline clocks.days.years.2027")]
    public void Start_OfADeadlineThatIsWorthAWord_GivesIt(int month, int day, int hour, string expected)
    {
        var process = Process([Days("days", 5), new("closing", ClockKind.Due, BilingualText.Same("closing"), TimeLimit.WorkingDays(1, FirstDay.DayOfStart, new LocalTime(17, 30)))]);
        var begun = Begin(process, new LocalDateTime(2026, month, day, hour, 0).InZoneStrictly(WorkingCalendar.China.Zone).ToInstant());

        string.Join(", ", begun.Findings.Select(finding => $"{finding.Code} {finding.Path}")).Should().Be(expected);
    }

    [Fact]
    public void Extend_IntoAYearWithoutANotice_SaysSo()
    {
        var process = Process([Days("a", 5), Days("b", 5)], More);
        var begun = Begin(process, Instant.FromUtc(2026, 12, 21, 1, 0));
        var extended = process.Decide(begun.Matter, new() { Action = "do", Facts = [("days", 10)] }, new("p-li", Instant.FromUtc(2026, 12, 21, 2, 0), "c-2"));

        begun.Findings.Should().BeEmpty();
        extended.Findings.Select(finding => $"{finding.Code} {finding.Path}").Should().Equal("calendars.provisional-deadline clocks.a.years.2027", "calendars.provisional-deadline clocks.b.years.2027");
    }

    [Fact]
    public void Extend_ByWhatIsNotStated_IsRefusedForEachClock()
    {
        var process = Process(Both, More);
        var begun = Begun(process);

        Refused(process, begun).Should().Equal("The 'a' cannot be extended, for 'days' is missing.", "The 'b' cannot be extended, for 'days' is missing.");
        Refused(process, begun, ("days", FactValue.NotApplicable)).Should().Equal("The 'a' cannot be extended, for 'days' is not applicable.", "The 'b' cannot be extended, for 'days' is not applicable.");
    }

    [Fact]
    public void Extend_ByTooMuch_IsRefusedForEachClock()
    {
        var process = Process(Both, More);

        Refused(process, Begun(process), ("days", 9_995)).Should().Equal(
            "The 'a' cannot be extended by 9995 units more: a limit has 10000 units at most, extensions included.",
            "The 'b' cannot be extended by 9995 units more: a limit has 10000 units at most, extensions included.");
    }

    [Theory]
    [InlineData(4_980, true)]
    [InlineData(4_981, false)]
    public void Extend_Again_WhatWasExtendedBeforeCounts(int days, bool isDecided)
    {
        var process = Process(Both, More);
        var once = OwnLifecycle.Do(process, Begun(process), new() { Action = "do", Facts = [("days", 5_000)] }, Duration.Zero).Matter;

        Refused(process, once, ("days", days)).Should().Equal(isDecided ? [] : ["The 'b' cannot be extended by 4981 units more: a limit has 10000 units at most, extensions included."]);
    }

    [Fact]
    public void Extend_ClocksThatNeverBegan_IsRefusedForEach()
    {
        var description = Description(Both, More);
        var process = Bound(description with { Transitions = [description.Transitions[0] with { Starts = [] }, .. description.Transitions.Skip(1)] });

        Refused(process, Begun(process)).Should().Equal("The 'a' cannot be extended: it has not begun, was stopped or is paused.", "The 'b' cannot be extended: it has not begun, was stopped or is paused.");
    }

    [Fact]
    public void Extend_PausedClocks_IsRefusedForThatAlone()
    {
        var process = Process(Both, Step("rest", "open", "rest", "open") with { Pauses = ["a", "b"] }, More);

        Refused(process, Do(process, Begun(process), "rest", Duration.Zero)).Should().Equal("The 'a' cannot be extended: it has not begun, was stopped or is paused.", "The 'b' cannot be extended: it has not begun, was stopped or is paused.");
    }

    [Theory]
    [InlineData(false, "limit")]
    [InlineData(true, "other, limit")]
    public void Extend_TheClockOfTheStageThatIsEntered_AddsToWhatStarts(bool otherRuns, string clocks)
    {
        var description = Description([Hours("limit", 10), Hours("other", 90)], Step("rest", "open", "rest", "resting") with { Extends = [new("limit", LimitAmount.Parse("2 h"))] });
        var process = Bound(description with
        {
            Stages = [description.Stages[0], description.Stages[1] with { Clock = "limit" }, description.Stages[2]],
            Transitions = [description.Transitions[0] with { Starts = otherRuns ? ["other"] : [] }, .. description.Transitions.Skip(1)],
        });
        var resting = Do(process, Begun(process), "rest", Duration.FromHours(1));

        string.Join(", ", resting.Clocks.Select(clock => clock.Clock)).Should().Be(clocks);
        (resting.ClockOf("limit")!.Deadline.ExtendedBy, resting.ClockOf("limit")!.Deadline.Due).Should().Be((2, Monday + Duration.FromHours(13)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void Alerts_OfAPause_AreThoseOfOneThatBeganAfterTheDueInstant(int milliseconds, int expected)
    {
        var process = Process([Hours("limit", 10) with { Escalations = [new(null, "grid-worker")] }], Step("rest", "open", "rest", "resting") with { Pauses = ["limit"] });
        var resting = Do(process, Begun(process), "rest", Duration.FromHours(10) + Duration.FromMilliseconds(milliseconds));

        process.Alerts(resting).Should().HaveCount(expected);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    public void Alerts_OfAClockDueBeyondTheYears_AreNone(int milliseconds, int expected)
    {
        var process = Process([Hours("limit", 10) with { Escalations = [new(null, "grid-worker")] }]);

        process.Alerts(Begin(process, Instant.FromUtc(9899, 12, 31, 14, 0) + Duration.FromMilliseconds(milliseconds)).Matter).Should().HaveCount(expected);
    }

    [Fact]
    public void Alerts_OfAClockThatTheWorkflowDoesNotKnow_AreNone()
    {
        var process = Process([]);

        process.Alerts(Matter.Begin(Begun(process).History[0] with { Clocks = RoomBooking.Applied.Clocks })).Should().BeEmpty();
    }

    private static IEnumerable<string> Refused(WorkflowProcess process, Matter matter, params EquatableList<(FactName Name, FactValue Value)> facts) =>
        OwnLifecycle.Do(process, matter, new() { Action = "do", Facts = facts }, Duration.FromHours(2)).Refusals.Select(refusal => refusal.DescribeReason(Language.English));
}
