using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>The instants with which calendars and time limits can reckon.</summary>
internal static class CalendarSpan
{
    private static readonly Instant Earliest = Instant.FromUtc(1, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(9900, 1, 1, 0, 0);

    /// <summary>The instant in whole milliseconds, if it lies in the years 1 to 9899.</summary>
    public static Instant Check(Instant instant, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(instant, Earliest, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(instant, Latest, name);
        return Instant.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());
    }
}
