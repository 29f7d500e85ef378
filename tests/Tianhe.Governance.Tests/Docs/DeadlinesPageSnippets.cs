using NodaTime;
using NodaTime.Text;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>The code of docs/deadlines.md, run.</summary>
public sealed class DeadlinesPageSnippets
{
#pragma warning disable IDE1006 // named as the examples name them
    private readonly WorkingCalendar china = WorkingCalendar.China;
    private readonly WorkingCalendar office = WorkingCalendar.China.WithHours(WorkingHours.Daily("09:00-12:00", "13:30-17:00"), "example-1");
#pragma warning restore IDE1006

#pragma warning disable IDE0040 // as a local function is written, where a reader puts it
    // snippet: deadlines-at
    static Instant At(string local) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(local).Value.InZoneStrictly(WorkingCalendar.China.Zone).ToInstant();
    // end-snippet
#pragma warning restore IDE0040

    [Fact]
    public void HoursOfWork()
    {
        // snippet: deadlines-hours
        var office = china.WithHours(WorkingHours.Daily("09:00-12:00", "13:30-17:00"), "example-1");
        var open = office.IsWorkingTime(At("2026-09-28 12:00")); // false: lunch
        var next = office.NextOpening(At("2026-09-30 17:00")); // 8 October, 09:00
        var end = office.AddWorkingTime(At("2026-09-28 11:30"), Duration.FromHours(1)); // 14:00
        var between = office.WorkingTimeBetween(At("2026-09-28 09:00"), At("2026-09-29 09:00")); // 6.5 hours
        // end-snippet

        (open, next, end, between).Should().Be((false, At("2026-10-08 09:00"), At("2026-09-28 14:00"), Duration.FromHours(6.5)));
    }

    [Fact]
    public void HoursDescribed()
    {
        // snippet: deadlines-hours-described
        var hours = WorkingHours.Create(new()
        {
            Windows = ["09:00-12:00", "13:30-17:00"],
            Weekdays = [new() { Day = IsoDayOfWeek.Friday, Windows = ["09:00-12:00"] }],
            MakeUpDaysFollow = IsoDayOfWeek.Friday, // a Saturday that is worked is as short as a Friday
            Seasons = [new() { From = new(6, 1), To = new(9, 30), Windows = ["08:30-12:00", "14:30-18:00"] }], // both ends inclusive
        });
        // end-snippet

        china.WithHours(hours, "described").IsWorkingTime(At("2026-10-10 14:00")).Should().BeFalse();
    }

