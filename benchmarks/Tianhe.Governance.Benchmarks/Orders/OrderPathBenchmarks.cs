using BenchmarkDotNet.Attributes;

namespace Tianhe.Governance.Benchmarks;

/// <summary>The whole path of one order, from submission to closing: eight commands.</summary>
[MemoryDiagnoser]
public class OrderPathBenchmarks
{
    private readonly StatelessOrders _shared = new(new RivalOrder(), RivalAct.Path[0]);
    private readonly RivalOrder _entity = new();
    private readonly SwitchedState _new = new(new RivalOrder(), RivalStage.New, 0, null, null);

    [Benchmark]
    public ServiceOrder? Decide()
    {
        ServiceOrder? order = null;
        for (var step = 0; step < OrderPath.Steps.Length; step++)
        {
            order = OrderPath.Decide(order, step).Order;
        }

        return order;
    }

    [Benchmark(Baseline = true)]
    public RivalStage StatelessShared()
    {
        _entity.Stage = RivalStage.New;
        foreach (var act in RivalAct.Path)
        {
            _shared.Fire(_entity, act);
        }

        return _entity.Stage;
    }

    /// <summary>The order is loaded for each command, as a request of a web application does.</summary>
    [Benchmark]
    public RivalStage StatelessPerEntity()
    {
        _entity.Stage = RivalStage.New;
        foreach (var act in RivalAct.Path)
        {
            new StatelessOrders(_entity, act).Fire(_entity, act);
        }

        return _entity.Stage;
    }

    [Benchmark]
    public RivalStage Switch()
    {
        _entity.Stage = RivalStage.New;
        foreach (var act in RivalAct.Path)
        {
            _entity.Stage = SwitchedOrder.Next(_entity.Stage, _entity, act)!.Value;
        }

        return _entity.Stage;
    }

    [Benchmark]
    public object? SwitchWithEvent()
    {
        var state = _new;
        foreach (var act in RivalAct.Path)
        {
            state = state.Decide(act)!;
        }

        return state;
    }
}
