using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>A part of every year with windows of its own, such as summer hours from 1 June to 30 September.</summary>
/// <remarks>
/// Both ends are inclusive. A season whose last day is before its first in the year runs over New Year. The day on which a window
/// opens decides to which season it belongs. Immutable; equal when every member is equal.
/// </remarks>
public sealed record HoursSeason
{
    /// <summary>The first day of the season.</summary>
    public required AnnualDate From { get; init; }

    /// <summary>The last day of the season, inclusive; 29 February is there in leap years only.</summary>
    public required AnnualDate To { get; init; }

    /// <summary>The windows of an ordinary working day in the season.</summary>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public required EquatableList<WorkingWindow> Windows { get; init => field = HoursCheck.NoNulls(value); }

    /// <summary>Weekdays with other windows in the season; those outside the season do not carry over.</summary>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public EquatableList<WeekdayHours> Weekdays { get; init => field = HoursCheck.NoNulls(value); }

    /// <summary>The windows of days that are not worked, in the season; none unless it says so.</summary>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public EquatableList<WorkingWindow> DaysOff { get; init => field = HoursCheck.NoNulls(value); }

    /// <summary>First and last day, and the windows of an ordinary working day.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{HoursCheck.PathOf(From)} to {HoursCheck.PathOf(To)}: {string.Join(", ", Windows.AsEnumerable())}";
}
