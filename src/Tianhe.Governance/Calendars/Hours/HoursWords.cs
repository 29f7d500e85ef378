using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>How weekdays are written in documents.</summary>
internal static class HoursWords
{
    public static (string Word, IsoDayOfWeek Day)[] Weekdays =>
    [
        ("monday", IsoDayOfWeek.Monday), ("tuesday", IsoDayOfWeek.Tuesday), ("wednesday", IsoDayOfWeek.Wednesday), ("thursday", IsoDayOfWeek.Thursday), ("friday", IsoDayOfWeek.Friday),
    ];

    public static string WordOf(IsoDayOfWeek day) => Array.Find(Weekdays, one => one.Day == day).Word ?? $"{(int)day}";
}
