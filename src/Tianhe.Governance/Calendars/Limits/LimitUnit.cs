namespace Tianhe.Governance.Calendars;

/// <summary>In what a time limit is counted.</summary>
public enum LimitUnit
{
    /// <summary>Working days (工作日): days that the calendar works, make-up working days included.</summary>
    WorkingDays,

    /// <summary>Calendar days (自然日): every day.</summary>
    CalendarDays,

    /// <summary>Working hours (工作时): hours inside the windows of the calendar's working hours.</summary>
    WorkingHours,

    /// <summary>Clock hours: hours around the clock, on every day.</summary>
    ClockHours,
}
