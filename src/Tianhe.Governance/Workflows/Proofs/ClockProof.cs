using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Workflows;

/// <summary>Proves of each clock that the steps which need it can be taken, and that where it may run out something follows.</summary>
internal sealed class ClockProof
{
    private static readonly BilingualText Question = new("各时限在哪些环节计时、届满之后是否总有步骤", "at which stages each clock may run, and whether something follows where it runs out");

    private readonly StepGraph _graph;
    private readonly List<Finding> _findings;
    private readonly ProofWork _work = new(20_000_000);
    private readonly ClockWalk _walk;
    private readonly ClockUse[][] _uses;
    private readonly (int Clock, EquatableList<BilingualText> Known)?[] _impossible;

    public ClockProof(StepGraph graph, ClockUse[][] usesOfSteps, List<Finding> findings)
    {
        (_graph, _findings) = (graph, findings);
        _walk = new(graph, _work);
        _impossible = new (int, EquatableList<BilingualText>)?[graph.Steps.Length * 2];
        var byClock = usesOfSteps.SelectMany(uses => uses).ToLookup(use => use.Clock);
        _uses = [.. Enumerable.Range(0, graph.Description.Clocks.Count).Select(clock => byClock[clock].ToArray()).Where(uses => uses.Any(use => use.NeedsItsClock))];
    }

    /// <summary>Clears the ways of steps that can never be taken because their clock never runs, until no more turn out.</summary>
    public void Narrow()
    {
        for (var isChanged = true; isChanged;)
        {
            isChanged = false;
            foreach (var uses in _uses)
            {
                if (!_walk.Run(uses))
                {
                    _findings.Report(WorkflowProofFindings.Undecided.Warning("clocks", new("question", Question), new("tried", _work.Budget)));
                    return;
                }

                foreach (var use in uses)
                {
                    isChanged |= _walk.Reaches(_graph.From(use.Step)) && (Clear(use, _graph.ByPeople, byLapse: false) | Clear(use, _graph.ByLapse, byLapse: true));
                }
            }
        }

        for (var step = 0; step < _graph.Steps.Length && !_findings.IsFull(); step++)
        {
            Report(step, byLapse: true);
            Report(step, byLapse: false);
        }
    }

    /// <summary>Looks where clocks with lapses may run.</summary>
    public void CheckLapses(LapseGuards guards)
    {
        foreach (var uses in _uses.Where(uses => uses.Any(use => use.IsLapse)).TakeWhile(_ => !_findings.IsFull()))
        {
            if (!_walk.Run(uses))
            {
                return;
            }

            var lapses = uses.Where(use => use.IsLapse && _graph.ByLapse[use.Step]).ToLookup(use => _graph.From(use.Step), use => use.Step);
            for (var stage = 0; stage < _graph.Beginning && !_findings.IsFull(); stage++)
            {
                if (_graph.IsClosed(stage) || !_walk.May(stage, ClockPhase.Running))
                {
                    continue;
                }

                string Trace() => _walk.To(stage, ClockPhase.Running);
                if (lapses.Contains(stage))
                {
                    guards.Check(uses[0].Clock, stage, [.. lapses[stage]], Trace);
                }
                else
                {
                    _findings.Report(WorkflowProofFindings.LapseIntoNothing.Error(_graph.PathOf(stage), new("clock", IdOf(uses[0].Clock)), new("stage", _graph.IdOf(stage))) with { Witness = Trace() });
                }
            }
        }
    }

    private bool Clear(ClockUse use, bool[] ways, bool byLapse)
    {
        if (!ways[use.Step] || _walk.Allows(use, byLapse))
        {
            return false;
        }

        ways[use.Step] = false;
        var runs = Enumerable.Range(0, _graph.Beginning).Where(stage => _walk.May(stage, ClockPhase.Running));
        _impossible[(use.Step * 2) + (byLapse ? 1 : 0)] = (use.Clock, KnownNames.Of(runs.Select(_graph.IdOf)));
        return true;
    }

    private void Report(int step, bool byLapse)
    {
        if (_impossible[(step * 2) + (byLapse ? 1 : 0)] is not var (clock, known))
        {
            return;
        }

        var transition = _graph.Steps[step].Transition;
        EquatableList<MessageArgument> arguments = [new("clock", IdOf(clock)), new("known", known)];
        _findings.Report(byLapse && transition.OnLapseOf == _graph.Description.Clocks[clock].Id
            ? WorkflowProofFindings.NeverLapses.Error(transition.Path, arguments)
            : WorkflowProofFindings.NeverRuns.Warning(transition.Path, arguments));
    }

    private string IdOf(int clock) => _graph.Description.Clocks[clock].Id.Value;
}
