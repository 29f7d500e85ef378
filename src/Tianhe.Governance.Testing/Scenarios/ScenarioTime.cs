using NodaTime;
using NodaTime.Text;

namespace Tianhe.Governance.Testing;

/// <summary>Times of a scenario as they are written: local to the calendar's zone.</summary>
internal static class ScenarioTime
{
    private static readonly LocalDatePattern DateOnly = LocalDatePattern.Iso;
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private static readonly LocalDateTimePattern Precise = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.FFF");

    public static Instant Parse(string text, DateTimeZone zone) => ParseLocal(text).InZoneLeniently(zone).ToInstant();

    public static LocalDateTime ParseLocal(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Minutes.Parse(text).TryGetValue(default, out var time) || Precise.Parse(text).TryGetValue(default, out time)
            ? time
            : throw new ArgumentException($"'{text}' is no time; write it as 2026-09-24 09:20, with seconds where they matter.", nameof(text));
    }

    public static LocalDate? TryParseDate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DateOnly.Parse(text).TryGetValue(default, out var date) ? date : null;
    }

    public static string Write(Instant instant, DateTimeZone zone) => Write(instant.InZone(zone).LocalDateTime);

    public static string Write(LocalDateTime time) =>
        time.Second == 0 && time.NanosecondOfSecond == 0 ? Minutes.Format(time) : Precise.Format(time);

    public static string Write(LocalDate date) => DateOnly.Format(date);
}
