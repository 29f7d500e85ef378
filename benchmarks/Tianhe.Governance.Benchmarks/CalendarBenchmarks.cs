using BenchmarkDotNet.Attributes;

using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Benchmarks;

/// <summary>Going n working days forward from each of 256 dates of 2024 and 2025, beside a loop over days and a read of an array.</summary>
[MemoryDiagnoser]
public class CalendarBenchmarks
{
    private const int Starts = 256;
    private static readonly WorkingCalendar Calendar = WorkingCalendar.China;
    private readonly LocalDate[] _dates = new LocalDate[Starts];
    private readonly Instant[] _instants = new Instant[Starts];
    private readonly LocalDate[] _results = new LocalDate[Starts];
    private readonly int[] _ordinals = new int[Starts];
    private readonly LocalDate[] _worked = Worked();
    private readonly Deadline?[] _deadlines = new Deadline?[Starts];
    private TimeLimit _limit = TimeLimit.ClockHours(1);

    /// <summary>Three weeks, and a year.</summary>
    [Params(15, 250)]
    public int Days { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _limit = TimeLimit.WorkingDays(Days, FirstDay.NextDay, TimeLimit.EndOfDay);
        for (var i = 0; i < Starts; i++)
        {
            _dates[i] = new LocalDate(2024, 1, 1).PlusDays(i * 7 % 479);
            _instants[i] = _dates[i].At(new LocalTime(9, 20)).InZoneStrictly(Calendar.Zone).ToInstant();
            _ordinals[i] = Calendar.WorkingDaysBetween(_worked[0], _dates[i]) - (Calendar.IsWorkingDay(_dates[i]) ? 0 : 1);
            if (Loop(_dates[i], Days) != Calendar.AddWorkingDays(_dates[i], Days) || _worked[_ordinals[i] + Days] != Calendar.AddWorkingDays(_dates[i], Days))
            {
                throw new InvalidOperationException($"The ways differ on {_dates[i]}.");
            }
        }
    }

    /// <summary>The least there is: the working days in an array, the place of each start known beforehand.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Starts)]
    public LocalDate[] ReadArray()
    {
        for (var i = 0; i < Starts; i++)
        {
            _results[i] = _worked[_ordinals[i] + Days];
        }

        return _results;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public LocalDate[] AddWorkingDays()
    {
        for (var i = 0; i < Starts; i++)
        {
            _results[i] = Calendar.AddWorkingDays(_dates[i], Days);
        }

        return _results;
    }

    /// <summary>Day after day, each asked whether it is worked; the kinds of days come from the same O(1) index.</summary>
    [Benchmark(OperationsPerInvoke = Starts)]
    public LocalDate[] LoopOverDays()
    {
        for (var i = 0; i < Starts; i++)
        {
            _results[i] = Loop(_dates[i], Days);
        }

        return _results;
    }

    /// <summary>From an instant to a deadline: into the zone, forward, to the end of the day and back to an instant.</summary>
    [Benchmark(OperationsPerInvoke = Starts)]
    public Deadline?[] LimitFrom()
    {
        for (var i = 0; i < Starts; i++)
        {
            _deadlines[i] = _limit.From(_instants[i], Calendar);
        }

        return _deadlines;
    }

    private static LocalDate Loop(LocalDate date, int days)
    {
        while (days > 0)
        {
            date = date.PlusDays(1);
            days -= Calendar.IsWorkingDay(date) ? 1 : 0;
        }

        return date;
    }

    private static LocalDate[] Worked()
    {
        var first = new LocalDate(2020, 1, 1);
        return [.. Enumerable.Range(0, (7 * 365) + 2).Select(first.PlusDays).Where(Calendar.IsWorkingDay)];
    }
}
