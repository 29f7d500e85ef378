using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Proofs;

/// <summary>
/// What the proofs should find, by trying every move over and over until nothing new turns up; written from the documentation of the
/// model, and not from the proofs. Only for small lifecycles.
/// </summary>
internal sealed class LifecycleModel
{
    private readonly WorkflowDescription _description;
    private readonly string[] _stages;
    private readonly string[] _clocks;
    private readonly HashSet<(WorkflowTransition Step, bool ByLapse)> _ways;
    private readonly Dictionary<string, HashSet<string>> _from = [];
    private readonly Dictionary<string, HashSet<string>> _onward = [];
    private readonly Dictionary<string, HashSet<(string Stage, string Phase)>> _phases = [];
    private readonly Dictionary<(string Stage, string Counts), bool> _canEnd = [];

    public LifecycleModel(WorkflowDescription description)
    {
        _description = description;
        _stages = [.. description.Stages.Select(stage => stage.Id.Value)];
        _clocks = [.. description.Clocks.Select(clock => clock.Id.Value)];
        _ways = [.. description.Transitions.SelectMany(Ways).Where(way => !WaitsInACircle(way.Step))];
        while (Impossible().ToList() is { Count: > 0 } impossible)
        {
            _ways.ExceptWith(impossible);
            Lost.AddRange(impossible);
        }
    }

    /// <summary>The ways that turned out to be impossible, since a clock never runs.</summary>
    public List<(WorkflowTransition Step, bool ByLapse)> Lost { get; } = [];

    /// <summary>What is found, as "code path", in no order.</summary>
    public HashSet<string> Found =>
    [
        .. Lost.Where(way => way.Step.From is null || Reached.Contains(NameOf(way.Step.From))).Select(way => $"{WhyLost(way)} {way.Step.Path}"),
        .. _description.Transitions.Where(IsFirstOfACircle).Select(step => $"used-up-in-a-circle {step.Path}"),
        .. _stages.Where(stage => !Reached.Contains(stage)).Select(stage => $"unreachable-stage stages.{stage}"),
        .. _clocks.Where(clock => !_description.Transitions.Any(step => Effect(step, clock) == "starts")).Select(clock => $"unstarted-clock clocks.{clock}"),
        .. _stages.Any(IsClosed) ? DeadEnds() : ["no-closed-stage stages"],
        .. Stuck().Select(state => $"stuck-once-used-up stages.{state.Stage}"),
        .. Lapses(),
        .. Cycles().Select(cycle => $"endless-cycle {cycle}"),
        .. Reached.Where(stage => !IsClosed(stage) && Standing.Any(state => state.Stage == stage && !state.Phases.Contains("running", StringComparison.Ordinal))).Select(stage => $"may-wait-for-ever stages.{stage}"),
    ];

    private HashSet<string> Reached => field ??= From("");

    private List<(string Stage, string Phases)> Standing => field ??= States();

    /// <summary>Whether a trace can be followed, one clock or none being looked at, and where it may end: stage and phase.</summary>
    public HashSet<(string Stage, string Phase)> Follow(IEnumerable<string> trace, string? clock)
    {
        HashSet<(string Stage, string Phase)> at = [("", "never")];
        foreach (var id in trace)
        {
            at = [.. _ways.Where(way => way.Step.Id.Value == id).SelectMany(way => at.Where(state => state.Stage == NameOf(way.Step.From)).SelectMany(state => Take(way, state.Phase, clock)))];
        }

        return at;
    }

    /// <summary>The phases of all clocks together, after a trace.</summary>
    public HashSet<string> FollowAll(IEnumerable<string> trace)
    {
        HashSet<(string Stage, string Phases)> at = [("", string.Join(' ', _clocks.Select(_ => "never")))];
        foreach (var id in trace)
        {
            at = [.. _ways.Where(way => way.Step.Id.Value == id).SelectMany(way => at.Where(state => state.Stage == NameOf(way.Step.From)).SelectMany(state => TakeAll(way, state.Phases)))];
        }

        return [.. at.Select(state => $"{state.Stage} {state.Phases}")];
    }

    /// <summary>Whether a trace can be followed when steps are counted, and the matter is stuck at its end, and there alone.</summary>
    public bool IsStuckAfter(string[] trace, string stage) =>
        Counted(trace) is { } end && end.Stage == stage && !CanEnd(end) && (trace.Length == 1 || CanEnd(Counted(trace[..^1])!.Value));

