using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Calendars;

/// <summary>Finds what is wrong with a description of working hours.</summary>
internal static class HoursCheck
{
    /// <summary>The fewest hours of a year: any time limit then ends within a hundred years.</summary>
    public const int LeastHoursOfYear = 120;

    private const int LeapYear = 2024;
    private const string Base = "";

    public static EquatableList<T> NoNulls<T>(EquatableList<T> list)
        where T : class
    {
        foreach (var item in list)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(list));
        }

        return list;
    }

    /// <summary>Every problem; without any, the plan.</summary>
    public static EquatableList<Finding> Problems(WorkingHoursDescription hours, out HoursPlan? plan)
    {
        var findings = new List<Finding>();
        plan = null;
        if (hours.MakeUpDaysFollow is { } followed && !IsWeekday(followed))
        {
            findings.Report(HoursFindings.NotAWeekday("makeUpDays", followed));
        }

        CheckDays(findings, Base, hours.Windows, hours.Weekdays, hours.DaysOff);
        foreach (var season in hours.Seasons)
        {
            if (findings.IsFull())
            {
                break;
            }

            CheckDays(findings, $"seasons.{PathOf(season.From)}.", season.Windows, season.Weekdays, season.DaysOff);
        }

        var seasons = Seasons(findings, hours);
        if (findings.Count == 0)
        {
            var days = Days(hours);
            CheckNights(findings, hours, days, seasons);
            plan = new HoursPlan(days, seasons);
            CheckLength(findings, plan);
        }

        return findings.ToEquatableList();
    }

    public static string PathOf(AnnualDate date) => FormattableString.Invariant($"{date.Month:00}-{date.Day:00}");

    private static bool IsWeekday(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Friday;

    private static void CheckDays(List<Finding> findings, string path, EquatableList<WorkingWindow> windows, EquatableList<WeekdayHours> weekdays, EquatableList<WorkingWindow> daysOff)
    {
        CheckDay(findings, $"{path}windows", windows);
        CheckDay(findings, $"{path}daysOff", daysOff);
        var seen = new HashSet<IsoDayOfWeek>();
        foreach (var weekday in weekdays)
        {
            if (findings.IsFull())
            {
                return;
            }

            var place = $"{path}weekdays.{HoursWords.WordOf(weekday.Day)}";
            if (!IsWeekday(weekday.Day))
            {
                findings.Report(HoursFindings.NotAWeekday(place, weekday.Day));
            }
            else if (!seen.Add(weekday.Day))
            {
                findings.Report(HoursFindings.Twice(place, weekday.Day));
            }

            CheckDay(findings, $"{place}.windows", weekday.Windows);
        }
    }

    private static void CheckDay(List<Finding> findings, string path, EquatableList<WorkingWindow> windows)
    {
        WorkingWindow? latest = null;
        foreach (var window in windows.OrderBy(window => window.OpensAt).ThenBy(window => window.LengthMilliseconds))
        {
            if (latest is not null && window.OpensAt < latest.ClosesAt)
            {
                findings.Report(HoursFindings.Overlap(path, latest, window));
            }

            latest = latest is null || window.ClosesAt > latest.ClosesAt ? window : latest;
            if (findings.IsFull())
            {
                return;
            }
        }
    }

    /// <summary>To which season each month and day belongs, counted from 1; 0 is the rest of the year.</summary>
    private static short[] Seasons(List<Finding> findings, WorkingHoursDescription hours)
    {
        var seasons = new short[12 * 31];
        for (var i = 0; i < hours.Seasons.Count && !findings.IsFull(); i++)
        {
            var season = hours.Seasons[i];
            foreach (var date in DaysOf(season))
            {
                ref var slot = ref seasons[HoursPlan.Slot(date.Month, date.Day)];
                if (slot != 0)
                {
                    findings.Report(HoursFindings.SeasonsMeet($"seasons.{PathOf(season.From)}", hours.Seasons[slot - 1], season, date));
                    break;
                }

                slot = (short)Math.Min(i + 1, short.MaxValue);
            }
        }

        return seasons;
    }

    private static IEnumerable<AnnualDate> DaysOf(HoursSeason season)
    {
        var last = season.To.InYear(LeapYear);
        for (var date = season.From.InYear(LeapYear); ; date = Next(date))
        {
            yield return new(date.Month, date.Day);
            if (date == last)
            {
                yield break;
            }
        }
    }

    private static LocalDate Next(LocalDate date) => date is { Month: 12, Day: 31 } ? new(LeapYear, 1, 1) : date.PlusDays(1);

    private static DayWindows[] Days(WorkingHoursDescription hours)
    {
        var days = new DayWindows[(hours.Seasons.Count + 1) * HoursPlan.Classes];
        Fill(days.AsSpan(0, HoursPlan.Classes), hours.Windows, hours.Weekdays, hours.DaysOff, hours.MakeUpDaysFollow);
        for (var i = 0; i < hours.Seasons.Count; i++)
        {
            var season = hours.Seasons[i];
            Fill(days.AsSpan((i + 1) * HoursPlan.Classes, HoursPlan.Classes), season.Windows, season.Weekdays, season.DaysOff, hours.MakeUpDaysFollow);
        }

        return days;
    }

    private static void Fill(Span<DayWindows> days, EquatableList<WorkingWindow> windows, EquatableList<WeekdayHours> weekdays, EquatableList<WorkingWindow> daysOff, IsoDayOfWeek? followed)
    {
        days.Fill(new DayWindows(windows));
        foreach (var weekday in weekdays)
        {
            days[(int)weekday.Day - 1] = new DayWindows(weekday.Windows);
        }

        if (followed is { } day)
        {
            days[HoursPlan.MakeUp] = days[(int)day - 1];
        }

        days[HoursPlan.Off] = new DayWindows(daysOff);
    }

    /// <summary>A window that runs past midnight must end before those of any day that may follow.</summary>
    private static void CheckNights(List<Finding> findings, WorkingHoursDescription hours, DayWindows[] days, short[] seasons)
    {
        var reported = new HashSet<(WorkingWindow, WorkingWindow)>();
        foreach (var (season, next) in Neighbours(seasons))
        {
            foreach (var (first, second) in Followers)
            {
                var (before, after) = (days[(season * HoursPlan.Classes) + first], days[(next * HoursPlan.Classes) + second]);
                if (before.Windows is [.., var late] && after.Windows is [var early, ..] && late.ClosesAt > WorkingWindow.Day + early.OpensAt && reported.Add((late, early)))
                {
                    findings.Report(HoursFindings.Night(season == 0 ? "windows" : $"seasons.{PathOf(hours.Seasons[season - 1].From)}.windows", late, early));
                }
            }
        }
    }

    /// <summary>Which kinds of days may follow which. A make-up working day is a Saturday or Sunday; a day off may be any day.</summary>
    private static IEnumerable<(int First, int Second)> Followers { get; } =
    [
        (0, 1), (1, 2), (2, 3), (3, 4), (4, HoursPlan.MakeUp), (HoursPlan.MakeUp, HoursPlan.MakeUp), (HoursPlan.MakeUp, 0),
        .. Enumerable.Range(0, HoursPlan.Classes).Select(day => (day, HoursPlan.Off)),
        .. Enumerable.Range(0, HoursPlan.Off).Select(day => (HoursPlan.Off, day)),
    ];

    private static HashSet<(short Season, short Next)> Neighbours(short[] seasons)
    {
        short Of(LocalDate date) => seasons[HoursPlan.Slot(date.Month, date.Day)];
        var neighbours = new HashSet<(short, short)> { (Of(new(LeapYear, 2, 28)), Of(new(LeapYear, 3, 1))) };
        var date = new LocalDate(LeapYear, 1, 1);
        do
        {
            neighbours.Add((Of(date), Of(Next(date))));
            date = Next(date);
        }
        while (date is not { Month: 1, Day: 1 });
        return neighbours;
    }

    private static void CheckLength(List<Finding> findings, HoursPlan plan)
    {
        foreach (var year in OrdinaryYears.Of(plan))
        {
            if (year[^1] < LeastHoursOfYear * (long)NodaConstants.MillisecondsPerHour)
            {
                findings.Report(HoursFindings.TooFew((int)(year[^1] / NodaConstants.MillisecondsPerHour)));
                return;
            }
        }
    }
}
