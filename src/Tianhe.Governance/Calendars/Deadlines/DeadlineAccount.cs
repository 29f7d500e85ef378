using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>Gives account of a deadline: what is worth knowing of it, in one line and in findings.</summary>
internal static class DeadlineAccount
{
    public static EquatableList<Finding> Findings(Deadline deadline, WorkingCalendar calendar)
    {
        var findings = new List<Finding>();
        if (UncoveredYear(deadline, calendar) is { } year)
        {
            findings.Add(CalendarFindings.Provisional(deadline.DueDate, year, calendar));
        }

        if (deadline.Due < deadline.Start)
        {
            findings.Add(CalendarFindings.PastAtStart(calendar.Local(deadline.Due), calendar.Local(deadline.Start)));
        }

        return findings.ToEquatableList();
    }

    public static ExplanationLine Summary(Deadline deadline, WorkingCalendar calendar)
    {
        MessageArgument limit = new("limit", Terms(deadline));
        MessageArgument start = new("start", calendar.Local(deadline.Start));
        if (deadline.Remaining is { } remaining)
        {
            return new(DeadlineLines.PausedSummary, [new("at", calendar.Local(deadline.Pauses[^1].From)), new("remaining", remaining.Name), limit, start]);
        }

        var at = calendar.Local(deadline.Due);
        MessageArgument due = new("due", at);
        MessageArgument weekday = new("weekday", Wording.Weekday(at.Date)); // of hours that run past midnight not that of the due date
        return UncoveredYear(deadline, calendar) is { } year
            ? new(DeadlineLines.ProvisionalSummary, [due, weekday, limit, start, new("year", year)])
            : new(DeadlineLines.Summary, [due, weekday, limit, start]);
    }

    public static Explanation Explain(Deadline deadline, WorkingCalendar calendar)
    {
        var lines = DeadlineListing.Of(deadline, calendar);
        if (deadline.IsProvisional)
        {
            lines.Add(new(
                DeadlineLines.Provisional,
                [new("revision", calendar.Revision), new("first", calendar.FirstYear), new("last", calendar.LastYear)]));
        }

        return new Explanation(lines.ToEquatableList());
    }

    /// <summary>Without the calendar there is no zone either: instants are said in UTC, and the due date as it was stored.</summary>
    public static ExplanationLine SummaryWithoutCalendar(Deadline deadline)
    {
        MessageArgument limit = new("limit", Terms(deadline));
        MessageArgument start = new("start", deadline.Start.InUtc().LocalDateTime);
        return deadline.Remaining is { } remaining
            ? new(DeadlineLines.PausedUtcSummary, [new("at", deadline.Pauses[^1].From.InUtc().LocalDateTime), new("remaining", remaining.Name), limit, start])
            : new(DeadlineLines.UtcSummary, [new("date", deadline.DueDate), new("weekday", Wording.Weekday(deadline.DueDate)), new("due", deadline.Due.InUtc().LocalDateTime), limit, start]);
    }

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

    /// <summary>The limit with its conditions and extension.</summary>
    public static BilingualText Terms(Deadline deadline)
    {
        var terms = LimitWording.Terms(deadline.Limit);
        return deadline.ExtendedBy == 0 ? terms
            : LimitWording.Name(deadline.ExtendedBy, deadline.Limit.Unit) is var by ? new($"{terms.Chinese}，延长{by.Chinese}", $"{terms.English}, extended by {by.English}") : terms;
    }

    private static int? UncoveredYear(Deadline deadline, WorkingCalendar calendar) => deadline.IsProvisional
        ? DeadlineCount.Of(deadline.Limit, deadline.Start, deadline.ExtendedBy, deadline.Pauses, calendar).UncoveredYear
        : null;
}
