using BenchmarkDotNet.Attributes;

namespace Tianhe.Governance.Benchmarks;

/// <summary>One command on one order: decide and apply, beside what only moves a stage.</summary>
[MemoryDiagnoser]
public class OrderBenchmarks
{
    private readonly StatelessOrders _shared = new(new RivalOrder(), RivalAct.Path[0]);
    private readonly StatelessUnguarded _unguarded = new();
    private readonly RivalOrder _entity = new();
    private ServiceOrder? _order;
    private OrderCommand _command = OrderPath.Submit;
    private Occasion _occasion = OrderPath.Occasions[0];
    private RivalAct _act = RivalAct.Path[0];
    private SwitchedState _switched = new(new RivalOrder(), RivalStage.New, 0, null, null);

    [ParamsAllValues]
    public OrderStepKind Step { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _order = OrderPath.Before[(int)Step];
        _command = OrderPath.Steps[(int)Step].Command;
        _occasion = OrderPath.Occasions[(int)Step];
        _act = RivalAct.Path[(int)Step];
        _switched = RivalAct.Path.Take((int)Step).Aggregate(_switched, (state, act) => state.Decide(act)!);
        var reached = new[] { (RivalStage)(OrderPath.Decide(_order, (int)Step).Order.Version), StatelessShared(), StatelessPerEntity(), Switch(), _switched.Decide(_act)!.Stage };
        if (reached.Any(stage => stage != _act.To))
        {
            throw new InvalidOperationException($"Not every way goes from {_act.From} to {_act.To}: {string.Join(", ", reached)}.");
        }
    }

    [Benchmark]
    public OrderDecision Decide() => _order is null
        ? OrderPath.Process.Submit(OrderPath.Submit, _occasion)
        : OrderPath.Process.Decide(_order, _command, _occasion);

    [Benchmark(Baseline = true)]
    public RivalStage StatelessShared()
    {
        _entity.Stage = _act.From;
        return _shared.Fire(_entity, _act);
    }

    [Benchmark]
    public RivalStage StatelessSharedUnguarded()
    {
        _entity.Stage = _act.From;
        return _unguarded.Fire(_entity, _act);
    }

    [Benchmark]
    public RivalStage StatelessPerEntity()
    {
        _entity.Stage = _act.From;
        return new StatelessOrders(_entity, _act).Fire(_entity, _act);
    }

    [Benchmark]
    public RivalStage Switch()
    {
        _entity.Stage = _act.From;
        return _entity.Stage = SwitchedOrder.Next(_entity.Stage, _entity, _act)!.Value;
    }

    [Benchmark]
    public object? SwitchWithEvent() => _switched.Decide(_act);
}
