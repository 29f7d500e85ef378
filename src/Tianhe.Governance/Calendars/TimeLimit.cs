using System.Diagnostics.CodeAnalysis;

using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>How long something may take: an amount in a unit, with everything stated that decides when it falls due.</summary>
/// <remarks>
/// The three factory methods ask for just what matters to their unit; the other members are null. Immutable. Equal when every member
/// is equal.
/// </remarks>
/// <example><code>TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay).From(received, WorkingCalendar.China).DueDate</code></example>
public sealed record TimeLimit
{
    /// <summary>The greatest amount, in any unit.</summary>
    public const int MaxAmount = 10_000;

    private static readonly Instant EarliestStart = Instant.FromUtc(1, 1, 1, 0, 0);
    private static readonly Instant LatestStart = Instant.FromUtc(9900, 1, 1, 0, 0);

    private TimeLimit(int amount, LimitUnit unit, FirstDay? firstDay, LocalTime? dueTime, LastDayOff? lastDayOff)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, MaxAmount);
        Amount = amount;
        Unit = unit;
        FirstDay = Known(firstDay, nameof(firstDay));
        DueTime = dueTime is { } time ? LocalTime.FromMillisecondsSinceMidnight((int)(time.TickOfDay / NodaConstants.TicksPerMillisecond)) : null;
        LastDayOff = Known(lastDayOff, nameof(lastDayOff));
        Name = LimitWording.Name(amount, unit);
    }

    /// <summary>23:59:59.999, the last time of a day: instants are whole milliseconds, and the due instant itself is still in time.</summary>
    public static LocalTime EndOfDay { get; } = new(23, 59, 59, 999);

    /// <summary>How many units, from 1 to <see cref="MaxAmount"/>.</summary>
    public int Amount { get; }

    /// <summary>In what it is counted.</summary>
    public LimitUnit Unit { get; }

    /// <summary>Where the counting begins; null for clock hours, which begin at the start itself.</summary>
    public FirstDay? FirstDay { get; }

    /// <summary>The time of the last day at which the limit falls due, in whole milliseconds; null for clock hours.</summary>
    public LocalTime? DueTime { get; }

    /// <summary>What happens when the last day is not worked; null for working days, whose last day always is, and for clock hours.</summary>
    public LastDayOff? LastDayOff { get; }

    /// <summary>Amount and unit in words: 5个工作日, "5 working days".</summary>
    public BilingualText Name { get; }

    /// <summary>A limit in working days; its last day is always worked.</summary>
    /// <param name="amount">How many, from 1 to <see cref="MaxAmount"/>.</param>
    /// <param name="firstDay">Where the counting begins; day one is the first working day on or after it.</param>
    /// <param name="dueTime">
    /// When on the last day it falls due, truncated to milliseconds; <see cref="EndOfDay"/> where the whole day is in time.
    /// </param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range, or a value of an enumeration unknown.</exception>
    public static TimeLimit WorkingDays(int amount, FirstDay firstDay, LocalTime dueTime) =>
        new(amount, LimitUnit.WorkingDays, firstDay, dueTime, null);

    /// <summary>A limit in calendar days.</summary>
    /// <param name="amount">How many, from 1 to <see cref="MaxAmount"/>.</param>
    /// <param name="firstDay">Day one, worked or not.</param>
    /// <param name="dueTime">
    /// When on the last day it falls due, truncated to milliseconds; <see cref="EndOfDay"/> where the whole day is in time.
    /// </param>
    /// <param name="lastDayOff">What happens when the last day is not worked: a day off or a weekend.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range, or a value of an enumeration unknown.</exception>
    public static TimeLimit CalendarDays(int amount, FirstDay firstDay, LocalTime dueTime, LastDayOff lastDayOff) =>
        new(amount, LimitUnit.CalendarDays, firstDay, dueTime, lastDayOff);

    /// <summary>A limit in hours around the clock, on every day.</summary>
    /// <param name="amount">How many, from 1 to <see cref="MaxAmount"/>.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range.</exception>
    public static TimeLimit ClockHours(int amount) => new(amount, LimitUnit.ClockHours, null, null, null);

    /// <summary>Says when this limit falls due.</summary>
    /// <remarks>
    /// O(1) for any amount. A later start never falls due earlier, nor does a greater amount. Where clocks change, a due time that
    /// occurs twice is the later one, and one that does not occur is moved forward by the gap.
    /// </remarks>
    /// <param name="start">When it starts, in the years 1 to 9899; truncated to milliseconds.</param>
    /// <param name="calendar">Which days are worked, and in which zone an instant becomes a date.</param>
    /// <returns>The deadline, provisional where it depends on a year that the calendar does not cover, unless <see cref="WorkingCalendar.UnknownYears"/> says otherwise.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is outside those years.</exception>
    /// <exception cref="UncoveredYearException">The deadline depends on a year that the calendar does not cover and refuses to assume.</exception>
    public Deadline From(Instant start, WorkingCalendar calendar) =>
        TryFrom(start, calendar, out var deadline, out var finding, out var year) ? deadline : throw new UncoveredYearException(year, calendar.Revision, finding);

    /// <summary>Says when this limit falls due, or that it depends on a year which the calendar refuses to assume.</summary>
    /// <remarks>See <see cref="From"/>; only with <see cref="UnknownYears.Refuse"/> can there be no deadline.</remarks>
    /// <param name="start">When it starts, in the years 1 to 9899; truncated to milliseconds.</param>
    /// <param name="calendar">Which days are worked, and in which zone an instant becomes a date.</param>
    /// <param name="deadline">The deadline, or null.</param>
    /// <param name="finding">Which year is not covered, or null where there is a deadline.</param>
    /// <returns>Whether there is a deadline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is outside those years.</exception>
    public bool TryFrom(Instant start, WorkingCalendar calendar, [NotNullWhen(true)] out Deadline? deadline, [NotNullWhen(false)] out Finding? finding) =>
        TryFrom(start, calendar, out deadline, out finding, out _);

    private bool TryFrom(Instant start, WorkingCalendar calendar, [NotNullWhen(true)] out Deadline? deadline, [NotNullWhen(false)] out Finding? finding, out int uncoveredYear)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentOutOfRangeException.ThrowIfLessThan(start, EarliestStart);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, LatestStart);
        start = Instant.FromUnixTimeMilliseconds(start.ToUnixTimeMilliseconds());
        (finding, uncoveredYear) = (null, 0);
        if (Unit == LimitUnit.ClockHours)
        {
            var due = start + Duration.FromHours(Amount);
            deadline = new Deadline(this, start, due, due.InZone(calendar.Zone).Date, isProvisional: false, calendar);
            return true;
        }

        var local = start.InZone(calendar.Zone).LocalDateTime;
        var span = LimitSpan.Of(this, local.Date, calendar);
        var uncovered = calendar.UnknownYears == UnknownYears.Assume ? null : span.FirstUncoveredYear(calendar);
        if (uncovered is { } year && calendar.UnknownYears == UnknownYears.Refuse)
        {
            (deadline, finding, uncoveredYear) = (null, CalendarFindings.Refused(this, local, year, calendar), year);
            return false;
        }

        deadline = new Deadline(this, start, DueInstant.At(span.Due + DueTime!.Value, calendar.Zone), span.Due, uncovered is not null, calendar);
        return true;
    }

    /// <summary>The name in English.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Name.English;

    private static T? Known<T>(T? value, string name)
        where T : struct, Enum =>
        value is null || Enum.IsDefined(value.Value)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{typeof(T).Name} has no value {value}.");
}
