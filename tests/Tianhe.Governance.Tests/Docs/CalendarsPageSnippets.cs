using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>The code of docs/calendars.md, run.</summary>
public sealed class CalendarsPageSnippets
{
    private static readonly Instant Received = Instant.FromUtc(2026, 9, 24, 1, 30); // 09:30 in Shanghai

    [Fact]
    public void FiveWorkingDays()
    {
        // snippet: calendars-five-working-days
        var received = Instant.FromUtc(2026, 9, 24, 1, 30); // 09:30 in Shanghai
        var limit = TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay);
        var deadline = limit.From(received, WorkingCalendar.China);
        var due = deadline.DueDate; // 9 October 2026
        // end-snippet

        due.Should().Be(new LocalDate(2026, 10, 9));
    }

    [Fact]
    public void Explanation()
    {
        var deadline = TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay).From(Received, WorkingCalendar.China);

        // snippet: calendars-explanation
        var account = deadline.Explanation.Describe(Language.English); // or Language.Chinese
        // end-snippet

        account.Should().StartWith("Started 24 Sep 2026 09:30 (Thu): 5 working days, counted from the next day.\n")
            .And.Contain("\n9 Oct 2026 (Fri), weekday: working day 5.\n").And.EndWith("\nDue 9 Oct 2026 24:00 (Fri).");
    }

    [Fact]
    public void FirstDayMatters()
    {
        var received = Received;

        // snippet: calendars-first-day
        var dayOfStart = TimeLimit.WorkingDays(5, FirstDay.DayOfStart, TimeLimit.EndOfDay);
        var due = dayOfStart.From(received, WorkingCalendar.China).DueDate; // 8 October: 24, 28, 29, 30 September, 8 October
        // end-snippet

        due.Should().Be(new LocalDate(2026, 10, 8));
    }

    [Fact]
    public void LastDayMatters()
    {
        var received = Received;

        // snippet: calendars-last-day
        var rolls = TimeLimit.CalendarDays(7, FirstDay.NextDay, TimeLimit.EndOfDay, LastDayOff.RollsToNextWorkingDay);
        var stands = TimeLimit.CalendarDays(7, FirstDay.NextDay, TimeLimit.EndOfDay, LastDayOff.Stands);
        var rolled = rolls.From(received, WorkingCalendar.China).DueDate; // 8 October: the 1st to the 7th are off
        var stood = stands.From(received, WorkingCalendar.China).DueDate; // 1 October
        // end-snippet

        rolled.Should().Be(new LocalDate(2026, 10, 8));
        stood.Should().Be(new LocalDate(2026, 10, 1));
    }

    [Fact]
    public void Overdue()
    {
        var received = Received;

        // snippet: calendars-overdue
        var deadline = TimeLimit.ClockHours(24).From(received, WorkingCalendar.China);
        var inTime = deadline.IsOverdueAt(deadline.Due); // false: the due instant is in time
        var late = deadline.IsOverdueAt(deadline.Due + Duration.FromMilliseconds(1)); // true
        // end-snippet

        inTime.Should().BeFalse();
        late.Should().BeTrue();
    }

    [Fact]
    public void Provisional()
    {
        // snippet: calendars-provisional
        var started = Instant.FromUtc(2026, 12, 25, 2, 0); // a Friday, 10:00 in Shanghai
        var limit = TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay);
        var deadline = limit.From(started, WorkingCalendar.China); // 1 January 2027, assumed to be worked
        var why = deadline.Findings[0].Describe(Language.English); // deadline.IsProvisional is true
        // end-snippet

        (deadline.IsProvisional, deadline.DueDate).Should().Be((true, new LocalDate(2027, 1, 1)));
        why.Should().StartWith("The due date 1 Jan 2027 is provisional");
    }

    [Fact]
    public void AddAYear()
    {
        // snippet: calendars-add-a-year
        var year = new CalendarYear(2027, [new(new(2027, 1, 1), DayKind.DayOff, "元旦")]); // and every other day of the notice
        var next = WorkingCalendar.China.With("our-office-2027.1", year);
        // end-snippet

        next.IsWorkingDay(new(2027, 1, 1)).Should().BeFalse();
    }

    [Fact]
    public void YearsAndNotices()
    {
        // snippet: calendars-years
        var china = WorkingCalendar.China;
        var listedBy = china.NoticeFor(new(2022, 12, 31))!.Year; // 2023
        var revision = china.YearOf(new(2020, 1, 31))!.Revision; // 2
        var notice = china.YearOf(new(2026, 10, 1))!.Notice!.In(Language.English);
        // end-snippet

        (listedBy, revision).Should().Be((2023, 2));
        notice.Should().Be("General Office of the State Council, Notice on the Arrangement of Holidays in 2026; published 4 Nov 2025; no document number is known");
    }

    [Fact]
    public void WhatMoves()
    {
        var deadline = TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay).From(Instant.FromUtc(2026, 12, 25, 2, 0), WorkingCalendar.China);
        var next = WorkingCalendar.China.With("our-office-2027.1", new CalendarYear(2027, [new(new(2027, 1, 1), DayKind.DayOff, "元旦")]));

        // snippet: calendars-moved
        var changes = next.Moved([deadline]); // those whose instant, day or provisional flag is another now
        var days = WorkingCalendar.China.Difference(next); // the dates that are another kind of day
        // end-snippet

        changes.Should().ContainSingle().Which.After.DueDate.Should().Be(new LocalDate(2027, 1, 4));
        days.Should().ContainSingle().Which.Date.Should().Be(new LocalDate(2027, 1, 1));
    }

    [Fact]
    public void YearsAsFiles()
    {
        File.WriteAllBytes("2027.csv", System.Text.CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("日期,类型,名称\n2027-01-01,放假,元旦\n"));

        // snippet: calendars-year-files
        using var csv = File.OpenRead("2027.csv");
        var year = CalendarYear.ReadCsv(2027, csv, format: new() { Encoding = CsvEncoding.Gb18030 });
        File.WriteAllText("2027.json", CalendarYear.ToJson(year));
        var next = WorkingCalendar.China.With("our-office-2027.1", CalendarYear.Load(File.ReadAllBytes("2027.json")));
        // end-snippet

        next.IsWorkingDay(new(2027, 1, 1)).Should().BeFalse();
    }

    [Fact]
    public void CalendarsAsFiles()
    {
        File.WriteAllText("calendar.json", new MarkdownPage("docs/calendars.md", Conventions.Repository.Read("docs/calendars.md")).Blocks.Single(block => block.Language == "json").Code);

        // snippet: calendars-files
        var calendar = WorkingCalendar.Load(File.ReadAllBytes("calendar.json"));
        File.WriteAllText("whole.json", calendar.ToJson());
        // end-snippet

        (calendar.FirstYear, calendar.LastYear).Should().Be((2020, 2027));
        WorkingCalendar.Load(File.ReadAllBytes("whole.json")).Should().Be(calendar);
    }

    [Fact]
    public void Arithmetic()
    {
        // snippet: calendars-arithmetic
        var china = WorkingCalendar.China;
        var kind = china.KindOf(new(2026, 10, 10)); // MakeUpWorkingDay, a Saturday
        var due = china.AddWorkingDays(new(2026, 9, 24), 5); // 9 October
        var rolled = china.AddWorkingDays(new(2026, 10, 3), 0); // 8 October: zero rolls off a day off
        var (next, previous) = (china.NextWorkingDay(new(2026, 10, 8)), china.PreviousWorkingDay(new(2026, 10, 8))); // 9 October, 30 September
        var left = china.WorkingDaysBetween(new(2026, 9, 25), new(2026, 10, 10)); // 5: the end is not counted
        // end-snippet

        (next, previous).Should().Be((new LocalDate(2026, 10, 9), new LocalDate(2026, 9, 30)));
        (kind, due, rolled, left).Should().Be((DayKind.MakeUpWorkingDay, new LocalDate(2026, 10, 9), new LocalDate(2026, 10, 8), 5));
    }
}
