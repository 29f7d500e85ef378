using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>When so much of a limit is left.</summary>
internal static class DeadlineWarning
{
    public static Instant At(Deadline deadline, LimitAmount before, WorkingCalendar calendar) => before.Unit switch
    {
        LimitUnit.ClockHours => deadline.Due - Duration.FromHours(before.Amount),
        LimitUnit.WorkingHours => DueInstant.At(
            calendar.HoursIndex.LastAt(calendar.HoursIndex.Before(calendar.Local(deadline.Due)) - (before.Amount * (long)NodaConstants.MillisecondsPerHour)).Time, calendar.Zone),
        LimitUnit.WorkingDays => OnDay(deadline, calendar.AddWorkingDays(deadline.DueDate, -before.Amount), calendar),
        LimitUnit.CalendarDays => OnDay(deadline, deadline.DueDate.PlusDays(-before.Amount), calendar),
        var unit => throw new InvalidOperationException($"No warning in the unit {unit}."),
    };

    /// <summary>The time of day at which a deadline falls due, on another day.</summary>
    public static Instant OnDay(Deadline deadline, LocalDate date, WorkingCalendar calendar)
    {
        var count = DeadlineCount.Begin(deadline.Limit, deadline.Start, 0, calendar);
        return count.IsInDays ? count.DueAt(date) : DueInstant.At(date + calendar.Local(deadline.Due).TimeOfDay, calendar.Zone);
    }
}
