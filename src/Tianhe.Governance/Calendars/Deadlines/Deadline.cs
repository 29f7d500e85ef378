using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>When a time limit falls due, and how that was counted.</summary>
/// <remarks>
/// Made by <see cref="TimeLimit.From"/>. Immutable: pausing, resuming and extending return new ones. Equal when limit, start, due instant
/// and date, pauses, extension, provisional or not, and the revision of the calendar are equal; the instance of the calendar does not
/// matter. Whatever changes a deadline counts all of it by the calendar that is given, so that one revision accounts for every day.
/// </remarks>
public sealed record Deadline
{
    private readonly object _calendar; // the calendar, or where it is not at hand its revision: one field, for events carry deadlines
    private readonly long _start; // milliseconds, half the size of an instant: events carry deadlines
    private readonly long _due;
    private readonly DeadlineHistory? _history;

    /// <summary>A deadline as it was counted, with the calendar or, where that is not at hand, its revision.</summary>
    internal Deadline(TimeLimit limit, Instant start, Instant due, LocalDate dueDate, bool isProvisional, object calendar, DeadlineHistory? history)
    {
        Limit = limit;
        _start = start.ToUnixTimeMilliseconds();
        _due = due.ToUnixTimeMilliseconds();
        DueDate = dueDate;
        IsProvisional = isProvisional;
        _calendar = calendar;
        _history = history;
    }

    /// <summary>The limit.</summary>
    public TimeLimit Limit { get; }

    /// <summary>When it started, in whole milliseconds.</summary>
    public Instant Start => Instant.FromUnixTimeMilliseconds(_start);

    /// <summary>The last instant that is still in time, in whole milliseconds; while paused, as it was when the pause began.</summary>
    public Instant Due => Instant.FromUnixTimeMilliseconds(_due);

    /// <summary>The last day of the limit, in the zone of the calendar; of a limit in hours, the date on which it falls due.</summary>
    public LocalDate DueDate { get; }

    /// <summary>Whether the result depends on a year whose notice was not known, so that it may change when the notice is out.</summary>
    /// <remarks>
    /// A limit in working days depends on every date from its first to its due date, one in calendar days that rolls over on those from
    /// its last day to its due date; one that stands, and clock hours, depend on none. Where it is due at closing time, its last day
    /// matters in any case; where a start outside hours counts on the next working day, so do the dates up to that day. Working hours
    /// depend on every date from the start to the due instant. What lies inside a pause does not matter.
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

    /// <summary>The pauses, in the order of time; the last one may go on.</summary>
    public EquatableList<DeadlinePause> Pauses => _history?.Pauses ?? [];

    /// <summary>By how many units of the limit it was extended, all in all.</summary>
    public int ExtendedBy => _history?.ExtendedBy ?? 0;

    /// <summary>Whether a pause goes on.</summary>
    public bool IsPaused => Remaining is not null;

    /// <summary>What remained when the pause that goes on began, in the unit of the limit; null while it runs.</summary>
    public RemainingTime? Remaining => _history?.Remaining;

    internal DeadlineHistory? History => _history;

    internal WorkingCalendar? Calendar => _calendar as WorkingCalendar;

    /// <summary>Whether an instant is too late: strictly after <see cref="Due"/>, and not in a pause that began in time.</summary>
    /// <param name="instant">The instant; truncated to milliseconds.</param>
    /// <returns><c>false</c> at the due instant itself, and while paused, unless it was overdue when the pause began.</returns>
    public bool IsOverdueAt(Instant instant) => instant.ToUnixTimeMilliseconds() > _due && !(IsPaused && Pauses[^1].From.ToUnixTimeMilliseconds() <= _due);

