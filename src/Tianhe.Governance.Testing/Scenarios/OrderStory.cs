using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Testing;

/// <summary>The story of one order.</summary>
internal sealed class OrderStory : ScenarioStory
{
    private readonly OrderProcess _process;
    private readonly OrderDecision? _decision;

    public OrderStory(OrderProcess process)
        : base(process.Rules.Calendar, []) => _process = process;

    private OrderStory(OrderProcess process, EquatableList<ScenarioStep> steps, OrderDecision decision)
        : base(process.Rules.Calendar, steps) => (_process, _decision) = (process, decision);

    /// <summary>The last decision, or, before the first step, an exception.</summary>
    public OrderDecision Decision => _decision ?? throw new InvalidOperationException("There is no order yet; the first step of a scenario submits it.");

    public OrderStory Take(OrderCommand command, ScenarioTurn turn)
    {
        ArgumentNullException.ThrowIfNull(command);
        var occasion = OccasionOf(turn);
        var decision = _decision is not null ? _process.Decide(_decision.Order, command, occasion)
            : command is Submit submit ? _process.Submit(submit, occasion)
            : throw new ArgumentException("The first step of a scenario submits the order.", nameof(command));
        return After(command.ToString(), occasion, turn, decision);
    }

    public override OrderStory Take(Act act, ScenarioTurn turn)
    {
        ArgumentNullException.ThrowIfNull(act);
        var occasion = OccasionOf(turn);
        return After(ScenarioReport.Shown(act), occasion, turn, _process.Decide(Decision.Order, act, occasion));
    }

    public override OrderStory Pass(string until)
    {
        var order = Decision.Order;
        var occasion = OccasionUntil(until);
        return After(ScenarioReport.TimePasses(until), occasion, null, _process.Lapse(order, occasion));
    }

    public override EquatableList<PermittedAction> Permitted(PersonId actor) => _process.Permitted(Decision.Order, actor, Last.At);

    public override EquatableList<ClockAlert> Alerts() => _process.Alerts(Decision.Order);

    private OrderStory After(string what, Occasion occasion, ScenarioTurn? turn, OrderDecision decision)
    {
        var state = _decision is null && decision.Outcome == DecisionOutcome.Refused ? null : ScenarioState.Of(decision.Order);
        return new(_process, With(what, occasion, turn, decision, happened => happened.Transition, state), decision);
    }
}
