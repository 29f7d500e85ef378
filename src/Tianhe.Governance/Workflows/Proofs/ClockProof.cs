using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Workflows;

/// <summary>Proves of each clock that the steps which need it can be taken, and that where it may run out something follows.</summary>
internal sealed class ClockProof
{
    private static readonly BilingualText Question = new("各时限在哪些环节计时、届满之后是否总有步骤", "at which stages each clock may run, and whether something follows where it runs out");

    private readonly StepGraph _graph;
    private readonly ProofFindings _findings;
    private readonly ProofWork _work = new(4_000_000);
    private readonly ClockWalk _walk;
    private readonly ClockUse[][] _uses;
    private readonly Finding?[] _lost;

    public ClockProof(StepGraph graph, ClockUse[][] usesOfSteps, ProofFindings findings)
    {
        (_graph, _findings) = (graph, findings);
        _walk = new(graph, _work);
        _lost = new Finding?[graph.Steps.Length * 2];
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
                if (!Walk(uses))
                {
                    return;
                }

                foreach (var use in uses)
                {
                    isChanged |= use.NeedsItsClock && _walk.Reaches(_graph.From(use.Step)) && (Clear(use, _graph.ByPeople, byLapse: false) | Clear(use, _graph.ByLapse, byLapse: true));
                }
            }
        }
    }

    /// <summary>Tells of the steps that were cleared where they leave a stage that is reached; of the others it is enough that theirs is not.</summary>
    public void Report(ShortestWays ways)
    {
        for (var step = 0; step < _graph.Steps.Length && (_findings.TakesErrors || _findings.TakesWarnings); step++)
        {
            if (ways.Reaches(_graph.From(step)))
            {
                _lost.AsSpan(step * 2, 2).ToArray().OfType<Finding>().DistinctBy(finding => finding.Code).ToList().ForEach(_findings.Report);
            }
        }
    }

    /// <summary>Looks where clocks with lapses may run.</summary>
    public void CheckLapses(LapseGuards guards)
    {
        foreach (var uses in _uses.Where(uses => uses.Any(use => use.IsLapse)).TakeWhile(_ => _findings.TakesErrors))
        {
            if (!Walk(uses))
            {
                return;
            }

            var lapses = uses.Where(use => use.IsLapse && _graph.ByLapse[use.Step]).ToLookup(use => _graph.From(use.Step), use => use.Step);
            for (var stage = 0; stage < _graph.Beginning && _findings.TakesErrors; stage++)
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

    /// <summary>Walks with a clock; where too much would be tried, that is told once, and nothing more is found out.</summary>
    private bool Walk(ClockUse[] uses)
    {
        var isWalked = _walk.Run(uses);
        if (!isWalked)
        {
            _findings.ReportUndecided("clocks", Question, _work.Budget);
        }

        return isWalked;
    }

    /// <summary>Clears a way that is not allowed, and keeps why: first that the clock never runs which lapses or is a window.</summary>
    private bool Clear(ClockUse use, bool[] ways, bool byLapse)
    {
        ref var lost = ref _lost[(use.Step * 2) + (byLapse ? 0 : 1)];
        if ((!ways[use.Step] && lost is null) || _walk.Allows(use, byLapse))
        {
            return false;
        }

        var isOfTheClock = (byLapse ? use.IsLapse : use.IsWindow) && !_walk.May(_graph.From(use.Step), ClockPhase.Running);
        lost = isOfTheClock || lost is null ? Lost(use, byLapse, isOfTheClock) : lost;
        var isNew = ways[use.Step];
        ways[use.Step] = false;
        return isNew;
    }

    private Finding Lost(ClockUse use, bool byLapse, bool isOfTheClock)
    {
        var (path, clock) = (_graph.Steps[use.Step].Transition.Path, new MessageArgument("clock", IdOf(use.Clock)));
        var known = new MessageArgument("known", KnownNames.Of(Enumerable.Range(0, _graph.Beginning).Where(stage => _walk.May(stage, ClockPhase.Running)).Select(_graph.IdOf)));
        return !isOfTheClock ? WorkflowProofFindings.ExtendsNothing.Error(path, clock)
            : byLapse ? WorkflowProofFindings.NeverLapses.Error(path, clock, known)
            : WorkflowProofFindings.NeverRuns.Warning(path, clock, known);
    }

    private string IdOf(int clock) => _graph.Description.Clocks[clock].Id.Value;
}
