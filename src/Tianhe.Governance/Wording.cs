using System.Globalization;

using NodaTime;

namespace Tianhe.Governance;

/// <summary>How dates, times and lists are written, without any culture of the machine.</summary>
internal static class Wording
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    private static readonly string[] EnglishDays = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    private static readonly string[] ChineseDays = ["", "周一", "周二", "周三", "周四", "周五", "周六", "周日"];

    /// <summary>A sentence in both languages without its full stop, to stand inside another.</summary>
    public static BilingualText Unended(Func<Language, Phrasebook?, string> say) => new(say(Language.Chinese, null).TrimEnd('。'), say(Language.English, null).TrimEnd('.'));

    public static string Date(LocalDate date, Language language) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日")
        : string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}");

    /// <summary>Days from a first to a last, for debugging.</summary>
    public static string Days(LocalDate from, LocalDate? to) =>
        $"from {Date(from, Language.English)}{(to is { } last ? $" to {Date(last, Language.English)}" : "")}";

    /// <summary>To the minute; seconds and milliseconds appear only where they are not zero. The last millisecond of a day is written 24:00, as people write the end of a limit.</summary>
    public static string DateTime(LocalDateTime time, Language language) => $"{Date(time.Date, language)} {Time(time.TimeOfDay)}";

    public static string Time(LocalTime time)
    {
        if (time is { Hour: 23, Minute: 59, Second: 59, Millisecond: 999 })
        {
            return "24:00";
        }

        var minutes = string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}");
        return time.Millisecond != 0 ? string.Create(CultureInfo.InvariantCulture, $"{minutes}:{time.Second:00}.{time.Millisecond:000}")
            : time.Second != 0 ? string.Create(CultureInfo.InvariantCulture, $"{minutes}:{time.Second:00}")
            : minutes;
    }

    public static string Weekday(IsoDayOfWeek day, Language language) =>
        language == Language.Chinese ? ChineseDays[(int)day] : EnglishDays[(int)day];

    public static BilingualText Weekday(LocalDate date) => new(Weekday(date.DayOfWeek, Language.Chinese), Weekday(date.DayOfWeek, Language.English));

    public static string List(EquatableList<BilingualText> list, Language language) =>
        string.Join(language == Language.Chinese ? "、" : ", ", list.Select(item => item.In(language)));
}
