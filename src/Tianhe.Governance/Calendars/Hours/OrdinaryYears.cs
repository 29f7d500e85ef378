using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>The working time before each day of a year of ordinary weeks, for the 14 kinds of years.</summary>
internal static class OrdinaryYears
{
    public const int Kinds = 14;

    private const int Cycle = 400;

    // Within any 28 years of one century every kind of year occurs.
    private static readonly LocalDate[] Samples = [.. Enumerable.Range(2000, 28).Select(year => new LocalDate(year, 1, 1)).DistinctBy(KindOf).OrderBy(KindOf)];

    public static int KindOf(LocalDate firstDay) => (((int)firstDay.DayOfWeek - 1) * 2) + (CalendarSystem.Iso.IsLeapYear(firstDay.Year) ? 1 : 0);

    /// <summary>By kind and day of the year from 0; the last entry is the whole year.</summary>
    public static long[][] Of(HoursPlan plan) => Array.ConvertAll(Samples, first => Year(first.Year, date => plan.Of(date, OrdinaryWeek.IsWeekend(date) ? DayKind.OrdinaryWeekend : DayKind.OrdinaryWeekday)));

    public static long[] Year(int year, Func<LocalDate, DayWindows> windows)
    {
        var before = new long[CalendarSystem.Iso.GetDaysInYear(year) + 1];
        var date = new LocalDate(year, 1, 1);
        for (var i = 1; i < before.Length; i++)
        {
            before[i] = before[i - 1] + windows(date).Length;
            date = date.PlusDays(1);
        }

        return before;
    }

    /// <summary>The working time before each of the years 2000 to 2400: after that the kinds of years repeat.</summary>
    public static long[] CycleOf(long[][] years)
    {
        var before = new long[Cycle + 1];
        for (var i = 0; i < Cycle; i++)
        {
            before[i + 1] = before[i] + years[KindOf(new(2000 + i, 1, 1))][^1];
        }

        return before;
    }
}
