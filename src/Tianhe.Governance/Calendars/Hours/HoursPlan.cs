using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>Which windows a day has, looked up by its month and day, its weekday and its kind.</summary>
internal sealed class HoursPlan
{
    /// <summary>The kinds of days that have windows of their own: Monday to Friday, make-up working days, days that are not worked.</summary>
    public const int Classes = 7;

    public const int MakeUp = 5;

    public const int Off = 6;

    private readonly DayWindows[] _days; // those of the year's rest first, then season by season
    private readonly short[] _seasons; // by month and day

    public HoursPlan(DayWindows[] days, short[] seasons)
    {
        _days = days;
        _seasons = seasons;
        RunsPastMidnight = Array.Exists(days, day => day.Windows is [.., { ClosesAt: > WorkingWindow.Day }]);
    }

    /// <summary>Whether a window of a day may reach into the next one.</summary>
    public bool RunsPastMidnight { get; }

    public static int Slot(int month, int day) => ((month - 1) * 31) + day - 1;

    public static int ClassOf(DayKind kind, IsoDayOfWeek weekday) => kind switch
    {
        DayKind.OrdinaryWeekday => (int)weekday - 1,
        DayKind.MakeUpWorkingDay => MakeUp,
        _ => Off,
    };

    public DayWindows Of(LocalDate date, DayKind kind) => _days[(_seasons[Slot(date.Month, date.Day)] * Classes) + ClassOf(kind, date.DayOfWeek)];
}
