using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

/// <summary>Working time by walking from minute to minute: written from the description, without the plan or sums of the library.</summary>
internal static class SlowHours
{
    public static bool IsOpen(WorkingHoursDescription hours, LocalDateTime minute) =>
        IsOpen(hours, minute.Date, minute.TimeOfDay, 0) || IsOpen(hours, minute.Date.PlusDays(-1), minute.TimeOfDay, 24 * 60);

    public static EquatableList<WorkingWindow> WindowsOf(WorkingHoursDescription hours, LocalDate date)
    {
        var season = hours.Seasons.FirstOrDefault(one => Contains(one, date));
        var (windows, weekdays, off) = season is null ? (hours.Windows, hours.Weekdays, hours.DaysOff) : (season.Windows, season.Weekdays, season.DaysOff);
        if (!Notices.IsWorked(date))
        {
            return off;
        }

        var weekday = date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? hours.MakeUpDaysFollow : date.DayOfWeek;
        return weekdays.FirstOrDefault(one => one.Day == weekday)?.Windows ?? windows;
    }

    /// <summary>The working minutes from one minute up to another one, not before it.</summary>
    public static int MinutesBetween(WorkingHoursDescription hours, LocalDateTime start, LocalDateTime end)
    {
        var count = 0;
        for (var minute = start; minute < end; minute = minute.PlusMinutes(1))
        {
            count += IsOpen(hours, minute) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The first minute before which so many minutes were worked.</summary>
    public static LocalDateTime Add(WorkingHoursDescription hours, LocalDateTime start, int minutes)
    {
        for (var minute = start; ; minute = minute.PlusMinutes(1))
        {
            if (minutes == 0)
            {
                return minute;
            }

            minutes -= IsOpen(hours, minute) ? 1 : 0;
        }
    }

    private static bool IsOpen(WorkingHoursDescription hours, LocalDate opening, LocalTime time, int minutesLater)
    {
        var now = MinuteOf(time) + minutesLater;
        return WindowsOf(hours, opening).Any(window => MinuteOf(window.Opens) <= now
            && now < MinuteOf(window.Closes) + (MinuteOf(window.Closes) <= MinuteOf(window.Opens) ? 24 * 60 : 0));
    }

    private static int MinuteOf(LocalTime time) => (time.Hour * 60) + time.Minute;

    private static bool Contains(HoursSeason season, LocalDate date)
    {
        var (day, from, to) = ((date.Month, date.Day), (season.From.Month, season.From.Day), (season.To.Month, season.To.Day));
        return from.CompareTo(to) <= 0 ? from.CompareTo(day) <= 0 && day.CompareTo(to) <= 0 : from.CompareTo(day) <= 0 || day.CompareTo(to) <= 0;
    }
}
