using NodaTime;
using NodaTime.Text;

namespace Tianhe.Governance.Tests.Calendars;

/// <summary>Local times of Asia/Shanghai as text.</summary>
internal static class Shanghai
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private static readonly LocalDateTimePattern Milliseconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.fff");

    public static Instant At(string local) => Minutes.Parse(local).Value.InZoneStrictly(Zone).ToInstant();

    public static string Text(Instant instant) => Milliseconds.Format(instant.InZone(Zone).LocalDateTime);
}