    /// <summary>The deadline paused: what remains is kept in its own unit until it is resumed.</summary>
    /// <remarks>
    /// Of a limit in days, the days that are still to be counted; with the day of the pause where that is given back. Of a limit in
    /// hours, the exact time. A pause that begins after the due instant changes nothing but the record: lateness is not undone.
    /// </remarks>
    /// <param name="at">When the pause begins, not before the start or the last resumption; truncated to milliseconds.</param>
    /// <param name="day">What becomes of the day of the pause; without meaning for hours.</param>
    /// <param name="calendar">The calendar, by which all is counted again.</param>
    /// <returns>The paused deadline; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentException">The limit needs working hours, and the calendar has none.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is too early or beyond the year 9899, or <paramref name="day"/> unknown.</exception>
    /// <exception cref="InvalidOperationException">It is paused already.</exception>
    /// <exception cref="UncoveredYearException">The deadline depends on a year that the calendar does not cover and refuses to assume.</exception>
    public Deadline Pause(Instant at, PausedDay day, WorkingCalendar calendar)
    {
        at = CalendarSpan.Check(at, nameof(at));
        TimeLimit.Known(day, nameof(day));
        if (IsPaused)
        {
            throw new InvalidOperationException($"The deadline is paused since {Documents.Shapes.InstantText(Pauses[^1].From)}; resume it first.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(at, LastStart, nameof(at));
        return Recounted([.. Pauses, new DeadlinePause(at, null, day)], ExtendedBy, calendar);
    }

    /// <summary>The deadline resumed: what remained is counted on from an instant.</summary>
    /// <remarks>
    /// Of a limit in days, the last day is the one on which what remained is used up, counted from the day of resumption where the day of
    /// the pause was given back, and otherwise from the day after. Where its due time has passed at the resumption, it moves to the next
    /// day that counts. Pausing and resuming on one day, before the due time, changes nothing.
    /// </remarks>
    /// <param name="at">When the pause ends, not before it began; truncated to milliseconds.</param>
    /// <param name="calendar">The calendar, by which all is counted again.</param>
    /// <returns>The running deadline; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentException">The limit needs working hours, and the calendar has none.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is before the pause or beyond the year 9899.</exception>
    /// <exception cref="InvalidOperationException">It is not paused.</exception>
    /// <exception cref="UncoveredYearException">The deadline depends on a year that the calendar does not cover and refuses to assume.</exception>
    public Deadline Resume(Instant at, WorkingCalendar calendar)
    {
        at = CalendarSpan.Check(at, nameof(at));
        var pause = IsPaused ? Pauses[^1] : throw new InvalidOperationException("The deadline is not paused.");
        ArgumentOutOfRangeException.ThrowIfLessThan(at, pause.From, nameof(at));
        return Recounted([.. Pauses.Take(Pauses.Count - 1), new DeadlinePause(pause.From, at, pause.Day)], ExtendedBy, calendar);
    }

    /// <summary>The deadline of a limit that much longer, with the same start and pauses.</summary>
    /// <param name="by">How much longer, in the unit of the limit; may be said while it is paused.</param>
    /// <param name="calendar">The calendar, by which all is counted again.</param>
    /// <returns>The extended deadline; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The unit is not that of the limit, or the limit needs working hours and the calendar has none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit would become longer than <see cref="TimeLimit.MaxAmount"/>.</exception>
    /// <exception cref="UncoveredYearException">The deadline depends on a year that the calendar does not cover and refuses to assume.</exception>
    public Deadline Extend(LimitAmount by, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (by.Unit != Limit.Unit)
        {
            throw new ArgumentException($"The limit is counted in {Limit.Unit}, and cannot be extended by {by}.", nameof(by));
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(Limit.Amount + ExtendedBy + by.Amount, TimeLimit.MaxAmount, nameof(by));
        return Recounted(Pauses, ExtendedBy + by.Amount, calendar);
    }

    /// <summary>The same limit, start, pauses and extensions under another revision of the calendar.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The deadline by that calendar; this one stays as it is. O(1) but for the pauses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentException">The limit needs working hours, and the calendar has none.</exception>
    /// <exception cref="UncoveredYearException">The deadline depends on a year that the calendar does not cover and refuses to assume.</exception>
    public Deadline Recount(WorkingCalendar calendar) => Recounted(Pauses, ExtendedBy, calendar);

    /// <summary>When a warning is to be given: the instant at which so much is left.</summary>
    /// <remarks>
    /// The amount may be in any unit. Days are counted back from the due date, working or calendar days as the unit says: the answer is
    /// the due time of that day, or for a limit in hours the time of day at which it falls due. Hours are counted back from the due
    /// instant. Never before the start or the resumption from the last pause that began in time: what is shorter than the
    /// warning warns at once.
    /// </remarks>
    /// <param name="before">How much is left then.</param>
    /// <param name="calendar">The calendar by which the deadline was counted.</param>
    /// <returns>The instant, or null while paused.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The amount or the limit needs working hours, and the calendar has none.</exception>
    public Instant? WarnAt(LimitAmount before, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(calendar);
        if (before.Unit == LimitUnit.WorkingHours && calendar.Hours is null)
        {
            throw new ArgumentException($"A warning {before} before needs working hours, and the calendar '{calendar.Revision}' has none.", nameof(calendar));
        }

        var running = Pauses.LastOrDefault(pause => pause.From <= Due)?.To ?? Start;
        return IsPaused ? null : Instant.Max(running, DeadlineWarning.At(this, before, calendar));
    }

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
        && IsProvisional == other.IsProvisional && Limit == other.Limit && CalendarRevision == other.CalendarRevision
        && _history == other._history;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Limit, _start, _due, CalendarRevision);

    /// <summary>The description in English with the built-in wordings.</summary>
    /// <returns>Text for debugging and logs.</returns>
    public override string ToString() => Describe(Language.English);

    internal static Deadline Of(DeadlineCount count, WorkingCalendar calendar, DeadlineHistory? history) => count.RefusedYear is { } year
        ? throw new UncoveredYearException(year, calendar.Revision, CalendarFindings.Refused(count.Limit, calendar.Local(count.Start), year, calendar))
        : new(count.Limit, count.Start, count.Due, count.DueDate, count.UncoveredYear is not null, calendar, history);

    private Instant LastStart => Pauses is [.., { To: { } to }] ? to : Start;

    private Deadline Recounted(EquatableList<DeadlinePause> pauses, int extendedBy, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var count = DeadlineCount.Of(Limit, Start, extendedBy, pauses, calendar);
        var remaining = pauses is [.., { To: null }] ? new RemainingTime(Limit.Unit, count.IsMissed ? 0 : count.Left) : null;
        return Of(count, calendar, pauses.Count == 0 && extendedBy == 0 ? null : new DeadlineHistory(pauses, extendedBy, remaining));
    }
}
