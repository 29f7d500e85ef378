using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>The kinds of all days and the prefix sums over the working ones; the ordinary week goes on outside the covered years.</summary>
/// <remarks>
/// Working days are numbered from 0, the first one on or after the first covered day; those before it are negative. A covered day is
/// found without counting days, at year, month and day packed into one number (as <see cref="LocalDate"/> packs them), and the n-th
/// working day is kept as a date: a step of any length is two reads.
/// </remarks>
internal sealed class DayIndex
{
    private const int KindMask = 3;
    private const int WorkedBit = 4;
    private const int RankShift = 3;

    private readonly int _firstYear;
    private readonly int[] _days; // kind, worked or not, working days before; at (year, month, day) packed
    private readonly LocalDate[] _worked;
    private readonly int _weekdaysBeforeStart;
    private readonly int _weekdaysBeforeEnd;

    public DayIndex(int firstYear, int lastYear, IEnumerable<ListedDay> listedDays)
    {
        var listed = listedDays.ToDictionary(day => day.Date, day => day.Kind);
        _firstYear = firstYear;
        _days = new int[Pack(lastYear - firstYear + 1, 0, 0)];
        var start = new LocalDate(firstYear, 1, 1);
        var end = new LocalDate(lastYear + 1, 1, 1);
        var worked = new List<LocalDate>();
        for (var date = start; date < end; date = date.PlusDays(1))
        {
            var kind = listed.TryGetValue(date, out var named) ? named : Ordinary(date);
            _days[Pack(date.Year - firstYear, date.Month, date.Day)] = (worked.Count << RankShift) | (IsWorked(kind) ? WorkedBit : 0) | (int)kind;
            if (IsWorked(kind))
            {
                worked.Add(date);
            }
        }

        _worked = [.. worked];
        _weekdaysBeforeStart = OrdinaryWeek.WeekdaysBefore(OrdinaryWeek.NumberOf(start));
        _weekdaysBeforeEnd = OrdinaryWeek.WeekdaysBefore(OrdinaryWeek.NumberOf(end));
    }

    public static bool IsWorked(DayKind kind) => kind is DayKind.OrdinaryWeekday or DayKind.MakeUpWorkingDay;

    public DayKind KindOf(LocalDate date)
    {
        var slot = SlotOf(date);
        return slot < (uint)_days.Length ? (DayKind)(_days[slot] & KindMask) : Ordinary(date);
    }

    public int WorkingDaysBefore(LocalDate date)
    {
        var slot = SlotOf(date);
        return slot < (uint)_days.Length ? _days[slot] >> RankShift : WorkingDaysBeforeOutside(date);
    }

    public LocalDate Step(LocalDate date, int days)
    {
        unchecked
        {
            var slot = SlotOf(date);
            if (slot < (uint)_days.Length)
            {
                var day = _days[slot];
                var target = (day >> RankShift) + days;
                if (days > 0 && (day & WorkedBit) == 0)
                {
                    target--;
                }

                if ((uint)target < (uint)_worked.Length)
                {
                    return _worked[target];
                }
            }
        }

        return StepOutside(date, days);
    }

    private static DayKind Ordinary(LocalDate date) => OrdinaryWeek.IsWeekend(date) ? DayKind.OrdinaryWeekend : DayKind.OrdinaryWeekday;

    private static int Pack(int years, int month, int day) => unchecked((years << 9) | (month << 5) | day);

    // Beyond the array for every date outside the covered years; negative differences become large numbers.
    private uint SlotOf(LocalDate date) => unchecked((uint)Pack(date.Year - _firstYear, date.Month, date.Day));

    private int WorkingDaysBeforeOutside(LocalDate date)
    {
        var weekdays = OrdinaryWeek.WeekdaysBefore(OrdinaryWeek.NumberOf(date));
        return date.Year < _firstYear ? weekdays - _weekdaysBeforeStart : _worked.Length + weekdays - _weekdaysBeforeEnd;
    }

    private LocalDate StepOutside(LocalDate date, int days)
    {
        var today = days > 0 && !IsWorked(KindOf(date)) ? 1 : 0;
        var target = (long)WorkingDaysBefore(date) + days - today;
        var result = target < 0 ? OrdinaryWeek.Weekday(target + _weekdaysBeforeStart)
            : target < _worked.Length ? _worked[(int)target]
            : OrdinaryWeek.Weekday(target - _worked.Length + _weekdaysBeforeEnd);
        return result ?? throw new ArgumentOutOfRangeException(nameof(days), days, "The working day lies beyond the years -9998 to 9999.");
    }
}