    /// <summary>Whether a trace can be followed when steps are counted, and then no step on the lapse of a clock is left whose guards the values meet.</summary>
    public bool IsNothingLeftAfter(string[] trace, string stage, string clock, Dictionary<string, string> values) =>
        Counted(trace) is { } end && end.Stage == stage
        && !OnLapse(clock, stage).Any(step => IsMetBy(step, values) && Moves(end).Any(move => move.Id == step.Id.Value));

    /// <summary>Whether no step on the lapse of a clock has guards that the values meet.</summary>
    public bool IsUncovered(string stage, string clock, Dictionary<string, string> values) => !OnLapse(clock, stage).Any(step => IsMetBy(step, values));

    /// <summary>Whether the guards of two steps on the lapse of a clock are met by the values.</summary>
    public bool AreTwoMet(string stage, string clock, Dictionary<string, string> values) => OnLapse(clock, stage).Where(step => IsMetBy(step, values)).DistinctBy(step => step.Action).Count() > 1;

    /// <summary>Whether each step of a circle waits for the next one.</summary>
    public bool IsCircle(string[] trace) =>
        trace[0] == trace[^1] && trace.Zip(trace.Skip(1)).All(pair => _description.Transitions.Single(step => step.Id.Value == pair.First).WhenUsedUp?.Value == pair.Second);

    /// <summary>How many steps at least lead to a stage.</summary>
    public int DistanceTo(string stage)
    {
        HashSet<string> near = [""];
        for (var distance = 0; ; distance++)
        {
            if (near.Contains(stage))
            {
                return distance;
            }

            near = [.. near, .. _ways.Where(way => near.Contains(NameOf(way.Step.From))).Select(way => way.Step.To.Value)];
        }
    }

    /// <summary>Whether steps go round, none being bounded, no stage being left on a lapse.</summary>
    public bool IsEndless(string[] trace)
    {
        WorkflowTransition[] steps = [.. trace.Select(id => _description.Transitions.Single(step => step.Id.Value == id))];
        return steps.All(Unbounded.Contains) && steps.Zip([.. steps.Skip(1), steps[0]]).All(pair => pair.First.To == pair.Second.From);
    }

    /// <summary>The fewest steps by which any stage of the cycle goes round.</summary>
    public int ShortestAround(string[] trace)
    {
        var members = trace.Select(id => _description.Transitions.Single(step => step.Id.Value == id).To.Value).ToList();
        var component = _stages.Where(stage => members.Any(member => Onward(member).Contains(stage) && Onward(stage).Contains(member)));
        return component.Min(Around);
    }

    private int Around(string stage)
    {
        HashSet<string> near = [stage];
        for (var distance = 1; ; distance++)
        {
            near = [.. Unbounded.Where(step => near.Contains(NameOf(step.From))).Select(step => step.To.Value)];
            if (near.Contains(stage) || distance > _stages.Length)
            {
                return distance;
            }
        }
    }

    private static IEnumerable<(WorkflowTransition Step, bool ByLapse)> Ways(WorkflowTransition step) =>
        [.. step.By.Count > 0 ? new[] { (step, false) } : [], .. step.OnLapseOf is null ? Array.Empty<(WorkflowTransition, bool)>() : [(step, true)]];

    private static string NameOf(StageId? stage) => stage?.Value ?? "";

    private string WhyLost((WorkflowTransition Step, bool ByLapse) way) =>
        way.ByLapse && !Runs(way.Step.OnLapseOf!.Value.Value, NameOf(way.Step.From)) ? "never-lapses"
        : !way.ByLapse && way.Step.Within is { } window && !Runs(window.Value, NameOf(way.Step.From)) ? "never-runs"
        : "extends-nothing";

    private bool IsClosed(string stage) => _description.Stages.Any(one => one.Id.Value == stage && one.Kind == StageKind.Closed);

    private WorkflowTransition? Before(WorkflowTransition step) => _description.Transitions.FirstOrDefault(other => other.Id == step.WhenUsedUp);

    private List<WorkflowTransition> Chain(WorkflowTransition step)
    {
        var chain = new List<WorkflowTransition>();
        for (var before = Before(step); before is not null && !chain.Contains(before); before = Before(before))
        {
            chain.Add(before);
        }

        return chain;
    }

    private bool WaitsInACircle(WorkflowTransition step) => Chain(step) is { Count: > 0 } chain && Before(chain[^1]) is not null;

