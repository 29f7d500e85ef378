using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>Of what working hours are made; nothing is checked across members before <see cref="WorkingHours.Create"/>.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record WorkingHoursDescription
{
    /// <summary>The windows of an ordinary working day, in any order.</summary>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public required EquatableList<WorkingWindow> Windows { get; init => field = HoursCheck.NoNulls(value); }

    /// <summary>Weekdays with other windows, each once; none by default.</summary>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public EquatableList<WeekdayHours> Weekdays { get; init => field = HoursCheck.NoNulls(value); }

    /// <summary>The weekday, Monday to Friday, whose windows a make-up working day has; null, the default, for those of an ordinary working day.</summary>
    public IsoDayOfWeek? MakeUpDaysFollow { get; init; }

    /// <summary>The windows of days that are not worked, for a service on duty; none by default.</summary>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <remarks>They are working time: limits in working hours run in them. A season has those that it names itself.</remarks>
    public EquatableList<WorkingWindow> DaysOff { get; init => field = HoursCheck.NoNulls(value); }

    /// <summary>Parts of the year with windows of their own, in any order and apart from each other; none by default.</summary>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public EquatableList<HoursSeason> Seasons { get; init => field = HoursCheck.NoNulls(value); }
}
