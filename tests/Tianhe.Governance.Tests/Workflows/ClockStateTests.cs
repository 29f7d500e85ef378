using NodaTime;

using Tianhe.Governance.Workflows;

using static Tianhe.Governance.Tests.Workflows.Errand;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>What the clocks of a matter tell: what is due next, and what was not done in time, whatever became of the clock since.</summary>
public sealed class ClockStateTests
{
    private static readonly WorkflowTransition Stop = Step("stop", "open", "rest", "resting") with { Stops = ["limit"] };
    private static readonly WorkflowTransition Pause = Step("pause", "open", "rest", "resting") with { Pauses = ["limit"] };

    /// <summary>The limit ends with 19 January, seven days and a half after the beginning.</summary>
    [Theory]
    [InlineData(1, 30, false)]
    [InlineData(8, 30, true)]
    [InlineData(8, 7, false)]
    public void IsOverdueAt_OfWorkThatEnded_IsWhetherItWasLateThen(int endedAfter, int askedAfter, bool isOverdue)
    {
        var process = Process([Days("limit", 5)]);
        var ended = Do(process, Begun(process), "end", Duration.FromDays(endedAfter));

        ended.ClockOf("limit")!.IsOverdueAt(Monday + Duration.FromDays(askedAfter)).Should().Be(isOverdue);
        ended.IsOverdueAt(Monday + Duration.FromDays(askedAfter)).Should().Be(isOverdue);
    }

    [Fact]
    public void Describe_OfAClockThatWasStopped_SaysSoFirst()
    {
        var process = Process([Hours("limit", 10)], Stop);
        var clock = Do(process, Begun(process), "rest", Duration.FromHours(1)).ClockOf("limit")!;

        clock.Describe(Language.Chinese).Should().Be($"计时已于2026年1月12日 10:00停止。{clock.Deadline.Describe(Language.Chinese)}");
        clock.Describe(Language.English).Should().Be($"Stopped 12 Jan 2026 10:00. {clock.Deadline.Describe(Language.English)}");
        clock.Explanation.Lines[^1].Describe(Language.English).Should().Be("Stopped 12 Jan 2026 10:00.");
    }

    [Fact]
    public void Describe_OfAStoppedClockWhoseCalendarIsNotAtHand_SaysItInUtc()
    {
        var process = new WorkflowRules { Workflow = Unproved.Definition(Description([Hours("limit", 10)], Stop)), Calendar = Laws.LawPlace.Calendar, ClockSkewTolerance = Duration.Zero }.BindTo(Testing.SampleStreet.Place);
        var clock = Serialization.Json.Reread(Do(process, Begun(process), "rest", Duration.FromHours(1)).ClockOf("limit")!);

        clock.Describe(Language.Chinese).Should().StartWith("计时已于协调世界时2026年1月12日 02:00停止。");
        clock.Describe(Language.English).Should().StartWith("Stopped 12 Jan 2026 02:00 UTC. ");
    }

    [Fact]
    public void Missed_OfWorkThatPeopleStartAnew_IsTheFirstMissAndNoneOfAWindow()
    {
        var process = Process([Hours("limit", 10), Hours("window", 10, ClockKind.Window)], Step("again", "open", "do", "open") with { Starts = ["limit", "window"] });
        var inTime = Do(process, Begun(process), "do", Duration.FromHours(9));
        var late = Do(process, inTime, "do", Duration.FromHours(20));
        var later = Do(process, late, "do", Duration.FromHours(40));

        (inTime.ClockOf("limit")!.Missed, late.ClockOf("limit")!.Missed, later.ClockOf("limit")!.Missed).Should().Be((null, Monday + Duration.FromHours(19), Monday + Duration.FromHours(19)));
        (late.ClockOf("window")!.Missed, late.ClockOf("window")!.IsOverdueAt(late.LastChangedAt)).Should().Be((null, false));
        (inTime.IsOverdueAt(inTime.LastChangedAt), late.IsOverdueAt(late.LastChangedAt)).Should().Be((false, true));
    }