    private bool IsFirstOfACircle(WorkflowTransition step) =>
        Chain(step).Contains(step) && Chain(step).All(other => IndexOf(other) >= IndexOf(step)) && !_description.Transitions.Take(IndexOf(step)).Any(other => Chain(other).Contains(step));

    private int IndexOf(WorkflowTransition step) => _description.Transitions.ToList().IndexOf(step);

    /// <summary>What a step does to a clock, the limits of the stages included.</summary>
    private string Effect(WorkflowTransition step, string clock)
    {
        var said = step.Starts.Contains(clock) ? "starts" : step.Stops.Contains(clock) ? "stops" : step.Pauses.Contains(clock) ? "pauses" : step.Resumes.Contains(clock) ? "resumes" : "";
        return said.Length > 0 || step.From == step.To ? said : IsLimitOf(clock, step.To) ? "starts" : step.From is { } from && IsLimitOf(clock, from) ? "stops" : "";
    }

    private bool IsLimitOf(string clock, StageId stage) => _description.Stages.Single(one => one.Id == stage).Clock == (ClockId)clock;

    /// <summary>The phase of a clock after a way was taken, if it can be.</summary>
    private IEnumerable<string> PhaseAfter((WorkflowTransition Step, bool ByLapse) way, string phase, string clock)
    {
        var (step, byLapse) = way;
        if (phase != "running" && (byLapse ? step.OnLapseOf : step.Within) == (ClockId)clock)
        {
            return [];
        }

        var isExtended = step.Extends.Any(extension => extension.Clock == (ClockId)clock);
        var ranOut = byLapse && step.OnLapseOf == (ClockId)clock && !isExtended;
        var after = (Effect(step, clock), phase) switch
        {
            ("starts", _) => "running",
            ("stops", "never") or ("pauses", "never") or ("resumes", "never") => "never",
            ("stops", _) => "stopped",
            ("pauses", "running") => "paused",
            ("resumes", "paused" or "stopped") => "running",
            _ => ranOut ? "stopped" : phase,
        };
        return isExtended && (phase == "never" || after != "running") ? [] : [after];
    }

    private IEnumerable<(string Stage, string Phase)> Take((WorkflowTransition Step, bool ByLapse) way, string phase, string? clock) =>
        clock is null ? [(way.Step.To.Value, phase)] : PhaseAfter(way, phase, clock).Select(after => (way.Step.To.Value, after));

    private IEnumerable<(string Stage, string Phases)> TakeAll((WorkflowTransition Step, bool ByLapse) way, string phases)
    {
        var after = phases.Split(' ').Zip(_clocks, (phase, clock) => PhaseAfter(way, phase, clock).SingleOrDefault()).ToList();
        return after.Contains(null) ? [] : [(way.Step.To.Value, string.Join(' ', after))];
    }

    private HashSet<(string Stage, string Phase)> PhasesOf(string clock)
    {
        HashSet<(string Stage, string Phase)> known = [("", "never")];
        while (true)
        {
            var more = _ways.SelectMany(way => known.Where(state => state.Stage == NameOf(way.Step.From)).SelectMany(state => Take(way, state.Phase, clock))).Where(state => !known.Contains(state)).ToList();
            if (more.Count == 0)
            {
                return known;
            }

            known.UnionWith(more);
        }
    }

    private bool Runs(string clock, string stage) => (_phases.TryGetValue(clock, out var known) ? known : _phases[clock] = PhasesOf(clock)).Contains((stage, "running"));

    private IEnumerable<(WorkflowTransition Step, bool ByLapse)> Impossible() => _clocks.SelectMany(clock =>
    {
        var phases = PhasesOf(clock);
        return _ways.Where(way => phases.Any(state => state.Stage == NameOf(way.Step.From))
            && !phases.Any(state => state.Stage == NameOf(way.Step.From) && PhaseAfter(way, state.Phase, clock).Any()));
    }).Distinct();

    private HashSet<string> From(string stage) => _from.TryGetValue(stage, out var known) ? known : _from[stage] = Beyond(stage);

    private HashSet<string> Beyond(string stage)
    {
        HashSet<string> reached = [];
        while (true)
        {
            var more = _ways.Where(way => NameOf(way.Step.From) == stage || reached.Contains(NameOf(way.Step.From))).Select(way => way.Step.To.Value).Where(to => !reached.Contains(to)).ToList();
            if (more.Count == 0)
            {
                return reached;
            }

            reached.UnionWith(more);
        }
    }

    private bool Leads(string stage) => IsClosed(stage) || From(stage).Any(IsClosed);

