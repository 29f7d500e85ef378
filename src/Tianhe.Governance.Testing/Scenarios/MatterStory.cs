using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Testing;

/// <summary>The story of one matter.</summary>
internal sealed class MatterStory : ScenarioStory
{
    private static readonly MatterId Id = "m-1";

    private readonly WorkflowProcess _process;
    private readonly NodeId _node;
    private readonly MatterDecision? _decision;

    public MatterStory(WorkflowProcess process, NodeId node)
        : base(process.Rules.Calendar, []) => (_process, _node) = (process, node);

    private MatterStory(WorkflowProcess process, NodeId node, EquatableList<ScenarioStep> steps, MatterDecision decision)
        : base(process.Rules.Calendar, steps) => (_process, _node, _decision) = (process, node, decision);

    /// <summary>The last decision, or, before the first step, an exception.</summary>
    public MatterDecision Decision => _decision ?? throw new InvalidOperationException("There is no matter yet; the first step of a scenario begins it.");

    public override MatterStory Take(Act act, ScenarioTurn turn)
    {
        ArgumentNullException.ThrowIfNull(act);
        var occasion = OccasionOf(turn);
        var decision = _decision is null ? _process.Begin(Id, _node, act, occasion) : _process.Decide(_decision.Matter, act, occasion);
        return After(ScenarioReport.Shown(act), occasion, turn, decision);
    }

    public override MatterStory Pass(string until)
    {
        var matter = Decision.Matter;
        var occasion = OccasionUntil(until);
        return After(ScenarioReport.TimePasses(until), occasion, null, _process.Lapse(matter, occasion));
    }

    public override EquatableList<PermittedAction> Permitted(PersonId actor) => _process.Permitted(Decision.Matter, actor, Last.At);

    public override EquatableList<ClockAlert> Alerts() => _process.Alerts(Decision.Matter);

    private MatterStory After(string what, Occasion occasion, ScenarioTurn? turn, MatterDecision decision)
    {
        var state = _decision is null && decision.Outcome == DecisionOutcome.Refused ? null : ScenarioState.Of(decision.Matter);
        return new(_process, _node, With(what, occasion, turn, decision, happened => happened.Transition, state), decision);
    }
}
