using NodaTime;

using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Testing;

/// <summary>What assertions ask of an order or a matter as it stands after a step.</summary>
internal sealed record ScenarioState(StageId Stage, PersonId? Handler, EquatableList<ClockState> Clocks, ClockState? NextDue)
{
    public static ScenarioState Of(ServiceOrder order) => new(order.Stage, order.Handler, order.Clocks, order.NextDue);

    public static ScenarioState Of(Matter matter) => new(matter.Stage, matter.Handler, matter.Clocks, matter.NextDue);

    public ClockState? ClockOf(ClockId clock) => Clocks.FirstOrDefault(state => state.Clock == clock);

    public bool IsOverdueAt(Instant at) => Clocks.Any(state => state.IsOverdueAt(at));
}
