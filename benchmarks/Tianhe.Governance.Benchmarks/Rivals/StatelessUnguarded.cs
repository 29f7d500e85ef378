using Stateless;

namespace Tianhe.Governance.Benchmarks;

/// <summary>The shared machine stripped of every guard: the least that Stateless can do on this path.</summary>
internal sealed class StatelessUnguarded
{
    private readonly StateMachine<RivalStage, RivalTrigger> _machine;
    private RivalOrder _order = new();

    public StatelessUnguarded()
    {
        _machine = new(() => _order.Stage, stage => _order.Stage = stage);
        foreach (var act in RivalAct.Path)
        {
            _machine.Configure(act.From).Permit(act.Trigger, act.To);
        }
    }

    public RivalStage Fire(RivalOrder order, RivalAct act)
    {
        _order = order;
        _machine.Fire(act.Trigger);
        return order.Stage;
    }
}
