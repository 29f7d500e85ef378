using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>The dates between which a limit in days is counted: from which one it depends on the calendar, and its last one.</summary>
/// <param name="DependsFrom">The first date whose kind matters, or null where none does.</param>
/// <param name="Due">The last day of the limit.</param>
internal readonly record struct LimitSpan(LocalDate? DependsFrom, LocalDate Due)
{
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