    private IEnumerable<string> DeadEnds()
    {
        foreach (var stage in Reached.Where(stage => !Leads(stage)))
        {
            var beyond = From(stage);
            if (beyond.Count == 0)
            {
                yield return $"nothing-leaves stages.{stage}";
            }
            else if (beyond.All(other => From(other).Contains(stage)) && beyond.All(other => DistanceTo(other) > DistanceTo(stage) || (DistanceTo(other) == DistanceTo(stage) && IsNearer(stage, other))))
            {
                yield return $"closed-off stages.{stage}";
            }
        }

        foreach (var stage in Reached.Where(stage => Leads(stage) && !LeadsLate(stage) && !IsClosed(stage)))
        {
            if (_ways.Any(way => NameOf(way.Step.From) == stage && Leads(way.Step.To.Value) && !_ways.Any(late => late.Step == way.Step && IsLate(late))))
            {
                yield return $"stuck-after-the-window stages.{stage}";
            }
        }
    }

    /// <summary>Of stages that are as near, the one that a search by breadth, in the order of the steps, comes to first.</summary>
    private bool IsNearer(string stage, string other)
    {
        List<string> order = [""];
        for (var next = 0; next < order.Count; next++)
        {
            order.AddRange(_description.Transitions.Where(step => NameOf(step.From) == order[next] && _ways.Any(way => way.Step == step)).Select(step => step.To.Value).Distinct().Where(to => !order.Contains(to)).ToList());
        }

        return order.IndexOf(stage) <= order.IndexOf(other);
    }

    private static bool IsLate((WorkflowTransition Step, bool ByLapse) way) => way.ByLapse || way.Step.Within is null;

    private bool LeadsLate(string stage)
    {
        HashSet<string> leads = [.. _stages.Where(IsClosed)];
        for (var round = 0; round <= _stages.Length; round++)
        {
            leads.UnionWith(_ways.Where(way => IsLate(way) && leads.Contains(way.Step.To.Value)).Select(way => NameOf(way.Step.From)).ToList());
        }

        return leads.Contains(stage);
    }

    private (string Stage, string Counts)? Counted(IEnumerable<string> trace)
    {
        (string Stage, string Counts)? at = ("", "");
        foreach (var id in trace)
        {
            at = at is { } state ? Moves(state).Where(move => move.Id == id).Select(move => ((string, string)?)move.To).FirstOrDefault() : null;
        }

        return at;
    }

    /// <summary>The moves out of a state, whose counts are the bounded steps taken so far, sorted.</summary>
    private IEnumerable<(string Id, (string Stage, string Counts) To)> Moves((string Stage, string Counts) state)
    {
        var taken = state.Counts.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool IsUsedUp(WorkflowTransition step) => step.AtMost is { } most && taken.Count(id => id == step.Id.Value) >= most;
        return _ways.Select(way => way.Step).Distinct()
            .Where(step => NameOf(step.From) == state.Stage && !IsUsedUp(step) && (Before(step) is not { } before || IsUsedUp(before)))
            .Select(step => (step.Id.Value, (step.To.Value, step.AtMost is null ? state.Counts : string.Join(' ', taken.Append(step.Id.Value).Order(StringComparer.Ordinal)))));
    }

    private HashSet<(string Stage, string Counts)> CountedFrom((string Stage, string Counts) start)
    {
        HashSet<(string Stage, string Counts)> known = [start];
        for (var open = new Queue<(string Stage, string Counts)>([start]); open.TryDequeue(out var state);)
        {
            foreach (var (_, to) in Moves(state).Where(move => known.Add(move.To)))
            {
                open.Enqueue(to);
            }
        }

        return known;
    }

    private bool CanEnd((string Stage, string Counts) state) => _canEnd.TryGetValue(state, out var known) ? known : _canEnd[state] = CountedFrom(state).Any(other => IsClosed(other.Stage));

    private HashSet<(string Stage, string Counts)> AllCounted => field ??= CountedFrom(("", ""));

    private IEnumerable<(string Stage, string Counts)> Stuck() => _stages.Any(IsClosed)
        ? AllCounted.Where(state => state.Stage.Length == 0 || CanEnd(state)).SelectMany(Moves).Select(move => move.To).Where(state => !CanEnd(state) && Leads(state.Stage))
        : [];

