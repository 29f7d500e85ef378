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

    public static readonly MessageTemplate YearWithoutDays = new("calendars.year-without-days", new(
        "{year}年的文件没有列出任何日期，不能据此认定该年的放假安排已经公布；请等通知公布后再补充。",
        "The file of {year} lists no day, so that its notice cannot be taken as known; add the year when the notice is out."));

    public static readonly MessageTemplate DuplicateDay = new("calendars.duplicate-day", new(
        "{date}列出了不止一次（{name}）；每个日期只能列出一次。",
        "{date} is listed more than once ({name}); a date is listed once."));

    public static readonly MessageTemplate DayOutsideYear = new("calendars.day-outside-year", new(
        "{date}不属于{year}年的通知：应为{year}年的日期，或上一年12月的日期。",
        "{date} is not of the notice for {year}; expected a date of {year}, or of the December before."));

    public static readonly MessageTemplate ConflictingDay = new("calendars.conflicting-day", new(
        "{date}在{first}年的通知中为{before}，在{second}年的通知中为{after}；请更正其中之一。",
        "{date} is {before} in the notice for {first} and {after} in that for {second}; correct one of them."));

    public static readonly MessageTemplate OlderRevision = new("calendars.older-revision", new(
        "{year}年已有第{before}版，不能以内容不同的第{found}版代替；调整后的年份应为更高的版次。",
        "{year} is there in revision {before} and is not replaced by another revision {found}; a revised year has a higher number."));

    public static readonly MessageTemplate TakenRevision = new("calendars.taken-revision", new(
        "“{revision}”是内置日历的版本名称，而本日历的内容与其不同；请另取名称。",
        "'{revision}' names the built-in calendar, from which this one differs; give it another name."));

    public static readonly MessageTemplate MakeUpOnOrdinaryWeekday = new("calendars.make-up-on-weekday", new(
        "{date}（{weekday}）本来就是工作日，不能列为“{name}”的调休上班日；请更正日期，或者不列此日。",
        "{date} ({weekday}) is worked anyway, so it makes up no day of {name}; correct the date or leave the day out."));

    public static readonly MessageTemplate ProvisionalDeadline = new("calendars.provisional-deadline", new(
        "截止日{due}为暂定：日历“{revision}”只涵盖{first}年至{last}年，{year}年暂按周一至周五上班推算；该年放假安排公布后应重新计算。",
        "The due date {due} is provisional: the calendar '{revision}' covers {first} to {last}, and for {year} Monday to Friday are assumed to be worked; count again when the notice for that year is out."));

    public static readonly MessageTemplate UncoveredYear = new("calendars.uncovered-year", new(
        "{limit}自{start}起算，其截止日取决于{year}年；日历“{revision}”只涵盖{first}年至{last}年，并且不作推算。请补充该年的放假安排。",
        "The due date of {limit} from {start} depends on {year}; the calendar '{revision}' covers {first} to {last} and assumes nothing beyond. Add the notice for that year."));

    public static readonly MessageTemplate DueBeforeStart = new("calendars.due-before-start", new(
        "期限于{due}届满，早于起始时间{start}：起始当日计入期限，而起始时已过当日的届满时刻。",
        "The limit falls due at {due}, before it starts at {start}: the day of start counts, and its time of day had passed already."));

    public static readonly MessageTemplate NotAtHand = new("calendars.not-at-hand", new(
        "期限按日历“{revision}”计算，该日历现未提供，无法说明其经过；请把它交给读取记录的一方。",
        "The deadline was counted by the calendar '{revision}', which is not at hand, so that it cannot be explained; hand it to what reads the records."));

    public static EquatableList<MessageTemplate> All { get; } =
    [
        UnknownZone, NoYears, MissingYear, YearWithoutDays, DuplicateDay, DayOutsideYear, ConflictingDay, OlderRevision, TakenRevision, MakeUpOnOrdinaryWeekday, ProvisionalDeadline, UncoveredYear, DueBeforeStart, NotAtHand,
    ];

    public static Finding ZoneUnknown(string zoneId) => UnknownZone.Error("zone", [new("zone", zoneId)]);

    public static Finding YearsMissing() => NoYears.Error("years", []);

    public static Finding NothingListed(int year) => YearWithoutDays.Error("days", [new("year", year)]);

    public static Finding YearGap(int year, int first, int last) =>
        MissingYear.Error(PathOf(year), [new("year", year), new("first", first), new("last", last)]);

    public static Finding DayTwice(ListedDay day) => DuplicateDay.Error(PathOf(day), [new("date", day.Date), new("name", NameOf(day))]);

    public static Finding DayOfOtherYear(LocalDate date, int year) => DayOutsideYear.Error(PathOf(date), [new("date", date), new("year", year)]);

    public static Finding Conflict(ListedDay day, ListedDay before, int year) => ConflictingDay.Error($"{PathOf(year)}.{PathOf(day)}",
    [
        new("date", day.Date), new("first", year - 1), new("before", DayWording.Of(before)), new("second", year), new("after", DayWording.Of(day)),
    ]);

    public static Finding NotLater(CalendarYear year, CalendarYear before) =>
        OlderRevision.Error(PathOf(year.Year), [new("year", year.Year), new("before", before.Revision), new("found", year.Revision)]);

    public static Finding RevisionTaken(string revision) => TakenRevision.Error("revision", [new("revision", revision)]);

    public static Finding Refused(TimeLimit limit, LocalDateTime start, int year, WorkingCalendar calendar) => UncoveredYear.Error(PathOf(year),
    [
        new("limit", limit.Name), new("start", start), new("year", year), new("revision", calendar.Revision), new("first", calendar.FirstYear), new("last", calendar.LastYear),
    ]);

    public static Finding MakeUpOnWeekday(ListedDay day) => MakeUpOnOrdinaryWeekday.Error(PathOf(day), [new("date", day.Date), new("weekday", Wording.Weekday(day.Date)), new("name", NameOf(day))]);

    public static Finding Provisional(LocalDate due, int year, WorkingCalendar calendar) => ProvisionalDeadline.Warning(PathOf(year),
    [
        new("due", due), new("revision", calendar.Revision), new("first", calendar.FirstYear), new("last", calendar.LastYear), new("year", year),
    ]);

    public static Finding PastAtStart(LocalDateTime due, LocalDateTime start) =>
        DueBeforeStart.Warning("due", [new("due", due), new("start", start)]);

    public static Finding CalendarMissing(string revision) => NotAtHand.Warning("calendarRevision", [new("revision", revision)]);

    private static BilingualText NameOf(ListedDay day) => StatutoryHolidays.NameOf(day.Name);

    private static string PathOf(ListedDay day) => PathOf(day.Date);

    private static string PathOf(LocalDate date) => $"days.{LocalDatePattern.Iso.Format(date)}";

    private static string PathOf(int year) => FormattableString.Invariant($"years.{year}");
}
