using BenchmarkDotNet.Attributes;

using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Benchmarks;

/// <summary>Adding working hours from each of 256 instants of 2024 and 2025, beside a loop over days and their windows.</summary>
[MemoryDiagnoser]
public class WorkingTimeBenchmarks
{
    private const int Starts = 256;
    private static readonly LocalTime[] Times = [new(9, 0), new(12, 0), new(13, 30), new(17, 0)];
    private static readonly WorkingCalendar Calendar = WorkingCalendar.China.WithHours(WorkingHours.Daily("09:00-12:00", "13:30-17:00"), "benchmark.1");
    private readonly Instant[] _starts = new Instant[Starts];
    private readonly Instant[] _results = new Instant[Starts];
    private readonly Deadline?[] _deadlines = new Deadline?[Starts];
    private TimeLimit _limit = TimeLimit.WorkingHours(1);

    /// <summary>Half a day, and a quarter of a year.</summary>
    [Params(4, 400)]
    public int Hours { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _limit = TimeLimit.WorkingHours(Hours);
        for (var i = 0; i < Starts; i++)
        {
            _starts[i] = new LocalDate(2024, 1, 1).PlusDays(i * 7 % 479).At(new LocalTime(i % 24, i % 60)).InZoneStrictly(Calendar.Zone).ToInstant();
            if (Loop(_starts[i], Hours) != Calendar.AddWorkingTime(_starts[i], Duration.FromHours(Hours)) || _limit.From(_starts[i], Calendar).Due != Loop(_starts[i], Hours))
            {
                throw new InvalidOperationException($"The ways differ from {_starts[i]}.");
            }
        }
    }

    /// <summary>Day after day, window after window.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Starts)]
    public Instant[] LoopOverDays()
    {
        for (var i = 0; i < Starts; i++)
        {
            _results[i] = Loop(_starts[i], Hours);
        }

        return _results;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public Instant[] AddWorkingTime()
    {
        for (var i = 0; i < Starts; i++)
        {
            _results[i] = Calendar.AddWorkingTime(_starts[i], Duration.FromHours(Hours));
        }

        return _results;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public Deadline?[] LimitFrom()
    {
        for (var i = 0; i < Starts; i++)
        {
            _deadlines[i] = _limit.From(_starts[i], Calendar);
        }

        return _deadlines;
    }

    private static Instant Loop(Instant start, int hours)
    {
        var local = start.InZone(Calendar.Zone).LocalDateTime;
        var left = hours * NodaConstants.TicksPerHour;
        for (var date = local.Date; ; date = date.PlusDays(1))
        {
            for (var i = 0; i < Times.Length && Calendar.IsWorkingDay(date); i += 2)
            {
                var from = date == local.Date && local.TimeOfDay > Times[i] ? local.TimeOfDay : Times[i];
                var open = Times[i + 1].TickOfDay - from.TickOfDay;
                if (open >= left)
                {
                    return (date + from.PlusTicks(left)).InZoneStrictly(Calendar.Zone).ToInstant();
                }

                left -= Math.Max(open, 0);
            }
        }
    }
}