    [Fact]
    public void AmountsAsText()
    {
        // snippet: deadlines-amounts
        var terms = new LimitTerms { FirstDay = FirstDay.NextDay, DueTime = DueTime.EndOfDay, LastDayOff = LastDayOff.RollsToNextWorkingDay };
        var amount = LimitAmount.Parse("5 工作日");
        var limit = TimeLimit.Of(amount, terms);
        var said = amount.ToString(Language.English); // 5 working days
        // end-snippet

        (limit, said).Should().Be((TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay), "5 working days"));
    }

    [Fact]
    public void Account()
    {
        // snippet: deadlines-account
        var account = TimeLimit.WorkingHours(4).From(At("2026-10-16 15:00"), office).Explanation.Describe(Language.English);
        // end-snippet

        account.Should().Be(Pages.Find("docs/deadlines.md")!.Blocks.Single(block => block.Language == "text").Code);
    }

    [Fact]
    public void OverNationalDay()
    {
        // snippet: deadlines-1
        var due = TimeLimit.WorkingDays(5, FirstDay.NextDay, DueTime.EndOfDay).From(At("2026-09-24 09:30"), china).DueDate; // 9 October
        // end-snippet

        due.Should().Be(new LocalDate(2026, 10, 9));
    }

    [Fact]
    public void BothBoundsInclusive()
    {
        // snippet: deadlines-2
        var due = TimeLimit.WorkingDays(5, FirstDay.DayOfStart, DueTime.EndOfDay).From(At("2026-09-24 09:30"), china).DueDate; // 8 October
        // end-snippet

        due.Should().Be(new LocalDate(2026, 10, 8));
    }

    [Fact]
    public void OverTheSpringFestival()
    {
        // snippet: deadlines-3
        var due = TimeLimit.WorkingDays(5, FirstDay.NextDay, DueTime.EndOfDay).From(At("2026-02-13 15:00"), china).DueDate; // 27 February
        // end-snippet

        due.Should().Be(new LocalDate(2026, 2, 27));
    }

    [Fact]
    public void ADayOffListedByTheNoticeForAnotherYear()
    {
        // snippet: deadlines-4
        var due = TimeLimit.WorkingDays(2, FirstDay.NextDay, DueTime.EndOfDay).From(At("2022-12-29 10:00"), china).DueDate; // 3 January 2023
        // end-snippet

        due.Should().Be(new LocalDate(2023, 1, 3));
    }

    [Fact]
    public void TheLastDayIsOffAndRollsOver()
    {
        // snippet: deadlines-5
        var limit = TimeLimit.CalendarDays(7, FirstDay.NextDay, DueTime.EndOfDay, LastDayOff.RollsToNextWorkingDay);
        var due = limit.From(At("2026-09-24 09:30"), china).DueDate; // 8 October
        // end-snippet

        due.Should().Be(new LocalDate(2026, 10, 8));
    }

    [Fact]
    public void TheLastDayIsOffAndStands()
    {
        // snippet: deadlines-6
        var limit = TimeLimit.CalendarDays(7, FirstDay.NextDay, DueTime.EndOfDay, LastDayOff.Stands);
        var due = limit.From(At("2026-09-24 09:30"), china).DueDate; // 1 October
        // end-snippet

        due.Should().Be(new LocalDate(2026, 10, 1));
    }

    [Fact]
    public void RollingToASundayThatIsWorked()
    {
        // snippet: deadlines-7
        var limit = TimeLimit.CalendarDays(17, FirstDay.NextDay, DueTime.EndOfDay, LastDayOff.RollsToNextWorkingDay);
        var due = limit.From(At("2026-09-02 09:30"), china).DueDate; // 20 September
        // end-snippet

        due.Should().Be(new LocalDate(2026, 9, 20));
    }

    [Fact]
    public void HoursAroundTheClock()
    {
        // snippet: deadlines-8
        var due = TimeLimit.ClockHours(24).From(At("2026-09-30 17:00"), china).Due; // 1 October, 17:00
        // end-snippet

        due.Should().Be(At("2026-10-01 17:00"));
    }

    [Fact]
    public void WorkingHoursAndLunch()
    {
        // snippet: deadlines-9
        var due = TimeLimit.WorkingHours(4).From(At("2026-09-28 10:00"), office).Due; // 15:30
        // end-snippet

        due.Should().Be(At("2026-09-28 15:30"));
    }

    [Fact]
    public void WorkingHoursOverAWeekend()
    {
        // snippet: deadlines-10
        var due = TimeLimit.WorkingHours(4).From(At("2026-10-16 15:00"), office).Due; // Monday, 11:00
        // end-snippet

        due.Should().Be(At("2026-10-19 11:00"));
    }

    [Fact]
    public void WorkingHoursThatEndWithTheDay()
    {
        // snippet: deadlines-11
        var due = TimeLimit.WorkingHours(2).From(At("2026-09-28 15:00"), office).Due; // 17:00
        // end-snippet

        due.Should().Be(At("2026-09-28 17:00"));
    }

    [Fact]
    public void WorkingHoursThatStartInTheEvening()
    {
        // snippet: deadlines-12
        var due = TimeLimit.WorkingHours(2).From(At("2026-09-28 18:20"), office).Due; // 29 September, 11:00
        // end-snippet

        due.Should().Be(At("2026-09-29 11:00"));
    }

    [Fact]
    public void WorkingHoursOverNationalDay()
    {
        // snippet: deadlines-13
        var due = TimeLimit.WorkingHours(2).From(At("2026-09-30 16:00"), office).Due; // 8 October, 10:00
        // end-snippet

        due.Should().Be(At("2026-10-08 10:00"));
    }

    [Fact]
    public void NightShift()
    {
        // snippet: deadlines-14
        var night = china.WithHours(WorkingHours.Daily("22:00-06:00"), "example-night");
        var due = TimeLimit.WorkingHours(5).From(At("2026-09-29 04:00"), night).Due; // 30 September, 01:00
        // end-snippet

        due.Should().Be(At("2026-09-30 01:00"));
    }

    [Fact]
    public void NightShiftBeforeADayOff()
    {
        // snippet: deadlines-15
        var night = china.WithHours(WorkingHours.Daily("22:00-06:00"), "example-night");
        var due = TimeLimit.WorkingHours(2).From(At("2026-10-01 05:00"), night).Due; // 8 October, 23:00
        // end-snippet

        due.Should().Be(At("2026-10-08 23:00"));
    }

    [Fact]
    public void SummerHours()
    {
        // snippet: deadlines-16
        var hours = WorkingHours.Create(new()
        {
            Windows = ["09:00-12:00", "13:30-17:00"],
            Seasons = [new() { From = new(6, 1), To = new(9, 30), Windows = ["08:30-12:00", "14:30-18:00"] }],
        });
        var due = TimeLimit.WorkingHours(1).From(At("2026-09-30 17:30"), china.WithHours(hours, "example-summer")).Due; // 8 October, 09:30
        // end-snippet

        due.Should().Be(At("2026-10-08 09:30"));
    }

    [Fact]
    public void AStartAfterClosingTime()
    {
        // snippet: deadlines-17
        var limit = TimeLimit.WorkingDays(1, FirstDay.DayOfStart, DueTime.EndOfHours, StartOutsideHours.NextWorkingDay);
        var due = limit.From(At("2026-09-28 18:30"), office).Due; // 29 September, 17:00
        // end-snippet

        due.Should().Be(At("2026-09-29 17:00"));
    }

    [Fact]
    public void ClosingTimeOnAShortDay()
    {
        // snippet: deadlines-18
        var hours = WorkingHours.Create(new()
        {
            Windows = ["09:00-12:00", "13:30-17:00"],
            Weekdays = [new() { Day = IsoDayOfWeek.Friday, Windows = ["09:00-12:00"] }],
        });
        var limit = TimeLimit.WorkingDays(1, FirstDay.NextDay, DueTime.EndOfHours);
        var due = limit.From(At("2026-10-15 10:00"), china.WithHours(hours, "example-friday")).Due; // Friday, 12:00
        // end-snippet

        due.Should().Be(At("2026-10-16 12:00"));
    }

    [Fact]
    public void DueAtTheTimeOfDayOfTheStart()
    {
        // snippet: deadlines-19
        var limit = TimeLimit.WorkingDays(1, FirstDay.NextDay, DueTime.TimeOfStart);
        var due = limit.From(At("2026-09-28 10:20"), china).Due; // 29 September, 10:20
        // end-snippet

        due.Should().Be(At("2026-09-29 10:20"));
    }

    [Fact]
    public void APauseInsideADay()
    {
        // snippet: deadlines-20
        var deadline = TimeLimit.WorkingDays(5, FirstDay.NextDay, DueTime.EndOfDay).From(At("2026-09-24 09:30"), china);
        var paused = deadline.Pause(At("2026-09-28 15:00"), PausedDay.GivenBack, china);
        var left = paused.Remaining!.Days; // 5
        var givenBack = paused.Resume(At("2026-10-11 10:00"), china).DueDate; // 16 October
        var used = deadline.Pause(At("2026-09-28 15:00"), PausedDay.Used, china).Resume(At("2026-10-11 10:00"), china).DueDate; // 15 October
        // end-snippet

        (left, givenBack, used).Should().Be((5, new LocalDate(2026, 10, 16), new LocalDate(2026, 10, 15)));
    }

    [Fact]
    public void APauseOfWorkingHours()
    {
        // snippet: deadlines-21
        var paused = TimeLimit.WorkingHours(4).From(At("2026-09-28 10:00"), office).Pause(At("2026-09-28 11:00"), PausedDay.GivenBack, office);
        var left = paused.Remaining!.Time; // 3 hours
        var due = paused.Resume(At("2026-09-29 16:00"), office).Due; // 30 September, 11:00
        // end-snippet

        (left, due).Should().Be((Duration.FromHours(3), At("2026-09-30 11:00")));
    }

    [Fact]
    public void AnExtension()
    {
        // snippet: deadlines-22
        var deadline = TimeLimit.WorkingDays(5, FirstDay.NextDay, DueTime.EndOfDay).From(At("2026-09-24 09:30"), china);
        var due = deadline.Extend(new(10, LimitUnit.WorkingDays), china).DueDate; // 22 October
        // end-snippet

        due.Should().Be(new LocalDate(2026, 10, 22));
    }

    [Fact]
    public void AWarning()
    {
        // snippet: deadlines-23
        var days = TimeLimit.WorkingDays(5, FirstDay.NextDay, DueTime.EndOfDay).From(At("2026-09-24 09:30"), china);
        var warnDays = days.WarnAt(LimitAmount.Parse("1 工作日"), china); // the end of 8 October
        var hours = TimeLimit.WorkingHours(4).From(At("2026-10-16 15:00"), office);
        var warnHours = hours.WarnAt(LimitAmount.Parse("2 工作时"), office); // 19 October, 09:00
        // end-snippet

        (warnDays, warnHours).Should().Be((At("2026-10-09 00:00") - Duration.FromMilliseconds(1), At("2026-10-19 09:00")));
    }

    [Fact]
    public void IntoAYearWhoseNoticeIsNotOut()
    {
        // snippet: deadlines-24
        var deadline = TimeLimit.WorkingDays(5, FirstDay.NextDay, DueTime.EndOfDay).From(At("2026-12-25 10:00"), china); // 1 January 2027, provisional
        var next = china.ToBuilder("example-2027").Put(new CalendarYear(2027, [new(new(2027, 1, 1), DayKind.DayOff, "元旦")])).Build(); // made up
        var recounted = deadline.Recount(next); // 4 January 2027
        // end-snippet

        (deadline.DueDate, deadline.IsProvisional, recounted.DueDate, recounted.IsProvisional).Should().Be((new LocalDate(2027, 1, 1), true, new LocalDate(2027, 1, 4), false));
    }
}
