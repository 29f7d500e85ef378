using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>Gives account of a deadline: what is worth knowing of it, and how it was counted, day by day.</summary>
internal static class DeadlineAccount
{
    private static readonly BilingualText DayOfStart = new("起始当日", "the day of start");
    private static readonly BilingualText NotWorked = new("不是工作日", "not a working day");
    private static readonly BilingualText RollsOver = new("最后一日休息，顺延", "the last day is off and rolls over");

    public static EquatableList<Finding> Findings(Deadline deadline, WorkingCalendar calendar)
    {
        var findings = new List<Finding>();
        if (UncoveredYear(deadline, calendar) is { } year)
        {
            findings.Add(CalendarFindings.Provisional(deadline.DueDate, year, calendar));
        }

        if (deadline.Due < deadline.Start)
        {
            findings.Add(CalendarFindings.PastAtStart(Local(deadline.Due, calendar), Local(deadline.Start, calendar)));
        }

        return findings.ToEquatableList();
    }

    public static ExplanationLine Summary(Deadline deadline, WorkingCalendar calendar)
    {
        MessageArgument due = new("due", Local(deadline.Due, calendar));
        MessageArgument weekday = new("weekday", Wording.Weekday(deadline.DueDate));
        MessageArgument limit = new("limit", LimitWording.Terms(deadline.Limit));
        MessageArgument start = new("start", Local(deadline.Start, calendar));
        return UncoveredYear(deadline, calendar) is { } year
            ? new(DeadlineLines.ProvisionalSummary, [due, weekday, limit, start, new("year", year)])
            : new(DeadlineLines.Summary, [due, weekday, limit, start]);
    }

    public static Explanation Explain(Deadline deadline, WorkingCalendar calendar)
    {
        var limit = deadline.Limit;
        var start = Local(deadline.Start, calendar);
        var lines = new List<ExplanationLine>
        {
            new(DeadlineLines.Started, [new("start", start), new("weekday", Wording.Weekday(start.Date)), new("limit", LimitWording.Terms(limit))]),
        };
        if (limit.Unit == LimitUnit.ClockHours)
        {
            lines.Add(new(DeadlineLines.HoursCounted, [new("count", limit.Amount)]));
        }
        else
        {
            CountDays(lines, limit, start.Date, deadline.DueDate, calendar);
        }

        lines.Add(new(DeadlineLines.Due, [new("due", Local(deadline.Due, calendar)), new("weekday", Wording.Weekday(deadline.DueDate))]));
        if (deadline.IsProvisional)
        {
            lines.Add(new(
                DeadlineLines.Provisional,
                [new("revision", calendar.Revision), new("first", calendar.FirstYear), new("last", calendar.LastYear)]));
        }

        return new Explanation(lines.ToEquatableList());
    }

    /// <summary>Without the calendar there is no zone either: instants are said in UTC, and the due date as it was stored.</summary>
    public static ExplanationLine SummaryWithoutCalendar(Deadline deadline) => new(DeadlineLines.UtcSummary,
    [
        new("date", deadline.DueDate),
        new("weekday", Wording.Weekday(deadline.DueDate)),
        new("due", deadline.Due.InUtc().LocalDateTime),
        new("limit", LimitWording.Terms(deadline.Limit)),
        new("start", deadline.Start.InUtc().LocalDateTime),
    ]);

    public static Explanation ExplainWithoutCalendar(Deadline deadline)
    {
        var lines = new List<ExplanationLine> { SummaryWithoutCalendar(deadline), new(DeadlineLines.CalendarNotAtHand, [new("revision", deadline.CalendarRevision)]) };
        if (deadline.IsProvisional)
        {
            lines.Add(new(DeadlineLines.ProvisionalWhenCounted, [new("revision", deadline.CalendarRevision)]));
        }

        return new Explanation(lines.ToEquatableList());
    }

    public static EquatableList<Finding> FindingsWithoutCalendar(Deadline deadline) => [CalendarFindings.CalendarMissing(deadline.CalendarRevision)];

    private static void CountDays(List<ExplanationLine> lines, TimeLimit limit, LocalDate start, LocalDate due, WorkingCalendar calendar)
    {
        var count = 0;
        for (var date = start; date <= due; date = date.PlusDays(1))
        {
            if (WhyNotCounted(date) is { } reason)
            {
                lines.Add(new(DeadlineLines.Skipped, [.. DayOf(date, calendar), new("reason", reason)]));
            }
            else
            {
                count++;
                lines.Add(new(DeadlineLines.Counted, [.. DayOf(date, calendar), new("count", count), new("unit", LimitWording.Unit(limit.Unit))]));
            }
        }

        BilingualText? WhyNotCounted(LocalDate date) =>
            date == start && limit.FirstDay == FirstDay.NextDay ? DayOfStart
            : calendar.IsWorkingDay(date) ? null
            : limit.Unit == LimitUnit.WorkingDays ? NotWorked
            : count == limit.Amount - 1 && limit.LastDayOff == LastDayOff.RollsToNextWorkingDay ? RollsOver
            : null;
    }

    private static MessageArgument[] DayOf(LocalDate date, WorkingCalendar calendar) =>
        [new("date", date), new("weekday", Wording.Weekday(date)), new("kind", DayWording.Of(date, calendar))];

    private static int? UncoveredYear(Deadline deadline, WorkingCalendar calendar) => deadline.IsProvisional
        ? LimitSpan.Of(deadline.Limit, Local(deadline.Start, calendar).Date, calendar).FirstUncoveredYear(calendar)
        : null;

    private static LocalDateTime Local(Instant instant, WorkingCalendar calendar) => instant.InZone(calendar.Zone).LocalDateTime;
}
