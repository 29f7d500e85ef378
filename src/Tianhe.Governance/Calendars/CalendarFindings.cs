using NodaTime;
using NodaTime.Text;

namespace Tianhe.Governance.Calendars;

/// <summary>What can be found in a calendar or a deadline, with the wordings.</summary>
internal static class CalendarFindings
{
    public static readonly MessageTemplate UnknownZone = new("calendars.unknown-zone", new(
        "时区数据库中没有“{zone}”；应为 IANA 时区名称，如 Asia/Shanghai。",
        "The time zone '{zone}' is not in the database; expected an IANA name such as Asia/Shanghai."));

    public static readonly MessageTemplate NoYears = new("calendars.no-years", new(
        "日历未涵盖任何年份；至少应涵盖一年。",
        "The calendar covers no year; expected one at least."));

    public static readonly MessageTemplate MissingYear = new("calendars.missing-year", new(
        "日历涵盖{first}年至{last}年，但缺少{year}年；涵盖的年份应当连续。",
        "The calendar covers {first} to {last} but not {year}; the covered years must follow one another."));

    public static readonly MessageTemplate DuplicateDay = new("calendars.duplicate-day", new(
        "{date}列出了不止一次（{name}）；每个日期只能列出一次。",
        "{date} is listed more than once ({name}); a date is listed once."));

    public static readonly MessageTemplate DayOutsideYears = new("calendars.day-outside-years", new(
        "{date}（{name}）不在日历涵盖的年份内；请将该年纳入日历，或者不列此日。",
        "{date} ({name}) lies outside the covered years; cover its year or leave the day out."));

    public static readonly MessageTemplate MakeUpOnOrdinaryWeekday = new("calendars.make-up-on-weekday", new(
        "{date}（{weekday}）本来就是工作日，不能列为“{name}”的调休上班日；请更正日期，或者不列此日。",
        "{date} ({weekday}) is worked anyway, so it makes up no day of {name}; correct the date or leave the day out."));

    public static readonly MessageTemplate ProvisionalDeadline = new("calendars.provisional-deadline", new(
        "截止日{due}为暂定：日历“{revision}”只涵盖{first}年至{last}年，{year}年暂按周一至周五上班推算；该年放假安排公布后应重新计算。",
        "The due date {due} is provisional: the calendar '{revision}' covers {first} to {last}, and for {year} Monday to Friday are assumed to be worked; count again when the notice for that year is out."));

    public static readonly MessageTemplate DueBeforeStart = new("calendars.due-before-start", new(
        "期限于{due}届满，早于起始时间{start}：起始当日计入期限，而起始时已过当日的届满时刻。",
        "The limit falls due at {due}, before it starts at {start}: the day of start counts, and its time of day had passed already."));

    public static readonly MessageTemplate NotAtHand = new("calendars.not-at-hand", new(
        "期限按日历“{revision}”计算，该日历现未提供，无法说明其经过；请把它交给读取记录的一方。",
        "The deadline was counted by the calendar '{revision}', which is not at hand, so that it cannot be explained; hand it to what reads the records."));

    public static EquatableList<MessageTemplate> All { get; } =
    [
        UnknownZone, NoYears, MissingYear, DuplicateDay, DayOutsideYears, MakeUpOnOrdinaryWeekday, ProvisionalDeadline, DueBeforeStart, NotAtHand,
    ];

    public static Finding ZoneUnknown(string zoneId) => UnknownZone.Error("zone", [new("zone", zoneId)]);

    public static Finding YearsMissing() => NoYears.Error("years", []);

    public static Finding YearGap(int year, int first, int last) =>
        MissingYear.Error(PathOf(year), [new("year", year), new("first", first), new("last", last)]);

    public static Finding DayTwice(ListedDay day) => DuplicateDay.Error(PathOf(day), [new("date", day.Date), new("name", NameOf(day))]);

    public static Finding DayNotCovered(ListedDay day) => DayOutsideYears.Error(PathOf(day), [new("date", day.Date), new("name", NameOf(day))]);

    public static Finding MakeUpOnWeekday(ListedDay day) => MakeUpOnOrdinaryWeekday.Error(PathOf(day), [new("date", day.Date), new("weekday", Wording.Weekday(day.Date)), new("name", NameOf(day))]);

    public static Finding Provisional(LocalDate due, int year, WorkingCalendar calendar) => ProvisionalDeadline.Warning(PathOf(year),
    [
        new("due", due), new("revision", calendar.Revision), new("first", calendar.FirstYear), new("last", calendar.LastYear), new("year", year),
    ]);

    public static Finding PastAtStart(LocalDateTime due, LocalDateTime start) =>
        DueBeforeStart.Warning("due", [new("due", due), new("start", start)]);

    public static Finding CalendarMissing(string revision) => NotAtHand.Warning("calendarRevision", [new("revision", revision)]);

    private static BilingualText NameOf(ListedDay day) => StatutoryHolidays.NameOf(day.Name);

    private static string PathOf(ListedDay day) => $"days.{LocalDatePattern.Iso.Format(day.Date)}";

    private static string PathOf(int year) => FormattableString.Invariant($"years.{year}");
}
