using Tianhe.Governance.Calendars;
using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>Checks a description and resolves its names, listing every problem.</summary>
internal sealed class WorkflowCompiler
{
    /// <summary>How many places the table of stages and actions may have.</summary>
    private const int MaxSlots = 100_000;

    private static readonly BilingualText StageKindName = new("环节", "stages");
    private static readonly BilingualText ActionKindName = new("动作", "actions");
    private static readonly BilingualText StepKindName = new("步骤", "transitions");
    private static readonly BilingualText FactKindName = new("流程的事实", "facts of the workflow");
    private static readonly BilingualText ClockKindName = new("时限", "clocks");

    private readonly WorkflowDescription _description;
    private readonly RuleOrigin _origin;
    private readonly List<Finding> _findings;
    private readonly Dictionary<string, int> _stages;
    private readonly Dictionary<string, int> _actions;
    private readonly Dictionary<string, int> _clocks;
    private readonly Dictionary<TransitionId, WorkflowTransition> _steps;
    private readonly StepOverlaps _overlaps;
    private readonly CompiledClock?[] _compiledClocks;

    private WorkflowCompiler(WorkflowDescription description, RuleOrigin origin, List<Finding> findings)
    {
        _origin = origin;
        _description = description;
        _findings = findings;
        _overlaps = new(description.Facts, findings);
        _stages = Index(description.Stages.Select(stage => stage.Id.Value), "stages", StageKindName);
        _actions = Index(description.Actions.Select(action => action.Id.Value), "actions", ActionKindName);
        _clocks = Index(description.Clocks.Select(clock => clock.Id.Value), "clocks", ClockKindName);
        _compiledClocks = ClockLimitCompiler.Compile(description, findings);
        Index(description.Transitions.Select(step => step.Id.Value), "transitions", StepKindName);
        _steps = description.Transitions.DistinctBy(step => step.Id).ToDictionary(step => step.Id);
    }

    public static CompiledTransition[] Compile(WorkflowDescription description, RuleOrigin origin, List<Finding> findings)
    {
        var compiler = new WorkflowCompiler(description, origin, findings);
        if ((long)(description.Stages.Count + 1) * description.Actions.Count > MaxSlots)
        {
            findings.Add(WorkflowFindings.TooLarge.Error("stages", new("stages", description.Stages.Count), new("actions", description.Actions.Count), new("most", MaxSlots)));
        }

        if (!description.Transitions.Any(transition => transition.From is null))
        {
            findings.Add(WorkflowFindings.NoBeginning.Error("transitions"));
        }

        compiler.CheckStages();
        compiler.CheckActions();
        CompiledTransition[] transitions = [.. description.Transitions.TakeWhile(_ => !findings.IsFull()).Select(compiler.Compile).OfType<CompiledTransition>()];
        compiler._overlaps.Check();
        return transitions;
    }

