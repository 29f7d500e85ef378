using System.Collections;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>What a matter that stands at a stage may have met on its way there, and what it may still read.</summary>
/// <remarks>It says what may be, not what must: guards are not looked at. For each clock, fact and counted step it walks over the steps once.</remarks>
internal sealed class StageReach
{
    private readonly WorkflowDescription _description;
    private readonly List<CompiledTransition>[] _leaving;
    private readonly List<CompiledTransition>[] _entering;
    private readonly List<CompiledTransition> _steps = [];
    private readonly BitArray _reached;
    private readonly List<(WorkflowClock Clock, BitArray At)> _clocks = [];
    private readonly List<(FactDeclaration Fact, BitArray At)> _stated = [];
    private readonly List<(FactDeclaration Fact, BitArray At)> _read = [];
    private readonly List<(WorkflowTransition Step, BitArray At)> _taken = [];

    /// <summary>Walks through a definition; of steps that were taken, only those are kept on whose count something depends.</summary>
    public StageReach(WorkflowDefinition definition, HashSet<TransitionId> counted)
    {
        _description = definition.Description;
        var stages = _description.Stages.Count;
        _leaving = [.. Enumerable.Range(0, stages + 1).Select(_ => new List<CompiledTransition>())];
        _entering = [.. Enumerable.Range(0, stages + 1).Select(_ => new List<CompiledTransition>())];
        for (var stage = -1; stage < stages; stage++)
        {
            for (var action = 0; action < _description.Actions.Count; action++)
            {
                foreach (var step in definition.AllTransitions(stage, action))
                {
                    _leaving[stage + 1].Add(step);
                }
            }
        }

        _reached = Forth([-1], _ => true);
        foreach (var step in _leaving.Where((_, place) => _reached[place]).SelectMany(steps => steps))
        {
            _steps.Add(step);
            _entering[step.ToIndex + 1].Add(step);
        }

        AddClocks();
        AddFacts();
        _taken.AddRange(_steps.Where(step => counted.Contains(step.Transition.Id)).Select(step => (step.Transition, Forth([step.ToIndex], _ => true))));
    }

    /// <summary>Whether a matter can come to a stage at all.</summary>
    public bool IsReached(int stage) => _reached[stage + 1];

    /// <summary>The clocks that may run or be paused at a stage.</summary>
    public IEnumerable<WorkflowClock> ClocksAt(int stage) => _clocks.Where(clock => clock.At[stage + 1]).Select(clock => clock.Clock);

    /// <summary>The counted steps that may have been taken on the way to a stage.</summary>
    public IEnumerable<WorkflowTransition> StepsTo(int stage) => _taken.Where(step => step.At[stage + 1]).Select(step => step.Step);

    /// <summary>The facts that acts on the way to a stage may have stated, or on which steps from there on depend.</summary>
    public IEnumerable<FactDeclaration> FactsAt(int stage) =>
        _read.Where(fact => fact.At[stage + 1]).Concat(_stated.Where(fact => fact.At[stage + 1])).Select(fact => fact.Fact).DistinctBy(fact => fact.Name);

    /// <summary>The facts on which steps from a stage on depend.</summary>
    public IEnumerable<FactDeclaration> FactsFrom(int stage) => _read.Where(fact => fact.At[stage + 1]).Select(fact => fact.Fact);

    private void AddClocks()
    {
        var starting = _steps.SelectMany(step => step.Starts.Select(clock => (clock.Clock.Id, Step: step))).ToLookup(pair => pair.Id, pair => pair.Step);
        var resuming = _steps.SelectMany(step => step.Transition.Resumes.Select(clock => (Id: clock, Step: step))).ToLookup(pair => pair.Id, pair => pair.Step);
        var extending = _steps.SelectMany(step => step.Transition.Extends.Select(extension => (Id: extension.Clock, Step: step))).ToLookup(pair => pair.Id, pair => pair.Step);
        foreach (var clock in _description.Clocks.Where(clock => starting.Contains(clock.Id)))
        {
            var started = Forth(starting[clock.Id].Select(step => step.ToIndex), _ => true);
            var goingOn = resuming[clock.Id].Concat(extending[clock.Id]).Where(step => started[step.FromIndex + 1]);
            var begun = starting[clock.Id].Concat(goingOn).Select(step => step.ToIndex);
            _clocks.Add((clock, Forth(begun, step => !Ends(step, clock.Id))));
        }
    }

    private void AddFacts()
    {
        var stating = _steps.SelectMany(step => _description.Actions[step.ActionIndex].Facts.Select(fact => (Fact: fact, step.ToIndex))).ToLookup(pair => pair.Fact, pair => pair.ToIndex);
        var reading = _steps.SelectMany(step => Read(step).Select(fact => (Fact: fact, step.FromIndex))).ToLookup(pair => pair.Fact, pair => pair.FromIndex);
        foreach (var fact in _description.Facts.Declarations)
        {
            if (stating.Contains(fact.Name))
            {
                _stated.Add((fact, Forth(stating[fact.Name], _ => true)));
            }

            if (reading.Contains(fact.Name))
            {
                _read.Add((fact, Walk(reading[fact.Name], _entering, step => step.FromIndex, _ => true)));
            }
        }
    }

    private IEnumerable<FactName> Read(CompiledTransition step) => step.Guards.SelectMany(guard => guard.Facts).Select(index => _description.Facts.Declarations[index].Name)
        .Concat(step.Transition.Extends.Select(extension => extension.Fact).OfType<FactName>()).Distinct();

    /// <summary>Whether a clock neither runs nor is paused after a step that does not begin it: it was stopped, or took the step by running out.</summary>
    private static bool Ends(CompiledTransition step, ClockId clock) => step.Stops.Contains(clock)
        || (step.Transition is { By.Count: 0, OnLapseOf: { } lapse } && lapse == clock && !step.Pauses.Any(paused => paused.Id == clock));

    private BitArray Forth(IEnumerable<int> from, Func<CompiledTransition, bool> passes) => Walk(from, _leaving, step => step.ToIndex, passes);

    /// <summary>The stages that are come to from others, those included; the place of a stage is one above its index.</summary>
    private static BitArray Walk(IEnumerable<int> from, List<CompiledTransition>[] steps, Func<CompiledTransition, int> next, Func<CompiledTransition, bool> passes)
    {
        var at = new BitArray(steps.Length);
        var open = new Stack<int>();
        foreach (var stage in from)
        {
            Come(stage);
        }

        while (open.TryPop(out var stage))
        {
            foreach (var step in steps[stage + 1])
            {
                if (passes(step))
                {
                    Come(next(step));
                }
            }
        }

        return at;

        void Come(int stage)
        {
            if (!at[stage + 1])
            {
                at[stage + 1] = true;
                open.Push(stage);
            }
        }
    }
}
