using NodaTime;

using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Orders;

/// <summary>The lapses of orders.</summary>
internal sealed class OrderLapses(OrderProcess process) : LapseTaker<ServiceOrder, OrderEvent, OrderAct>(process.Rules.Workflow)
{
    protected override int StageOf(ServiceOrder state) => process.Rules.Workflow.IndexOf(state.Stage);

    protected override int VersionOf(ServiceOrder state) => state.Version;

    protected override EquatableList<ClockState> ClocksOf(ServiceOrder state) => state.Clocks;

    protected override Instant LastChangedAt(ServiceOrder state) => state.LastChangedAt;

    protected override OrderAct SubjectOf(ServiceOrder state, Instant at) => new(process, state, null, default, null, at);

    protected override OrderEvent Record(ServiceOrder state, CompiledTransition step, Occasion occasion, EquatableList<ClockState> clocks, ClockId clock) => new OrderActed(
        process.StepOf(state.Id, state, step, occasion, clocks), step.Transition.Action, [], null, null, HandlerNaming.After(step.Transition.Handler, state.Handler, occasion.Actor, null), clock);

    protected override ServiceOrder Apply(ServiceOrder state, OrderEvent happened) => state.Apply(happened);
}