    [Fact]
    public void Missed_OfWorkThatRunsOutAndStartsAnew_IsTheFirstMissAndNoneOfAWindow()
    {
        var process = Process([Hours("limit", 10), Hours("window", 10, ClockKind.Window)], Lapse("anew", "limit", "open") with { Starts = ["limit"] }, Lapse("open-again", "window", "open") with { Starts = ["window"] });
        var lapsed = Lapsed(process, Begun(process), 25).Matter;

        (lapsed.Version, lapsed.ClockOf("limit")!.Missed, lapsed.ClockOf("limit")!.Deadline.Due).Should().Be((5, Monday + Duration.FromHours(10), Monday + Duration.FromHours(30)));
        (lapsed.ClockOf("window")!.Missed, lapsed.ClockOf("window")!.Deadline.Due).Should().Be((null, Monday + Duration.FromHours(30)));
    }

    [Fact]
    public void Missed_OfWorkThatRunsOutAgain_IsTheFirstMiss()
    {
        var process = Process([Hours("limit", 10)], Lapse("anew", "limit", "open") with { Starts = ["limit"], AtMost = 1 }, Lapse("over", "limit", "closed") with { WhenUsedUp = "anew" });
        var clock = Lapsed(process, Begun(process), 25).Matter.ClockOf("limit")!;

        (clock.Missed, clock.StoppedAt).Should().Be((Monday + Duration.FromHours(10), Monday + Duration.FromHours(20)));
    }

    [Theory]
    [InlineData(ClockKind.Due, 10)]
    [InlineData(ClockKind.Window, null)]
    public void Missed_OfWhatRunsOutAndStops_IsOfWorkAlone(ClockKind kind, int? missed)
    {
        var process = Process([Hours("limit", 10, kind)], Lapse("over", "limit", "closed"));
        var clock = Lapsed(process, Begun(process), 25).Matter.ClockOf("limit")!;

        (clock.Missed, clock.StoppedAt).Should().Be((missed is { } hours ? Monday + Duration.FromHours(hours) : default(Instant?), Monday + Duration.FromHours(10)));
    }

    [Theory]
    [InlineData("limit", true)]
    [InlineData("other", false)]
    public void Lapse_ThatPausesItsOwnClock_LeavesItPausedAndLate_AndElseItStops(string paused, bool goesOn)
    {
        var process = Process([Hours("limit", 10), Hours("other", 90)], Lapse("held", "limit", "resting") with { Pauses = [paused] });
        var clock = Lapsed(process, Begun(process), 25).Matter.ClockOf("limit")!;

        (clock.StoppedAt, clock.Deadline.IsPaused, clock.Missed).Should().Be((goesOn ? null : Monday + Duration.FromHours(10), goesOn, Monday + Duration.FromHours(10)));
    }

    [Fact]
    public void Stop_OfWhatHasStopped_ChangesNothing()
    {
        var process = Process([Hours("limit", 10)], Stop, Step("stop-again", "resting", "rest", "resting") with { Stops = ["limit"] });
        var stopped = Do(process, Begun(process), "rest", Duration.FromHours(1));
        var again = Do(process, stopped, "rest", Duration.FromHours(2));

        (again.Version, again.ClockOf("limit")!.StoppedAt).Should().Be((3, Monday + Duration.FromHours(1)));
    }

    [Fact]
    public void Pause_OfWhatHasStoppedOrIsPaused_ChangesNothing()
    {
        Twice(Stop).Should().Be((3, true));
        Twice(Pause).Should().Be((3, true));

        static (int Version, bool IsSame) Twice(WorkflowTransition first)
        {
            var process = Process([Hours("limit", 10)], first, Step("pause-again", "resting", "rest", "resting") with { Pauses = ["limit"] });
            var once = Do(process, Begun(process), "rest", Duration.FromHours(1));
            var twice = Do(process, once, "rest", Duration.FromHours(2));
            return (twice.Version, twice.ClockOf("limit") == once.ClockOf("limit"));
        }
    }

    [Theory]
    [InlineData(6, 10, "first")]
    [InlineData(10, 6, "second")]
    [InlineData(6, 6, "first")]
    public void NextDue_OfSeveral_IsTheEarliest_AndOfTwoAtOnceTheOneThatStartedFirst(int first, int second, string expected) =>
        Begun(Process([Hours("window", 1, ClockKind.Window), Hours("first", first), Hours("second", second)])).NextDue!.Clock.Should().Be((ClockId)expected);
}
