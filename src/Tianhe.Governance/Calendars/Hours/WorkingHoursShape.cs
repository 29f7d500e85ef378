using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Calendars;

/// <summary>Working hours as they stand in a document.</summary>
internal static class WorkingHoursShape
{
    private const string WindowPattern = "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$";
    private const string AnnualPattern = "^[0-9]{2}-[0-9]{2}$";
    private const int LeapYear = 2024;

    private static readonly Shape<WorkingWindow> Window = new TextShape<WorkingWindow>(
        new("工作时段，如 09:00-12:00；22:00-06:00 跨零点", "a window such as 09:00-12:00; 22:00-06:00 runs past midnight"),
        WorkingWindow.TryParse!, window => window.ToString(), ("pattern", Written.Text(WindowPattern)));

    private static readonly Shape<EquatableList<WorkingWindow>> Windows = Shapes.List(Window, EntryKey.Itself);

    private static readonly Shape<IsoDayOfWeek> Weekday = Shapes.Words(HoursWords.Weekdays);

    private static readonly Shape<AnnualDate> Annual = new TextShape<AnnualDate>(
        new("每年的月日，如 06-01", "a month and day of every year, such as 06-01"), ReadAnnual, HoursCheck.PathOf, ("pattern", Written.Text(AnnualPattern)));

    private static readonly ObjectShape<WeekdayHours> WeekdayShape = MakeWeekday();

    private static readonly ObjectShape<HoursSeason> Season = MakeSeason();

    public static Shape<WorkingHours> Shape { get; } = new MappedShape<WorkingHoursDescription, WorkingHours>(Description(), "", WorkingHours.Create, hours => hours.Description);

    private static ObjectShape<WeekdayHours> MakeWeekday()
    {
        var weekday = new ObjectShapeBuilder<WeekdayHours>("weekday-hours", new("某个工作日另行规定的时段。", "A weekday with windows of its own."));
        var day = weekday.Required("day", new("星期几", "the weekday"), Weekday, value => value.Day);
        var windows = weekday.Required("windows", new("当日的工作时段；没有则为空", "its windows; empty where there are none"), Windows, value => value.Windows);
        return weekday.Build(read => new() { Day = read.Get(day), Windows = read.Get(windows) });
    }

    private static ObjectShape<HoursSeason> MakeSeason()
    {
        var season = new ObjectShapeBuilder<HoursSeason>("hours-season", new("一年中作息不同的时期，如夏令作息。", "A part of every year with hours of its own, such as summer hours."));
        var from = season.Required("from", new("首日", "its first day"), Annual, value => value.From);
        var to = season.Required("to", new("末日，含当日；早于首日则跨年", "its last day, inclusive; before the first one where it runs over New Year"), Annual, value => value.To);
        var windows = season.Required("windows", new("普通工作日的工作时段", "the windows of an ordinary working day"), Windows, value => value.Windows);
        var weekdays = season.WithDefault("weekdays", new("时段不同的星期几", "weekdays with other windows"), Shapes.List(WeekdayShape, new("day", isUnique: true)), value => value.Weekdays, []);
        var daysOff = season.WithDefault("daysOff", new("休息日的值守时段", "the windows of days that are not worked, for duty"), Windows, value => value.DaysOff, []);
        return season.Build(read => new() { From = read.Get(from), To = read.Get(to), Windows = read.Get(windows), Weekdays = read.Get(weekdays), DaysOff = read.Get(daysOff) });
    }

    private static ObjectShape<WorkingHoursDescription> Description()
    {
        var hours = new ObjectShapeBuilder<WorkingHoursDescription>("working-hours", new("工作时间：每天的工作时段，可分星期、季节。", "Working hours: the windows of a day, by weekday and season."));
        var windows = hours.Required("windows", new("普通工作日的工作时段", "the windows of an ordinary working day"), Windows, value => value.Windows);
        var weekdays = hours.WithDefault("weekdays", new("时段不同的星期几", "weekdays with other windows"), Shapes.List(WeekdayShape, new("day", isUnique: true)), value => value.Weekdays, []);
        var makeUp = hours.OptionalValue("makeUpDays", new("调休上班日按星期几的时段；不写则按普通工作日", "whose windows a make-up working day has; those of an ordinary working day where it is left out"), Weekday, value => value.MakeUpDaysFollow);
        var daysOff = hours.WithDefault("daysOff", new("休息日的值守时段", "the windows of days that are not worked, for duty"), Windows, value => value.DaysOff, []);
        var seasons = hours.WithDefault("seasons", new("作息不同的时期，互不重叠", "parts of the year with other windows, apart from each other"), Shapes.List(Season, new("from", isUnique: true)), value => value.Seasons, []);
        return hours.Build(read => new()
        {
            Windows = read.Get(windows),
            Weekdays = read.Get(weekdays),
            MakeUpDaysFollow = read.Get(makeUp),
            DaysOff = read.Get(daysOff),
            Seasons = read.Get(seasons),
        });
    }

    private static bool ReadAnnual(string text, out AnnualDate date)
    {
        date = default;
        if (text is not { Length: 5 } || !TryReadInLeapYear(text, out var read))
        {
            return false;
        }

        date = new(read.Month, read.Day);
        return true;
    }

    private static bool TryReadInLeapYear(string text, out LocalDate date) =>
        NodaTime.Text.LocalDatePattern.Iso.Parse(FormattableString.Invariant($"{LeapYear}-{text}")).TryGetValue(default, out date);
}
