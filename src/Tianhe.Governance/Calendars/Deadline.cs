using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>When a time limit falls due, and how that was counted.</summary>
/// <remarks>
/// Made by <see cref="TimeLimit.From"/>. Immutable. Equal when limit, start, due instant and date, provisional or not, and the revision
/// of the calendar are equal; the instance of the calendar does not matter.
/// </remarks>
public sealed record Deadline
{
    private readonly object _calendar; // the calendar, or where it is not at hand its revision: one field, for events carry deadlines
    private readonly long _start; // milliseconds, half the size of an instant: events carry deadlines
    private readonly long _due;

    internal Deadline(TimeLimit limit, Instant start, Instant due, LocalDate dueDate, bool isProvisional, WorkingCalendar calendar)
    {
        Limit = limit;
        _start = start.ToUnixTimeMilliseconds();
        _due = due.ToUnixTimeMilliseconds();
        DueDate = dueDate;
        IsProvisional = isProvisional;
        _calendar = calendar;
    }

    /// <summary>A deadline as it was stored, whose calendar is not at hand.</summary>
    internal Deadline(TimeLimit limit, Instant start, Instant due, LocalDate dueDate, bool isProvisional, string calendarRevision)
    {
        Limit = limit;
        _start = start.ToUnixTimeMilliseconds();
        _due = due.ToUnixTimeMilliseconds();
        DueDate = dueDate;
        IsProvisional = isProvisional;
        _calendar = calendarRevision;
    }

    /// <summary>The limit.</summary>
    public TimeLimit Limit { get; }

    /// <summary>When it started, in whole milliseconds.</summary>
    public Instant Start => Instant.FromUnixTimeMilliseconds(_start);

    /// <summary>The last instant that is still in time, in whole milliseconds.</summary>
    public Instant Due => Instant.FromUnixTimeMilliseconds(_due);

    /// <summary>The last day of the limit, in the zone of the calendar.</summary>
    public LocalDate DueDate { get; }

    /// <summary>Whether the result depends on a year whose notice was not known, so that it may change when the notice is out.</summary>
    /// <remarks>
    /// A limit in working days depends on every date from its first to its due date, one in calendar days that rolls over on those from
    /// its last day to its due date; one that stands, and clock hours, depend on none.
    /// </remarks>
    public bool IsProvisional { get; }

    /// <summary>The revision of the calendar by which it was counted.</summary>
    public string CalendarRevision => Calendar?.Revision ?? (string)_calendar;

    /// <summary>What is worth knowing: <c>calendars.provisional-deadline</c>, <c>calendars.due-before-start</c>, <c>calendars.not-at-hand</c>.</summary>
    /// <remarks>
    /// Made on demand. A limit whose day of start counts, and that starts after its time of day, may fall due before it starts: that is
    /// what it says, and the finding says so.
    /// </remarks>
    public EquatableList<Finding> Findings => Calendar is { } calendar ? DeadlineAccount.Findings(this, calendar) : DeadlineAccount.FindingsWithoutCalendar(this);

    /// <summary>The counting: every date from the start to the due date with its kind, whether it counts and as which.</summary>
    /// <remarks>
    /// Made on demand, O(n) in the days. The codes are listed in <c>docs/calendars.md</c>. A deadline that was stored and whose calendar
    /// is not at hand says that, and no days.
    /// </remarks>
    public Explanation Explanation => Calendar is { } calendar ? DeadlineAccount.Explain(this, calendar) : DeadlineAccount.ExplainWithoutCalendar(this);

    private WorkingCalendar? Calendar => _calendar as WorkingCalendar;

    /// <summary>Whether an instant is too late: strictly after <see cref="Due"/>.</summary>
    /// <param name="instant">The instant; truncated to milliseconds.</param>
    /// <returns><c>false</c> at the due instant itself.</returns>
    public bool IsOverdueAt(Instant instant) => instant.ToUnixTimeMilliseconds() > _due;

    /// <summary>Says when it is due, by which limit from when, and that it is provisional where it is.</summary>
    /// <param name="language">The language.</param>
    /// <param name="phrasebook">The host's wordings; the built-in ones when null.</param>
    /// <returns>One or two sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language, Phrasebook? phrasebook = null) =>
        (Calendar is { } calendar ? DeadlineAccount.Summary(this, calendar) : DeadlineAccount.SummaryWithoutCalendar(this)).Describe(language, phrasebook);

    /// <summary>Whether another deadline is equal; see the remarks of the type.</summary>
    /// <param name="other">The other deadline.</param>
    /// <returns><c>true</c> when they are equal.</returns>
    public bool Equals(Deadline? other) => other is not null && _due == other._due && _start == other._start && DueDate == other.DueDate
        && IsProvisional == other.IsProvisional && Limit == other.Limit && CalendarRevision == other.CalendarRevision;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Limit, _start, _due, CalendarRevision);

    /// <summary>The description in English with the built-in wordings.</summary>
    /// <returns>Text for debugging and logs.</returns>
    public override string ToString() => Describe(Language.English);
}
