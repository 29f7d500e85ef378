namespace Tianhe.Governance.Calendars;

/// <summary>What a limit in days makes of a start outside working hours.</summary>
public enum StartOutsideHours
{
    /// <summary>It counts as a start on that day.</summary>
    ThatDay,

    /// <summary>
    /// A start on a day without working hours, or at or after the closing time of its last window, counts as a start on the next working
    /// day, when that opens. A start before the first window, or in a break, counts on that day. Needs a calendar with working hours.
    /// </summary>
    NextWorkingDay,
}
