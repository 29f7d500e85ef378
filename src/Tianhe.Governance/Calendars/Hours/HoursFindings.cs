using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>What can be found in working hours, with the wordings.</summary>
internal static class HoursFindings
{
    public static readonly MessageTemplate OverlappingWindows = new("calendars.overlapping-windows", new(
        "同一天的工作时段“{first}”与“{second}”重叠；各时段不得重叠，首尾相接可以。",
        "The windows {first} and {second} of one day overlap; windows may touch but not overlap."));

    public static readonly MessageTemplate WindowIntoNextDay = new("calendars.window-into-next-day", new(
        "跨零点的工作时段“{first}”与次日的“{second}”重叠；请提前其结束时间，或者推迟次日的开始时间。",
        "The window {first} runs past midnight into {second} of a day that may follow; let it close earlier, or the other open later."));

    public static readonly MessageTemplate WeekdayTwice = new("calendars.weekday-twice", new(
        "{day}列出了不止一次；每个星期几只能列出一次。",
        "{day} is listed more than once; a weekday is listed once."));

    public static readonly MessageTemplate NotWeekday = new("calendars.not-a-weekday", new(
        "“{day}”不是周一至周五；调休上班的周末由 makeUpDays 规定，休息日的值守时段由 daysOff 规定。",
        "{day} is not a Monday to Friday; for weekends that are worked say makeUpDays, for duty on days off daysOff."));

    public static readonly MessageTemplate OverlappingSeasons = new("calendars.overlapping-seasons", new(
        "自{first}起的季节与自{second}起的季节都包含{date}；各季节不得重叠。",
        "The season from {first} and the one from {second} both contain {date}; seasons must not overlap."));

    public static readonly MessageTemplate TooFewHours = new("calendars.too-few-hours", new(
        "全年工作时间只有{hours}小时；至少应有{least}小时。",
        "A year has {hours} working hours only; expected {least} at least."));

    public static EquatableList<MessageTemplate> All { get; } =
    [
        OverlappingWindows, WindowIntoNextDay, WeekdayTwice, NotWeekday, OverlappingSeasons, TooFewHours,
    ];

    public static Finding Overlap(string path, WorkingWindow first, WorkingWindow second) =>
        OverlappingWindows.Error(path, [new("first", first.ToString()), new("second", second.ToString())]);

    public static Finding Night(string path, WorkingWindow first, WorkingWindow second) =>
        WindowIntoNextDay.Error(path, [new("first", first.ToString()), new("second", second.ToString())]);

    public static Finding Twice(string path, IsoDayOfWeek day) => WeekdayTwice.Error(path, [new("day", NameOf(day))]);

    public static Finding NotAWeekday(string path, IsoDayOfWeek day) => NotWeekday.Error(path, [new("day", NameOf(day))]);

    public static Finding SeasonsMeet(string path, HoursSeason first, HoursSeason second, AnnualDate date) =>
        OverlappingSeasons.Error(path, [new("first", HoursCheck.PathOf(first.From)), new("second", HoursCheck.PathOf(second.From)), new("date", HoursCheck.PathOf(date))]);

    public static Finding TooFew(int hours) => TooFewHours.Error("windows", [new("hours", hours), new("least", HoursCheck.LeastHoursOfYear)]);

    private static BilingualText NameOf(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
        ? new(Wording.Weekday(day, Language.Chinese), Wording.Weekday(day, Language.English))
        : BilingualText.Same(FormattableString.Invariant($"{(int)day}"));
}
