using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>When a deadline has been overrun by so much.</summary>
internal static class DeadlineOverrun
{
    /// <summary>The instant so long after the due instant. Days are counted on from the due date, to the time of day at which it fell due.</summary>
    public static Instant At(Deadline deadline, LimitAmount by, WorkingCalendar calendar) => by.Unit switch
    {
        LimitUnit.ClockHours => deadline.Due + Duration.FromHours(by.Amount),
        LimitUnit.WorkingHours => TimeLimit.WorkingHours(by.Amount).From(deadline.Due, calendar).Due,
        LimitUnit.WorkingDays => DeadlineWarning.OnDay(deadline, calendar.AddWorkingDays(deadline.DueDate, by.Amount), calendar),
        LimitUnit.CalendarDays => DeadlineWarning.OnDay(deadline, deadline.DueDate.PlusDays(by.Amount), calendar),
        var unit => throw new InvalidOperationException($"No overrun in the unit {unit}."),
    };
}
