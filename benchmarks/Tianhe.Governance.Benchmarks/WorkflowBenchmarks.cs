using BenchmarkDotNet.Attributes;

namespace Tianhe.Governance.Benchmarks;

/// <summary>One act on a matter by a workflow that is data, beside what only moves a stage; see <see cref="PathMedians"/> for the path.</summary>
[MemoryDiagnoser]
public class WorkflowBenchmarks
{
    private readonly StatelessBookings _shared = new();
    private readonly RivalBooking _booking = new();
    private BookingAct _act = BookingAct.Path[0];
    private Matter? _matter;
    private int _step;
    private int _column;

    [ParamsAllValues]
    public BookingStepKind Step { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _step = (int)Step;
        _matter = BookingPath.Before[_step];
        _act = BookingAct.Path[_step];
        _column = BookingTable.Column(_act);
        _booking.TidyUps = _act.TidyUps;
        CheckTheStepTaken();
        CheckWhatIsRefused();
    }

    [Benchmark]
    public MatterDecision Decide() => BookingPath.Decide(_matter, _step);

    [Benchmark(Baseline = true)]
    public BookingStage StatelessShared()
    {
        _booking.Stage = _act.From;
        return _shared.Fire(_booking, _act);
    }

    [Benchmark]
    public BookingStage Switch()
    {
        _booking.Stage = _act.From;
        return _booking.Stage = SwitchedBooking.Next(_booking.Stage, _booking, _act)!.Value;
    }

    [Benchmark]
    public BookingStage ByteTable()
    {
        _booking.Stage = _act.From;
        return _booking.Stage = BookingTable.Next(_booking.Stage, _column);
    }

    private void CheckTheStepTaken()
    {
        var stage = Decide().Matter.Stage.Value.Replace("-", "", StringComparison.Ordinal);
        var reached = new[] { Enum.Parse<BookingStage>(stage, ignoreCase: true), StatelessShared(), Switch(), ByteTable() };
        if (reached.Any(one => one != _act.To))
        {
            throw new InvalidOperationException($"Not every way goes from {_act.From} to {_act.To}: {string.Join(", ", reached)}.");
        }
    }

    /// <summary>Anyone may apply; every other act is refused to a stranger by all ways that have guards.</summary>
    private void CheckWhatIsRefused()
    {
        const string stranger = "p-chen";
        _booking.Stage = _act.From;
        var act = _act with { Actor = stranger };
        var taken = new[]
        {
            BookingPath.Decide(_matter, _step, BookingPath.Occasion(stranger, _step)).Outcome == DecisionOutcome.Decided,
            _shared.CanFire(_booking, act),
            SwitchedBooking.Next(_act.From, _booking, act) is not null,
        };
        if (taken.Any(one => one != (Step == BookingStepKind.Apply)))
        {
            throw new InvalidOperationException($"Not every way has the same guards at {Step}: {string.Join(", ", taken)}.");
        }
    }
}
