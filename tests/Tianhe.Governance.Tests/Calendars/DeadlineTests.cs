using NodaTime;
using NodaTime.Text;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class DeadlineTests
{
    private static readonly LocalTime EndOfDay = TimeLimit.EndOfDay;

    [Theory]
    [InlineData("2026-09-24 09:30", 5, FirstDay.NextDay, "2026-10-09")] // over Mid-Autumn and National Day: 28, 29, 30 Sep, 8, 9 Oct
    [InlineData("2026-09-24 09:30", 5, FirstDay.DayOfStart, "2026-10-08")]
    [InlineData("2026-09-24 00:00", 1, FirstDay.DayOfStart, "2026-09-24")]
    [InlineData("2026-09-24 23:59", 1, FirstDay.DayOfStart, "2026-09-24")]
    [InlineData("2026-09-24 23:59", 1, FirstDay.NextDay, "2026-09-28")]
    [InlineData("2026-09-17 10:00", 2, FirstDay.NextDay, "2026-09-20")] // Sunday the 20th is worked
    [InlineData("2026-09-18 10:00", 1, FirstDay.NextDay, "2026-09-20")]
    [InlineData("2026-09-19 10:00", 1, FirstDay.DayOfStart, "2026-09-20")]
    [InlineData("2026-10-08 10:00", 2, FirstDay.NextDay, "2026-10-10")] // Saturday the 10th is worked
    [InlineData("2026-10-10 10:00", 1, FirstDay.DayOfStart, "2026-10-10")]
    [InlineData("2026-10-10 10:00", 1, FirstDay.NextDay, "2026-10-12")]
    [InlineData("2026-10-03 10:00", 1, FirstDay.DayOfStart, "2026-10-08")] // started on a day off
    [InlineData("2026-10-03 10:00", 1, FirstDay.NextDay, "2026-10-08")]
    [InlineData("2026-10-07 10:00", 2, FirstDay.DayOfStart, "2026-10-09")]
    [InlineData("2022-12-29 10:00", 2, FirstDay.NextDay, "2023-01-03")] // 31 December 2022 to 2 January 2023 are off
    [InlineData("2020-01-23 10:00", 1, FirstDay.NextDay, "2020-02-03")]
    public void From_WorkingDays_Table(string start, int amount, FirstDay firstDay, string due) =>
        Due(TimeLimit.WorkingDays(amount, firstDay, EndOfDay), start).Should().Be($"{due} 23:59:59.999");

    [Theory]
    [InlineData("2026-09-24 09:30", 1, FirstDay.DayOfStart, LastDayOff.Stands, "2026-09-24")]
    [InlineData("2026-09-24 09:30", 1, FirstDay.NextDay, LastDayOff.Stands, "2026-09-25")] // a day off
    [InlineData("2026-09-24 09:30", 1, FirstDay.NextDay, LastDayOff.RollsToNextWorkingDay, "2026-09-28")]
    [InlineData("2026-09-24 09:30", 6, FirstDay.NextDay, LastDayOff.RollsToNextWorkingDay, "2026-09-30")] // days off inside count
    [InlineData("2026-09-24 09:30", 7, FirstDay.NextDay, LastDayOff.RollsToNextWorkingDay, "2026-10-08")]
    [InlineData("2026-09-24 09:30", 7, FirstDay.NextDay, LastDayOff.Stands, "2026-10-01")]
    [InlineData("2026-09-03 09:30", 17, FirstDay.NextDay, LastDayOff.RollsToNextWorkingDay, "2026-09-20")] // a Sunday, worked
    [InlineData("2026-09-02 09:30", 17, FirstDay.NextDay, LastDayOff.RollsToNextWorkingDay, "2026-09-20")] // from Saturday the 19th
    [InlineData("2026-08-06 09:30", 30, FirstDay.NextDay, LastDayOff.RollsToNextWorkingDay, "2026-09-07")] // an ordinary weekend
    public void From_CalendarDays_Table(string start, int amount, FirstDay firstDay, LastDayOff lastDayOff, string due) =>
        Due(TimeLimit.CalendarDays(amount, firstDay, EndOfDay, lastDayOff), start).Should().Be($"{due} 23:59:59.999");

    [Theory]
    [InlineData("2026-09-24 09:30", 2, "2026-09-24 11:30")]
    [InlineData("2026-09-24 22:30", 2, "2026-09-25 00:30")]
    [InlineData("2026-09-30 17:00", 24, "2026-10-01 17:00")] // days off count
    public void From_ClockHours_Table(string start, int amount, string due) =>
        Due(TimeLimit.ClockHours(amount), start).Should().Be($"{due}:00.000");

    [Fact]
    public void From_TimeOfDay_IsWhenItFallsDue() =>
        Due(TimeLimit.WorkingDays(5, FirstDay.NextDay, new(17, 30)), "2026-09-24 09:30").Should().Be("2026-10-09 17:30:00.000");

    [Theory] // The last time of 24 September in Shanghai, and the first of the 25th.
    [InlineData("2026-09-24T15:59:59.999Z", "2026-09-28")]
    [InlineData("2026-09-24T16:00:00.000Z", "2026-09-28")]
    [InlineData("2026-09-23T15:59:59.999Z", "2026-09-24")]
    [InlineData("2026-09-23T16:00:00.000Z", "2026-09-28")]
    public void From_StartNearMidnight_IsADateOfShanghai(string start, string due)
    {
        var deadline = TimeLimit.WorkingDays(1, FirstDay.NextDay, EndOfDay).From(InstantPattern.ExtendedIso.Parse(start).Value, WorkingCalendar.China);

        LocalDatePattern.Iso.Format(deadline.DueDate).Should().Be(due);
    }

    [Fact]
    public void From_InstantsWithNanoseconds_AreTruncated()
    {
        var deadline = TimeLimit.ClockHours(1).From(At("2026-09-24 09:30") + Duration.FromNanoseconds(999_999), WorkingCalendar.China);

        deadline.Start.Should().Be(At("2026-09-24 09:30"));
        deadline.Due.Should().Be(At("2026-09-24 10:30"));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(999_999, false)] // the same millisecond
    [InlineData(1_000_000, true)]
    public void IsOverdueAt_AroundTheDueInstant(long nanoseconds, bool overdue)
    {
        var deadline = TimeLimit.WorkingDays(5, FirstDay.NextDay, EndOfDay).From(At("2026-09-24 09:30"), WorkingCalendar.China);

        deadline.IsOverdueAt(deadline.Due + Duration.FromNanoseconds(nanoseconds)).Should().Be(overdue);
    }

    [Theory]
    [InlineData("2026-12-24 10:00", 5, "2026-12-31", false)]
    [InlineData("2026-12-25 10:00", 5, "2027-01-01", true)] // the 1st is assumed to be worked
    [InlineData("2026-12-31 10:00", 1, "2027-01-01", true)]
    [InlineData("2019-12-31 10:00", 1, "2020-01-02", false)] // counted from the first covered day on
    [InlineData("2019-12-30 10:00", 2, "2020-01-02", true)]
    [InlineData("2030-01-01 10:00", 1, "2030-01-02", true)]
    public void IsProvisional_WorkingDays_WhenACountedDateIsNotCovered(string start, int amount, string due, bool provisional)
    {
        var deadline = TimeLimit.WorkingDays(amount, FirstDay.NextDay, EndOfDay).From(At(start), WorkingCalendar.China);

        LocalDatePattern.Iso.Format(deadline.DueDate).Should().Be(due);
        deadline.IsProvisional.Should().Be(provisional);
    }

    [Theory]
    [InlineData("2026-12-24 10:00", 7, LastDayOff.RollsToNextWorkingDay, false)]
    [InlineData("2026-12-24 10:00", 8, LastDayOff.RollsToNextWorkingDay, true)]
    [InlineData("2026-12-24 10:00", 8, LastDayOff.Stands, false)] // no notice can change it
    [InlineData("2019-12-24 10:00", 10, LastDayOff.RollsToNextWorkingDay, false)] // only the last day matters
    public void IsProvisional_CalendarDays_WhenTheLastDayIsNotCovered(string start, int amount, LastDayOff lastDayOff, bool provisional) =>
        TimeLimit.CalendarDays(amount, FirstDay.NextDay, EndOfDay, lastDayOff).From(At(start), WorkingCalendar.China).IsProvisional.Should().Be(provisional);

    [Fact]
    public void IsProvisional_ClockHours_Never() =>
        TimeLimit.ClockHours(48).From(At("2026-12-31 10:00"), WorkingCalendar.China).IsProvisional.Should().BeFalse();

    [Fact]
    public void Findings_Covered_AreNone() =>
        TimeLimit.WorkingDays(5, FirstDay.NextDay, EndOfDay).From(At("2026-09-24 09:30"), WorkingCalendar.China).Findings.Count.Should().Be(0);

    [Theory]
    [InlineData("2026-12-25 10:00", "years.2027")]
    [InlineData("2019-12-30 10:00", "years.2019")]
    public void Findings_Provisional_NameTheYear(string start, string path)
    {
        var finding = TimeLimit.WorkingDays(5, FirstDay.NextDay, EndOfDay).From(At(start), WorkingCalendar.China).Findings.Should().ContainSingle().Subject;

        (finding.Code, finding.Severity, finding.Path).Should().Be(("calendars.provisional-deadline", FindingSeverity.Warning, path));
    }

    [Theory]
    [InlineData("2026-09-24 17:30", false)]
    [InlineData("2026-09-24 17:31", true)]
    public void Findings_StartedAfterTheTimeOfDay_SayThatItIsDueAlready(string start, bool found)
    {
        var deadline = TimeLimit.WorkingDays(1, FirstDay.DayOfStart, new(17, 30)).From(At(start), WorkingCalendar.China);

        deadline.Findings.Select(finding => $"{finding.Path}: {finding.Code}").Should().Equal(found ? ["due: calendars.due-before-start"] : []);
    }

    [Fact]
    public void Equality_AnotherInstanceOfTheSameRevision_IsEqual()
    {
        var limit = TimeLimit.WorkingDays(5, FirstDay.NextDay, EndOfDay);

        limit.From(At("2026-09-24 09:30"), Own("own.1")).Should().Be(limit.From(At("2026-09-24 09:30"), Own("own.1")));
        limit.From(At("2026-09-24 09:30"), Own("own.1")).GetHashCode().Should().Be(limit.From(At("2026-09-24 09:30"), Own("own.1")).GetHashCode());
    }

    [Fact]
    public void Equality_RevisionStartAndLimit_Matter()
    {
        var deadline = TimeLimit.WorkingDays(5, FirstDay.NextDay, EndOfDay).From(At("2026-09-24 09:30"), Own("own.1"));

        deadline.Should().NotBe(deadline.Limit.From(deadline.Start, Own("own.2")));
        deadline.Should().NotBe(deadline.Limit.From(At("2026-09-24 09:31"), Own("own.1")));
        deadline.Should().NotBe(TimeLimit.WorkingDays(4, FirstDay.DayOfStart, EndOfDay).From(deadline.Start, Own("own.1")));
    }

    [Fact]
    public void Equality_DueAtAnotherTimeOfTheSameDay_IsNotEqual()
    {
        var limit = TimeLimit.WorkingDays(5, FirstDay.NextDay, DueTime.EndOfHours);
        var deadline = limit.From(At("2026-09-24 09:30"), Office.With(WorkingHours.Daily("09:00-17:00")));

        deadline.Should().NotBe(limit.From(At("2026-09-24 09:30"), Office.With(WorkingHours.Daily("09:00-18:00"))));
        deadline.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void From_AllocatesTheDeadlineAlone()
    {
        var limit = TimeLimit.WorkingDays(5, FirstDay.NextDay, EndOfDay);
        var start = At("2026-09-24 09:30");
        limit.From(start, WorkingCalendar.China);

        Effort.Of(() => limit.From(start, WorkingCalendar.China)).Allocated.Should().BeInRange(1, 72);
    }

    [Theory] // In Berlin 02:30 does not occur on 2026-03-29 and occurs twice on 2026-10-25, in New York 02:30 not on 2026-03-08 and 01:30 twice on 2026-11-01.
    [InlineData("Europe/Berlin", "2026-03-28T12:00:00Z", 2, "2026-03-29T01:30:00Z")]
    [InlineData("Europe/Berlin", "2026-10-24T12:00:00Z", 2, "2026-10-25T01:30:00Z")]
    [InlineData("Europe/Berlin", "2026-10-25T12:00:00Z", 2, "2026-10-26T01:30:00Z")]
    [InlineData("America/New_York", "2026-03-07T12:00:00Z", 2, "2026-03-08T07:30:00Z")]
    [InlineData("America/New_York", "2026-03-07T12:00:00Z", 3, "2026-03-08T07:30:00Z")]
    [InlineData("America/New_York", "2026-10-31T12:00:00Z", 1, "2026-11-01T06:30:00Z")]
    public void From_ZoneWhereClocksChange_TakesTheLaterInstant(string zone, string start, int hour, string due)
    {
        var calendar = new WorkingCalendarBuilder("own.1", zone).Put(Years.Ordinary(2026, 2026)).Build();
        var limit = TimeLimit.CalendarDays(1, FirstDay.NextDay, new(hour, 30), LastDayOff.Stands);

        limit.From(InstantPattern.ExtendedIso.Parse(start).Value, calendar).Due.Should().Be(InstantPattern.ExtendedIso.Parse(due).Value);
    }

    [Fact]
    public void From_AStartInTheNightShiftOfTheDayBefore_IsWithinHours()
    {
        var limit = TimeLimit.WorkingDays(1, FirstDay.NextDay, DueTime.EndOfHours, StartOutsideHours.NextWorkingDay);

        limit.From(Shanghai.At("2026-10-01 05:00"), Office.With(Office.Night)).Due.Should().Be(Shanghai.At("2026-10-09 06:00")); // 1 October is the day of start
        limit.From(Shanghai.At("2026-10-01 06:00"), Office.With(Office.Night)).Due.Should().Be(Shanghai.At("2026-10-10 06:00")); // counts as a start on the 8th
    }

    [Theory]
    [InlineData("2026-09-28 16:59", "2026-09-28 17:00")]
    [InlineData("2026-09-28 17:00", "2026-09-29 17:00")] // the closing minute is not worked
    [InlineData("2026-09-28 12:30", "2026-09-28 17:00")] // lunch is within the day
    public void From_AStartAroundClosingTime_CountsOnThatDayOrTheNext(string start, string due) =>
        TimeLimit.WorkingDays(1, FirstDay.DayOfStart, DueTime.EndOfHours, StartOutsideHours.NextWorkingDay)
            .From(Shanghai.At(start), Office.With(Office.Ordinary)).Due.Should().Be(Shanghai.At(due));

    private static WorkingCalendar Own(string revision) => new WorkingCalendarBuilder(revision, "Asia/Shanghai").Put(Years.Ordinary(2026, 2026)).Build();

    private static Instant At(string local) => Shanghai.At(local);

    private static string Due(TimeLimit limit, string start) => Shanghai.Text(limit.From(At(start), WorkingCalendar.China).Due);
}
