using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>Weeks in which Monday to Friday are worked, without end in either direction; days are numbered from Monday 5 January 1970.</summary>
internal static class OrdinaryWeek
{
    private static readonly LocalDate Epoch = new(1970, 1, 5);
    private static readonly int Earliest = NumberOf(LocalDate.MinIsoValue);
    private static readonly int Latest = NumberOf(LocalDate.MaxIsoValue);

    public static int NumberOf(LocalDate date) => Period.DaysBetween(Epoch, date);

    public static bool IsWeekend(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    /// <summary>How many weekdays lie from day 0 up to but not including this day; negative before day 0.</summary>
    public static int WeekdaysBefore(int number)
    {
        var (weeks, day) = FloorDivide(number, 7);
        return (int)((weeks * 5) + Math.Min(day, 5));
    }

    /// <summary>The weekday before which the given number of weekdays lie, or null beyond the dates that can be written.</summary>
    public static LocalDate? Weekday(long ordinal)
    {
        var (weeks, day) = FloorDivide(ordinal, 5);
        var number = (weeks * 7) + day;
        return number >= Earliest && number <= Latest ? Epoch.PlusDays((int)number) : null;
    }

    private static (long Quotient, long Remainder) FloorDivide(long value, long divisor)
    {
        var (quotient, remainder) = Math.DivRem(value, divisor);
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder);
    }
}
