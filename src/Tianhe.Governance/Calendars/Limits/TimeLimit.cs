using System.Diagnostics.CodeAnalysis;

using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>How long something may take: an amount in a unit, with everything stated that decides when it falls due.</summary>
/// <remarks>
/// The factory methods ask for just what matters to their unit; the other members are null. Immutable. Equal when every member
/// is equal.
/// </remarks>
/// <example><code>TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay).From(received, WorkingCalendar.China).DueDate</code></example>
public sealed record TimeLimit
{
    /// <summary>The greatest amount, in any unit.</summary>
    public const int MaxAmount = 10_000;

    private TimeLimit(int amount, LimitUnit unit, FirstDay? firstDay = null, DueTime? dueTime = null, LastDayOff? lastDayOff = null, StartOutsideHours? startOutsideHours = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, MaxAmount);
        Amount = amount;
        Unit = unit;
        FirstDay = Known(firstDay, nameof(firstDay));
        DueTime = dueTime;
        LastDayOff = Known(lastDayOff, nameof(lastDayOff));
        StartOutsideHours = Known(startOutsideHours, nameof(startOutsideHours));
        Name = LimitWording.Name(amount, unit);
    }

    /// <summary>23:59:59.999, the last time of a day: instants are whole milliseconds, and the due instant itself is still in time.</summary>
    public static LocalTime EndOfDay { get; } = new(23, 59, 59, 999);

    /// <summary>How many units, from 1 to <see cref="MaxAmount"/>.</summary>
    public int Amount { get; }

    /// <summary>In what it is counted.</summary>
    public LimitUnit Unit { get; }

    /// <summary>Where the counting begins; null for hours, which begin at the start itself.</summary>
    public FirstDay? FirstDay { get; }

    /// <summary>The time of the last day at which the limit falls due; null for hours.</summary>
    public DueTime? DueTime { get; }

    /// <summary>What happens when the last day is not worked; null for working days, whose last day always is, and for hours.</summary>
    public LastDayOff? LastDayOff { get; }

    /// <summary>What a start outside working hours counts as; null for hours.</summary>
    public StartOutsideHours? StartOutsideHours { get; }

    /// <summary>Whether it can be counted by a calendar with working hours only.</summary>
    public bool NeedsHours => Unit == LimitUnit.WorkingHours || DueTime == Calendars.DueTime.EndOfHours || StartOutsideHours == Calendars.StartOutsideHours.NextWorkingDay;

    /// <summary>Amount and unit in words: 5个工作日, "5 working days".</summary>
    public BilingualText Name { get; }

    /// <summary>A limit in working days; its last day is always worked.</summary>
    /// <param name="amount">How many, from 1 to <see cref="MaxAmount"/>.</param>
    /// <param name="firstDay">Where the counting begins; day one is the first working day on or after it.</param>
    /// <param name="dueTime">When on the last day it falls due: a time of day, or one that depends on the day or the start.</param>
    /// <param name="startOutsideHours">What a start outside working hours counts as; by default that day.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dueTime"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range, or a value of an enumeration unknown.</exception>
    public static TimeLimit WorkingDays(int amount, FirstDay firstDay, DueTime dueTime, StartOutsideHours startOutsideHours = Calendars.StartOutsideHours.ThatDay)
    {
        ArgumentNullException.ThrowIfNull(dueTime);
        return new(amount, LimitUnit.WorkingDays, firstDay, dueTime, null, startOutsideHours);
    }

    /// <summary>A limit in calendar days.</summary>
    /// <param name="amount">How many, from 1 to <see cref="MaxAmount"/>.</param>
    /// <param name="firstDay">Day one, worked or not.</param>
    /// <param name="dueTime">When on the last day it falls due: a time of day, or one that depends on the day or the start.</param>
    /// <param name="lastDayOff">What happens when the last day is not worked: a day off or a weekend.</param>
    /// <param name="startOutsideHours">What a start outside working hours counts as; by default that day.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dueTime"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range, or a value of an enumeration unknown.</exception>
    public static TimeLimit CalendarDays(int amount, FirstDay firstDay, DueTime dueTime, LastDayOff lastDayOff, StartOutsideHours startOutsideHours = Calendars.StartOutsideHours.ThatDay)
    {
        ArgumentNullException.ThrowIfNull(dueTime);
        return new(amount, LimitUnit.CalendarDays, firstDay, dueTime, lastDayOff, startOutsideHours);
    }

    /// <summary>A limit in hours of working time (工作时), counted from the start itself or, outside hours, from the next opening.</summary>
    /// <param name="amount">How many, from 1 to <see cref="MaxAmount"/>.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range.</exception>
    public static TimeLimit WorkingHours(int amount) => new(amount, LimitUnit.WorkingHours);

    /// <summary>A limit in hours around the clock, on every day.</summary>
    /// <param name="amount">How many, from 1 to <see cref="MaxAmount"/>.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range.</exception>
    public static TimeLimit ClockHours(int amount) => new(amount, LimitUnit.ClockHours);

    /// <summary>The limit of an amount under stated conventions, of which it takes those that matter to its unit.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="terms">The conventions.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TimeLimit Of(LimitAmount amount, LimitTerms terms)
    {
        ArgumentNullException.ThrowIfNull(amount);
        ArgumentNullException.ThrowIfNull(terms);
        return amount.Unit switch
        {
            LimitUnit.WorkingDays => WorkingDays(amount.Amount, terms.FirstDay, terms.DueTime, terms.StartOutsideHours),
            LimitUnit.CalendarDays => CalendarDays(amount.Amount, terms.FirstDay, terms.DueTime, terms.LastDayOff, terms.StartOutsideHours),
            LimitUnit.WorkingHours => WorkingHours(amount.Amount),
            LimitUnit.ClockHours => ClockHours(amount.Amount),
            var unit => throw new InvalidOperationException($"No limit in the unit {unit}."),
        };
    }

    /// <summary>Says when this limit falls due.</summary>
    /// <remarks>
    /// O(1) for any amount. A greater amount never falls due earlier, nor does a later start, unless the due time is that of a start on a
    /// day that is not counted. Where clocks change, a due time that occurs twice is the later one, and one that does not occur is moved
    /// forward by the gap.
    /// </remarks>
    /// <param name="start">When it starts, in the years 1 to 9899; truncated to milliseconds.</param>
    /// <param name="calendar">Which days are worked, and in which zone an instant becomes a date.</param>
    /// <returns>The deadline, provisional where it depends on a year that the calendar does not cover, unless <see cref="WorkingCalendar.UnknownYears"/> says otherwise.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentException">The limit needs working hours, and the calendar has none.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is outside those years.</exception>
    /// <exception cref="UncoveredYearException">The deadline depends on a year that the calendar does not cover and refuses to assume.</exception>
    public Deadline From(Instant start, WorkingCalendar calendar) => Deadline.Of(Begin(start, calendar), calendar, null);

    /// <summary>Says when this limit falls due, or that it depends on a year which the calendar refuses to assume.</summary>
    /// <remarks>See <see cref="From"/>; only with <see cref="UnknownYears.Refuse"/> can there be no deadline.</remarks>
    /// <param name="start">When it starts, in the years 1 to 9899; truncated to milliseconds.</param>
    /// <param name="calendar">Which days are worked, and in which zone an instant becomes a date.</param>
    /// <param name="deadline">The deadline, or null.</param>
    /// <param name="finding">Which year is not covered, or null where there is a deadline.</param>
    /// <returns>Whether there is a deadline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentException">The limit needs working hours, and the calendar has none.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is outside those years.</exception>
    public bool TryFrom(Instant start, WorkingCalendar calendar, [NotNullWhen(true)] out Deadline? deadline, [NotNullWhen(false)] out Finding? finding)
    {
        var count = Begin(start, calendar);
        finding = count.RefusedYear is { } year ? CalendarFindings.Refused(this, calendar.Local(count.Start), year, calendar) : null;
        deadline = finding is null ? Deadline.Of(count, calendar, null) : null;
        return deadline is not null;
    }

    private DeadlineCount Begin(Instant start, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return DeadlineCount.Begin(this, CalendarSpan.Check(start, nameof(start)), 0, calendar);
    }

    /// <summary>The name in English.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Name.English;

    internal static T Known<T>(T value, string name)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"{typeof(T).Name} has no value {value}.");

    private static T? Known<T>(T? value, string name)
        where T : struct, Enum =>
        value is { } known ? Known(known, name) : null;
}