    private Dictionary<string, int> Index(IEnumerable<string> ids, string path, BilingualText kind)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, id) in ids.Index().TakeWhile(_ => !_findings.IsFull()))
        {
            if (!indexes.TryAdd(id, index))
            {
                _findings.Add(WorkflowFindings.DuplicateId.Error($"{path}.{id}", new("id", id), new("kind", kind)));
            }
        }

        return indexes;
    }

    private CompiledTransition? Compile(WorkflowTransition transition)
    {
        var path = transition.Path;
        var problems = _findings.Count;
        var from = transition.From is { } stage ? Find(_stages, stage.Value, path, StageKindName) : -1;
        var action = Find(_actions, transition.Action.Value, path, ActionKindName);
        var to = Find(_stages, transition.To.Value, path, StageKindName);
        var within = transition.Within is { } window ? Clock(window, path) : null;
        if (transition.OnLapseOf is { } lapse)
        {
            Clock(lapse, path);
            if (transition.Handler is HandlerChange.Actor or HandlerChange.Named)
            {
                _findings.Add(WorkflowFindings.LapseGivesToNobody.Error(path));
            }
        }

        var (starts, stops) = Started(transition, from, to, path);
        var namesClocks = transition.Starts.Count + transition.Stops.Count + transition.Pauses.Count + transition.Resumes.Count + transition.Extends.Count > 0;
        if (namesClocks)
        {
            foreach (var clock in transition.Stops.Concat(transition.Pauses).Concat(transition.Resumes).Concat(transition.Extends.Select(extension => extension.Clock)))
            {
                Clock(clock, path);
            }

            CheckClocks(transition, path);
        }

        CompiledCondition?[] guards = [.. transition.Guards.Select(guard => CompiledCondition.From(guard, _description.Facts, path, _findings))];
        CompiledCondition[] reading = [.. guards.OfType<CompiledCondition>().Where(guard => guard.Kind != ConditionKind.Any)];
        if (action >= 0 && (from >= 0 || transition.From is null) && !guards.Contains(null))
        {
            _overlaps.Add(transition, from, action, reading);
        }

        if (from >= 0 && _description.Stages[from].Kind == StageKind.Closed)
        {
            _findings.Add(WorkflowFindings.LeavesClosedStage.Error(path, new MessageArgument("stage", transition.From!.Value.Value)));
        }

        if ((transition.By.Count == 0 && transition.OnLapseOf is null) || (transition.From is null && !MayBegin(transition)))
        {
            _findings.Add(WorkflowFindings.NobodyMay.Error(path));
        }

        var before = CheckUsedUp(transition, path);

        return _findings.Count > problems || starts.Contains(null) ? null : new()
        {
            Transition = transition,
            FromIndex = from,
            ActionIndex = action,
            To = _description.Stages[to],
            ToIndex = to,
            Before = before,
            Guards = reading,
            Within = within,
            Starts = starts!,
            Stops = stops,
            Pauses = [.. transition.Pauses.Select(clock => _description.Clocks[_clocks[clock.Value]])],
            Extends = [.. transition.Extends.Select(Resolve)],
            TouchesClocks = namesClocks || starts.Length + stops.Length > 0,
            Reference = _origin.At(path, transition.Citation ?? within?.Citation),
        };
    }

    /// <summary>What a step starts and stops, the limits of the stages it leaves and enters included.</summary>
    private (CompiledClock?[] Starts, ClockId[] Stops) Started(WorkflowTransition step, int from, int to, string path)
    {
        var entering = from != to && to >= 0 ? _description.Stages[to].Clock : null;
        var leaving = from != to && from >= 0 ? _description.Stages[from].Clock : null;
        if (entering is null && leaving is null && step.Starts.Count + step.Stops.Count == 0)
        {
            return ([], []);
        }

        var starts = step.Starts.Select(clock => Find(_clocks, clock.Value, path, ClockKindName)).Select(index => index < 0 ? null : _compiledClocks[index]).ToList();
        var stops = step.Stops.ToList();
        var said = step.Starts.Concat(step.Stops).Concat(step.Pauses).Concat(step.Resumes).ToHashSet();
        if (entering is { } entered && !said.Contains(entered) && _clocks.TryGetValue(entered.Value, out var index))
        {
            said.Add(entered);
            starts.Add(_compiledClocks[index]);
        }

        if (leaving is { } left && !said.Contains(left) && _clocks.ContainsKey(left.Value))
        {
            stops.Add(left);
        }

        return ([.. starts], [.. stops]);
    }

    /// <summary>Whether anybody may take a step by which a matter begins: there is nobody yet who asked or who has it, and no clock runs.</summary>
    private static bool MayBegin(WorkflowTransition step) => step.Within is null && step.OnLapseOf is null && step.By.Any(by => by.Kind is AuthorityKind.Anyone or AuthorityKind.Role);

    private void CheckStages()
    {
        foreach (var stage in _description.Stages.TakeWhile(_ => !_findings.IsFull()))
        {
            if (stage.Clock is { } clock)
            {
                Clock(clock, $"stages.{stage.Id}");
            }
        }
    }

    private void CheckActions()
    {
        foreach (var action in _description.Actions)
        {
            foreach (var fact in action.Facts.TakeWhile(_ => !_findings.IsFull()))
            {
                if (Fact(fact, $"actions.{action.Id}") is { From: not null })
                {
                    _findings.Add(FactFindings.GivenButProduced.Error($"actions.{action.Id}", new MessageArgument("fact", fact.Value)));
                }
            }
        }
    }

    private FactDeclaration? Fact(FactName name, string path)
    {
        if (_description.Facts.TryFind(name, out var fact))
        {
            return fact;
        }

        _findings.Add(WorkflowFindings.UnknownName.Error(path, new("id", name.Value), new("kind", FactKindName), new("known", KnownNames.Of(_description.Facts.Declarations.Select(one => one.Name.Value)))));
        return null;
    }

    private void CheckClocks(WorkflowTransition step, string path)
    {
        var moved = step.Starts.Concat(step.Stops).Concat(step.Pauses).ToList();
        var twice = moved.Concat(step.Resumes).GroupBy(clock => clock).Where(same => same.Count() > 1).Select(same => same.Key)
            .Concat(moved.Concat(step.Extends.Select(extension => extension.Clock)).GroupBy(clock => clock).Where(same => same.Count() > 1).Select(same => same.Key)).Distinct();
        _findings.AddRange(twice.Select(clock => WorkflowFindings.ClockTwice.Error(path, new MessageArgument("clock", clock.Value))));
        _findings.AddRange(step.Pauses.Where(IsPausedDayMissing).Select(clock => WorkflowFindings.PausedDayNotStated.Error(path, new MessageArgument("clock", clock.Value))));
        foreach (var extension in step.Extends)
        {
            if (extension.Fact is { } name && Fact(name, path) is { } fact && !(fact.Type is FactType.Number or FactType.Count && fact.Scale == 0 && fact.Minimum >= 1))
            {
                _findings.Add(WorkflowFindings.ExtensionFact.Error(path, new MessageArgument("fact", name.Value)));
            }

            if (extension.By is { } by && LimitsOf(extension.Clock).FirstOrDefault(one => one.Unit != by.Unit) is { } limit)
            {
                _findings.Add(WorkflowFindings.ExtensionUnit.Error(path, [new("clock", extension.Clock.Value), new("limit", limit.Name), new("by", LimitWording.Name(by.Amount, by.Unit))]));
            }
        }
    }

    private CompiledExtension Resolve(ClockExtension extension)
    {
        var clock = _description.Clocks[_clocks[extension.Clock.Value]];
        return extension.Fact is { } name && _description.Facts.TryIndexOf(name, out var index)
            ? new(clock, 0, index, _description.Facts.Declarations[index])
            : new(clock, extension.By!.Amount, -1, null);
    }

    private IEnumerable<TimeLimit> LimitsOf(ClockId clock) => _clocks.TryGetValue(clock.Value, out var index) ? WorkflowRulesCheck.LimitsOf(_description.Clocks[index], _description) : [];

    private bool IsPausedDayMissing(ClockId clock) => _clocks.TryGetValue(clock.Value, out var index) && _description.Clocks[index].PausedDay is null
        && _description.Clocks[index].Limit is not FixedLimit { Limit.Unit: LimitUnit.WorkingHours or LimitUnit.ClockHours };

    private WorkflowTransition? CheckUsedUp(WorkflowTransition step, string path)
    {
        if (step.WhenUsedUp is not { } name)
        {
            return null;
        }

        if (!_steps.TryGetValue(name, out var other))
        {
            _findings.Add(WorkflowFindings.UnknownName.Error(path, new("id", name.Value), new("kind", StepKindName), new("known", KnownNames.Of(_steps.Keys.Select(id => id.Value)))));
        }
        else if (other.AtMost is null || other.From != step.From || other.Action != step.Action || other.Id == step.Id)
        {
            _findings.Add(WorkflowFindings.NotUsedUp.Error(path, new MessageArgument("other", name.Value)));
        }

        return other;
    }

    private WorkflowClock? Clock(ClockId id, string path) =>
        Find(_clocks, id.Value, path, ClockKindName) is var index and >= 0 ? _description.Clocks[index] : null;

    private int Find(Dictionary<string, int> indexes, string id, string path, BilingualText kind)
    {
        if (indexes.TryGetValue(id, out var index))
        {
            return index;
        }

        _findings.Add(WorkflowFindings.UnknownName.Error(path, new("id", id), new("kind", kind),
            new("known", KnownNames.Of(indexes.Keys))));
        return -1;
    }
}
