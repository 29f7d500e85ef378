using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

/// <summary>Years for calendars of one's own.</summary>
internal static class Years
{
    /// <summary>Years of ordinary weeks.</summary>
    public static IEnumerable<CalendarYear> Ordinary(int first, int last) => Enumerable.Range(first, last - first + 1).Select(year => new CalendarYear(year, []));

    /// <summary>Years in which nobody works.</summary>
    public static IEnumerable<CalendarYear> Idle(int first, int last) => Enumerable.Range(first, last - first + 1).Select(year =>
        new CalendarYear(year, [.. new DateInterval(new(year, 1, 1), new(year, 12, 31)).Select(date => new ListedDay(date, DayKind.DayOff, "设定"))]));

    public static ListedDay Off(int year, int month, int day, string name = "元旦") => new(new(year, month, day), DayKind.DayOff, name);

    public static ListedDay Work(int year, int month, int day, string name = "春节") => new(new(year, month, day), DayKind.MakeUpWorkingDay, name);

    public static WorkingCalendar Calendar(params IEnumerable<CalendarYear> years) => new WorkingCalendarBuilder("own.1", "Asia/Shanghai").Put(years).Build();
}