    private IEnumerable<string> Lapses()
    {
        foreach (var clock in _clocks.Where(clock => _description.Transitions.Any(step => step.OnLapseOf == (ClockId)clock)))
        {
            foreach (var stage in _stages.Where(stage => !IsClosed(stage) && Runs(clock, stage)))
            {
                WorkflowTransition[] steps = [.. OnLapse(clock, stage)];
                if (steps.Length == 0)
                {
                    yield return $"lapse-into-nothing stages.{stage}";
                    continue;
                }

                foreach (var step in steps.Where(step => steps.Any(other => IndexOf(other) > IndexOf(step) && other.Action != step.Action && Values.Any(value => Meets(step, value) && Meets(other, value)))))
                {
                    yield return $"both-lapse {step.Path}";
                }

                if (!Values.All(value => steps.Any(step => Meets(step, value))))
                {
                    yield return $"lapse-not-covered stages.{stage}";
                }
                else if (AllCounted.Where(state => state.Stage == stage).Any(state => !Values.All(value => steps.Any(step => Meets(step, value) && Moves(state).Any(move => move.Id == step.Id.Value)))))
                {
                    yield return $"lapse-used-up stages.{stage}";
                }
            }
        }
    }

    private IEnumerable<WorkflowTransition> OnLapse(string clock, string stage) =>
        _ways.Where(way => way.ByLapse && way.Step.OnLapseOf == (ClockId)clock && NameOf(way.Step.From) == stage).Select(way => way.Step);

    /// <summary>Whatever a fact is of which no value is given.</summary>
    private static bool IsMetBy(WorkflowTransition step, Dictionary<string, string> values) => Values
        .Where(value => (!values.TryGetValue("n", out var n) || n == $"{value.N}") && (!values.TryGetValue("t", out var t) || t == (value.T ? "yes" : "no")))
        .All(value => Meets(step, value));

    private static (int N, bool T)[] Values { get; } = [.. from n in new[] { 0, 1, 2 } from t in new[] { false, true } select (n, t)];

    private static bool Meets(WorkflowTransition step, (int N, bool T) value) => step.Guards.All(guard => guard.Equals(Facts.Condition(value.N)) || guard.Equals(Facts.Condition(value.T)));

    private static class Facts
    {
        public static Tianhe.Governance.Facts.Condition Condition(int n) => Tianhe.Governance.Facts.Condition.Is("n", n);

        public static Tianhe.Governance.Facts.Condition Condition(bool t) => Tianhe.Governance.Facts.Condition.Is("t", t);
    }

    private HashSet<WorkflowTransition> Unbounded => field ??=
    [
        .. _ways.Select(way => way.Step).Where(step => step.AtMost is null && !IsLeftOnLapse(NameOf(step.From)) && !IsLeftOnLapse(step.To.Value) && Reached.Contains(NameOf(step.From))),
    ];

    private bool IsLeftOnLapse(string stage) => _ways.Any(way => way.ByLapse && NameOf(way.Step.From) == stage);

    private HashSet<string> Onward(string stage)
    {
        if (_onward.TryGetValue(stage, out var known))
        {
            return known;
        }

        HashSet<string> reached = [];
        for (var round = 0; round <= _stages.Length; round++)
        {
            reached.UnionWith(Unbounded.Where(step => NameOf(step.From) == stage || reached.Contains(NameOf(step.From))).Select(step => step.To.Value).ToList());
        }

        return _onward[stage] = reached;
    }

    /// <summary>The stages of each set that goes round, the sets told apart by their members.</summary>
    private IEnumerable<string> Cycles() => _stages.Where(stage => Onward(stage).Contains(stage))
        .Select(stage => string.Join(' ', Onward(stage).Where(other => Onward(other).Contains(stage)).Order(StringComparer.Ordinal))).Distinct();

    /// <summary>The set of stages that a step of a cycle goes round in.</summary>
    public string SetOf(string step)
    {
        var stage = _description.Transitions.Single(one => one.Path == step).To.Value;
        return string.Join(' ', Onward(stage).Where(other => Onward(other).Contains(stage)).Order(StringComparer.Ordinal));
    }

    private List<(string Stage, string Phases)> States()
    {
        List<(string Stage, string Phases)> known = [("", string.Join(' ', _clocks.Select(_ => "never")))];
        HashSet<(string Stage, string Phases)> seen = [.. known];
        for (var next = 0; next < known.Count; next++)
        {
            known.AddRange(_ways.Where(way => NameOf(way.Step.From) == known[next].Stage).SelectMany(way => TakeAll(way, known[next].Phases)).Where(seen.Add).ToList());
        }

        return known;
    }
}
