using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>The dates between which a limit in days is counted: from which one it depends on the calendar, and its last one.</summary>
internal readonly struct LimitSpan(LocalDate? dependsFrom, LocalDate due)
{
    /// <summary>The first date whose kind matters, or null where none does.</summary>
    public LocalDate? DependsFrom { get; } = dependsFrom;

    /// <summary>The last day of the limit.</summary>
    public LocalDate Due { get; } = due;

    public static LimitSpan Of(TimeLimit limit, LocalDate start, WorkingCalendar calendar)
    {
        var before = limit.FirstDay == FirstDay.DayOfStart ? start.PlusDays(-1) : start;
        if (limit.Unit == LimitUnit.WorkingDays)
        {
            return new(before.PlusDays(1), calendar.AddWorkingDays(before, limit.Amount));
        }

        var last = before.PlusDays(limit.Amount);
        return limit.LastDayOff == LastDayOff.Stands ? new(null, last) : new(last, calendar.AddWorkingDays(last, 0));
    }

    /// <summary>The first year on which the result depends and whose notice is not known, or null.</summary>
    public int? FirstUncoveredYear(WorkingCalendar calendar) => DependsFrom is not { } from ? null
        : !calendar.Covers(from) ? from.Year
        : !calendar.Covers(Due) ? calendar.LastYear + 1
        : null;
}
