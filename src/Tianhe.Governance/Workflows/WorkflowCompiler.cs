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
    private static readonly BilingualText ClockKindName = new("时限", "clocks");

    private readonly WorkflowDescription _description;
    private readonly RuleOrigin _origin;
    private readonly List<Finding> _findings;
    private readonly Dictionary<string, int> _stages;
    private readonly Dictionary<string, int> _actions;
    private readonly Dictionary<string, int> _clocks;
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
        var before = _findings.Count;
        var from = transition.From is { } stage ? Find(_stages, stage.Value, path, StageKindName) : -1;
        var action = Find(_actions, transition.Action.Value, path, ActionKindName);
        var to = Find(_stages, transition.To.Value, path, StageKindName);
        var within = transition.Within is { } window ? Clock(window, path) : null;
        CompiledClock?[] starts = [.. transition.Starts.Select(clock => Find(_clocks, clock.Value, path, ClockKindName)).Select(index => index < 0 ? null : _compiledClocks[index])];
        WorkflowClock?[] others = [.. transition.Stops.Concat(transition.Resumes).Select(clock => Clock(clock, path))];
        CompiledCondition?[] guards = [.. transition.Guards.Select(guard => CompiledCondition.From(guard, _description.Facts, path, _findings))];
        CompiledCondition[] reading = [.. guards.OfType<CompiledCondition>().Where(guard => guard.Kind != ConditionKind.Any)];
        if (action >= 0 && (from >= 0 || transition.From is null) && !guards.Contains(null))
        {
            _overlaps.Add(path, from, action, reading);
        }

        if (from >= 0 && _description.Stages[from].Kind == StageKind.Closed)
        {
            _findings.Add(WorkflowFindings.LeavesClosedStage.Error(path, new MessageArgument("stage", transition.From!.Value.Value)));
        }

        if (transition.By.Count == 0)
        {
            _findings.Add(WorkflowFindings.NobodyMay.Error(path));
        }

        if (within is { Kind: not ClockKind.Window })
        {
            _findings.Add(WorkflowFindings.NotAWindow.Error(path, new MessageArgument("clock", within.Id.Value)));
        }

        _findings.AddRange(transition.Starts.Concat(transition.Stops).Concat(transition.Resumes).GroupBy(clock => clock).Where(named => named.Count() > 1)
            .Select(named => WorkflowFindings.ClockTwice.Error(path, new MessageArgument("clock", named.Key.Value))));

        return _findings.Count > before || starts.Contains(null) ? null : new()
        {
            Transition = transition,
            FromIndex = from,
            ActionIndex = action,
            To = _description.Stages[to],
            Guards = reading,
            Within = within,
            Starts = starts!,
            TouchesClocks = starts.Length + others.Length > 0,
            Reference = _origin.At(path, transition.Citation ?? within?.Citation),
        };
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
