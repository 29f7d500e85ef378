using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>The working time of a calendar, numbered in milliseconds from the first covered day; what was worked before that is negative.</summary>
/// <remarks>
/// Of each covered year, and of each kind of year outside them, the sums up to every day are kept: a time becomes its number by two
/// reads, and a number its time by a search among the years and one among the days of a year.
/// </remarks>
internal sealed class HoursIndex
{
    private const int Cycle = 400;
    private const int CycleStart = 2000;

    private readonly HoursPlan _plan;
    private readonly DayIndex _days;
    private readonly int _firstYear;
    private readonly long[][] _ordinary;
    private readonly long[] _cycle;
    private readonly long[][] _covered;
    private readonly long[] _coveredStarts;
    private readonly long _ordinaryBeforeStart;
    private readonly long _ordinaryBeforeEnd;

    public HoursIndex(HoursPlan plan, DayIndex days, int firstYear, int lastYear)
    {
        _plan = plan;
        _days = days;
        _firstYear = firstYear;
        _ordinary = OrdinaryYears.Of(plan);
        _cycle = OrdinaryYears.CycleOf(_ordinary);
        _covered = [.. Enumerable.Range(firstYear, lastYear - firstYear + 1).Select(year => OrdinaryYears.Year(year, WindowsOf))];
        _coveredStarts = new long[_covered.Length + 1];
        for (var i = 0; i < _covered.Length; i++)
        {
            _coveredStarts[i + 1] = _coveredStarts[i] + _covered[i][^1];
        }

        _ordinaryBeforeStart = OrdinaryStart(firstYear);
        _ordinaryBeforeEnd = OrdinaryStart(lastYear + 1);
    }

    public bool RunsPastMidnight => _plan.RunsPastMidnight;

    public DayWindows WindowsOf(LocalDate date) => _plan.Of(date, _days.KindOf(date));

    public bool IsOpenAt(LocalDateTime time)
    {
        var inDay = Milliseconds(time);
        return WindowsOf(time.Date).IsOpenAt(inDay) || (_plan.RunsPastMidnight && WindowsOf(time.Date.PlusDays(-1)).IsOpenAt(inDay + WorkingWindow.Day));
    }

    /// <summary>The number of the first opening on a date or after it: how much is worked in the windows of the days before.</summary>
    public long StartOf(LocalDate date) => StartOf(date.Year) + DaysOf(date.Year)[date.DayOfYear - 1];

    /// <summary>The number of a time: how much was worked before it.</summary>
    public long Before(LocalDateTime time)
    {
        var (date, inDay) = (time.Date, Milliseconds(time));
        var worked = StartOf(date) + WindowsOf(date).Before(inDay);
        if (_plan.RunsPastMidnight)
        {
            var yesterday = WindowsOf(date.PlusDays(-1));
            worked -= yesterday.Length - yesterday.Before(inDay + WorkingWindow.Day);
        }

        return worked;
    }

    /// <summary>The first time before which so much was worked: where a window closes, the closing time.</summary>
    public WorkedTime FirstAt(long worked)
    {
        var time = LastAt(worked - 1);
        return new(time.Day, time.Time.PlusMilliseconds(1));
    }

    /// <summary>The last time before which so much was worked: it is worked itself, so that where a window closes, it is when the next one opens.</summary>
    public WorkedTime LastAt(long worked)
    {
        var year = YearOf(worked);
        if (year is < -9997 or > 9998)
        {
            throw new ArgumentOutOfRangeException(nameof(worked), "The time lies beyond the years -9997 to 9998.");
        }

        var days = DaysOf((int)year);
        var rest = worked - StartOf((int)year);
        var day = LastAtMost(days, rest);
        var date = new LocalDate((int)year, 1, 1).PlusDays(day);
        return new(date, date.AtMidnight().PlusMilliseconds(WindowsOf(date).At((int)(rest - days[day]))));
    }

    private static int Milliseconds(LocalDateTime time) => (int)(time.TickOfDay / NodaConstants.TicksPerMillisecond);

    // The last position at which the sums do not exceed a number.
    private static int LastAtMost(long[] sums, long number)
    {
        var (low, high) = (0, sums.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (sums[middle] <= number)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private static (long Quotient, long Remainder) FloorDivide(long value, long divisor)
    {
        var (quotient, remainder) = Math.DivRem(value, divisor);
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder);
    }

    private bool IsCovered(int year) => year >= _firstYear && year < _firstYear + _covered.Length;

    private long StartOf(int year) => IsCovered(year) ? _coveredStarts[year - _firstYear]
        : year < _firstYear ? OrdinaryStart(year) - _ordinaryBeforeStart
        : OrdinaryStart(year) - _ordinaryBeforeEnd + _coveredStarts[^1];

    private long[] DaysOf(int year) => IsCovered(year) ? _covered[year - _firstYear] : _ordinary[OrdinaryYears.KindOf(new(year, 1, 1))];

    private long OrdinaryStart(int year)
    {
        var (cycles, rest) = FloorDivide(year - CycleStart, Cycle);
        return (cycles * _cycle[Cycle]) + _cycle[rest];
    }

    private long YearOf(long worked)
    {
        if (worked >= 0 && worked < _coveredStarts[^1])
        {
            return _firstYear + LastAtMost(_coveredStarts, worked);
        }

        var (cycles, rest) = FloorDivide(worked < 0 ? worked + _ordinaryBeforeStart : worked - _coveredStarts[^1] + _ordinaryBeforeEnd, _cycle[Cycle]);
        return CycleStart + (cycles * Cycle) + LastAtMost(_cycle, rest);
    }
}
