using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>How the kind of a date is said, with the holiday to which it belongs.</summary>
internal static class DayWording
{
    public static BilingualText Of(LocalDate date, WorkingCalendar calendar) => calendar.KindOf(date) switch
    {
        DayKind.OrdinaryWeekday when !calendar.Covers(date) => new("平日（推定）", "weekday (assumed)"),
        DayKind.OrdinaryWeekend when !calendar.Covers(date) => new("周末（推定）", "weekend (assumed)"),
        DayKind.OrdinaryWeekday => new("平日", "weekday"),
        DayKind.OrdinaryWeekend => new("周末", "weekend"),
        var kind => Of(kind, calendar.NameOf(date)!),
    };

    public static BilingualText Of(ListedDay day) => Of(day.Kind, day.Name);

    private static BilingualText Of(DayKind kind, string holiday) => kind switch
    {
        DayKind.DayOff => Named("放假", "day off", holiday),
        DayKind.MakeUpWorkingDay => Named("调休上班", "make-up working day", holiday),
        _ => throw new InvalidOperationException($"No wording for the kind {kind}."),
    };

    private static BilingualText Named(string chinese, string english, string holiday)
    {
        var name = StatutoryHolidays.NameOf(holiday);
        return new($"{chinese}（{name.Chinese}）", $"{english} ({name.English})");
    }
}
