namespace Tianhe.Governance.Workflows;

/// <summary>Walks through both definitions at once, by ever longer traces, until they differ or every state that both can reach was seen.</summary>
internal sealed class BehaviourSearch
{
    /// <summary>What a state costs beside its numbers, so that a budget limits the memory as well.</summary>
    private const int StepsOfAState = 16;

    private readonly WorkflowDefinition[] _definitions;
    private readonly StageMap _map;
    private readonly StateLayout _layout;
    private readonly ComparisonBudget _budget;
    private readonly HashSet<ClockId> _otherTerms;
    private readonly List<(ActionId Id, int Before, int After, bool StatesSame)> _actions = [];
    private readonly Dictionary<int, ComparedAction[]> _stages = [];

    private BehaviourSearch(WorkflowDefinition before, WorkflowDefinition after, StageMap map, SharedFacts facts, FactTerms terms, HashSet<ClockId> otherTerms, long budget)
    {
        _definitions = [before, after];
        _map = map;
        Facts = facts;
        _layout = new(before.Description, after.Description);
        _budget = new(budget);
        _otherTerms = otherTerms;
        foreach (var action in before.Description.Actions.Concat(after.Description.Actions).DistinctBy(action => action.Id))
        {
            var (one, other) = (before.IndexOf(action.Id), after.IndexOf(action.Id));
            _actions.Add((action.Id, one, other, one < 0 || other < 0 || StatesSame(before.Description.Actions[one], after.Description.Actions[other], terms)));
        }
    }

    private SharedFacts Facts { get; }

    /// <summary>Whether acts state the same facts, and the same values fit.</summary>
    private static bool StatesSame(WorkflowAction one, WorkflowAction other, FactTerms terms) => one.Facts.ToHashSet().SetEquals(other.Facts) && one.Facts.All(terms.AreValuesAlike);

    public static BehaviourProof Run(WorkflowDefinition before, WorkflowDefinition after, StageMap map, SharedFacts facts, FactTerms factTerms, ClockTerms terms, long budget)
    {
        var search = new BehaviourSearch(before, after, map, facts, factTerms, terms.Others(), budget);
        return search.Run(new(before, after, facts, factTerms, terms));
    }

    private BehaviourProof Run(BehaviourWording wording)
    {
        var beginning = new ComparedState(_layout.Beginning(), null, null);
        var seen = new HashSet<ComparedState> { beginning };
        var open = new Queue<ComparedState>(seen);
        while (open.TryDequeue(out var state))
        {
            foreach (var action in ActionsAt(state.Stage))
            {
                var outcome = action.At(state.Numbers);
                if (outcome.Different is { } different)
                {
                    return wording.Refuted(state, different, _budget.Taken);
                }

                if (_budget.IsUsedUp)
                {
                    return BehaviourWording.Undecided(state.Depth, _budget.Taken);
                }

                foreach (var move in outcome.Moves)
                {
                    var next = new ComparedState(_layout.After(state.Numbers, move.Before!, move.After!, move.Lapse), state, move);
                    _budget.Take(StepsOfAState + _layout.Length);
                    if (seen.Add(next))
                    {
                        open.Enqueue(next);
                    }
                }
            }
        }

        return BehaviourWording.Proved(_budget.Taken);
    }

    private ComparedAction[] ActionsAt(int stage)
    {
        if (!_stages.TryGetValue(stage, out var actions))
        {
            _budget.Take(_actions.Count);
            actions = [.. _actions.Select(action => ActionAt(stage, action)).OfType<ComparedAction>()];
            _stages.Add(stage, actions);
        }

        return actions;
    }

    private ComparedAction? ActionAt(int stage, (ActionId Id, int Before, int After, bool StatesSame) action)
    {
        var (before, after) = (Steps(0, stage, action.Before), Steps(1, _map.After(stage), action.After));
        return before.Length + after.Length == 0 ? null : new(action.Id, before, after, action.StatesSame, Facts, _otherTerms, _budget);
    }

    private ComparedStep[] Steps(int side, int stage, int action) => action < 0 ? [] : [.. _definitions[side].AllTransitions(stage, action).Select(step => Step(side, step))];

    private ComparedStep Step(int side, CompiledTransition step) => new(step)
    {
        To = side == 0 ? step.ToIndex : _map.Before(step.ToIndex),
        Met = Facts.Met(side, step),
        NotMet = Facts.NotMet(side, step),
        Reads = Facts.Read(side, step),
        CountAt = _layout.CountOf(side, step.Transition.Id),
        UsedUpAt = _layout.CountOf(side, step.Transition.WhenUsedUp),
        WindowAt = _layout.PlaceOf(step.Transition.Within),
        LapseAt = _layout.PlaceOf(step.Transition.OnLapseOf),
    };
}
