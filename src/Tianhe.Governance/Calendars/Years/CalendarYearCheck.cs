using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Calendars;

/// <summary>What can be wrong with the days of a year.</summary>
internal static class CalendarYearCheck
{
    public static EquatableList<Finding> Problems(int year, EquatableList<ListedDay> days)
    {
        var findings = new List<Finding>();
        var seen = new HashSet<LocalDate>();
        foreach (var day in days)
        {
            if (!seen.Add(day.Date))
            {
                findings.Report(CalendarFindings.DayTwice(day));
            }

            if (ProblemOf(year, day) is { } problem)
            {
                findings.Report(problem);
            }
        }

        return findings.ToEquatableList();
    }

    /// <summary>What is wrong with one day of a year, the first of several things.</summary>
    public static Finding? ProblemOf(int year, ListedDay day) =>
        !IsOf(year, day.Date) ? CalendarFindings.DayOfOtherYear(day.Date, year)
        : IsNoMakeUp(day) ? CalendarFindings.MakeUpOnWeekday(day)
        : null;

    /// <summary>Whether the notice for a year may list a date.</summary>
    public static bool IsOf(int year, LocalDate date) => date.Year == year || (date.Year == year - 1 && date.Month == 12);

    /// <summary>Whether a day should make up for another, and is worked anyway.</summary>
    public static bool IsNoMakeUp(ListedDay day) => day.Kind == DayKind.MakeUpWorkingDay && !OrdinaryWeek.IsWeekend(day.Date);
}
