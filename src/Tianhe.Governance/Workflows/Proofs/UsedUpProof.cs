using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Workflows;

/// <summary>Proves that a matter can still end once steps are used up.</summary>
internal sealed class UsedUpProof(StepGraph graph, ProofFindings findings)
{
    private static readonly BilingualText Question = new("步骤次数用完之后事项是否还能结束", "whether a matter can still end once steps are used up");

    private UsedUpStates? _states;

    /// <summary>The states, looked for once; null where there are too many, which is told.</summary>
    public UsedUpStates? States()
    {
        _states ??= new(graph);
        if (_states.IsComplete)
        {
            return _states;
        }

        findings.ReportUndecided("transitions", Question, _states.Count);
        return null;
    }

    /// <summary>Steps that wait for one another in a circle can never be taken.</summary>
    public void CheckCircles()
    {
        var seen = new int[graph.Steps.Length];
        for (var first = 0; first < seen.Length; first++)
        {
            var step = first;
            while (step >= 0 && seen[step] == 0)
            {
                seen[step] = first + 1;
                step = graph.BeforeOf(step);
            }

            if (step >= 0 && seen[step] == first + 1)
            {
                AddCircle(step);
            }
        }

        ClearWhatWaitsForNothing();
    }

    /// <summary>A state from which no closed stage is reached, though one is reached from its stage when no step is used up.</summary>
    public void Check(ShortestWays ways, bool[] leads)
    {
        var safe = Safe();
        if (ways.Order.All(node => safe[node] || !leads[node]) || States() is not { } states)
        {
            return;
        }

        var told = new HashSet<int>();
        foreach (var (stage, trace) in states.Stuck().TakeWhile(_ => findings.TakesErrors))
        {
            if (leads[stage] && told.Add(stage))
            {
                findings.Report(WorkflowProofFindings.StuckOnceUsedUp.Error(graph.PathOf(stage), new MessageArgument("stage", graph.IdOf(stage))) with { Witness = trace() });
            }
        }
    }

    private void AddCircle(int first)
    {
        var steps = new List<int> { first };
        for (var step = graph.BeforeOf(first); step != first; step = graph.BeforeOf(step))
        {
            steps.Add(step);
        }

        findings.Report(WorkflowProofFindings.UsedUpInACircle.Error(
            graph.Steps[first].Transition.Path, new MessageArgument("steps", KnownNames.Of(steps.Select(step => graph.Steps[step].Transition.Id.Value)))) with
        {
            Witness = StepTrace.Text(graph, [.. steps, first]),
        });
    }

    /// <summary>What follows on a circle can never be taken either.</summary>
    private void ClearWhatWaitsForNothing()
    {
        for (var step = 0; step < graph.Steps.Length; step++)
        {
            var before = graph.BeforeOf(step);
            for (var length = 0; before >= 0; length++)
            {
                before = graph.BeforeOf(before);
                if (length > graph.Steps.Length || before == step)
                {
                    graph.ByPeople[step] = graph.ByLapse[step] = false;
                    break;
                }
            }
        }
    }

    /// <summary>
    /// The places from which a closed stage is reached however often anything was taken: by a step that is not bounded, or by one of
    /// steps each of which follows on the one before, when it is used up.
    /// </summary>
    private bool[] Safe()
    {
        var safe = new bool[graph.Nodes];
        var open = new Stack<int>();
        for (var stage = 0; stage < graph.Beginning; stage++)
        {
            if (graph.IsClosed(stage))
            {
                safe[stage] = true;
                open.Push(stage);
            }
        }

        while (open.TryPop(out var node))
        {
            foreach (var step in graph.In(node))
            {
                var from = graph.From(step);
                if (!safe[from] && graph.Out(from).Any(first => graph.BeforeOf(first) < 0 && LeadsOn(first, safe)))
                {
                    safe[from] = true;
                    open.Push(from);
                }
            }
        }

        return safe;
    }

    /// <summary>A chain is as long as there are alternatives by one action, which are few.</summary>
    private bool LeadsOn(int step, bool[] safe) => graph.MayBeTaken(step) && safe[graph.To(step)]
        && (graph.Steps[step].Transition.AtMost is null || graph.Out(graph.From(step)).Any(next => graph.BeforeOf(next) == step && LeadsOn(next, safe)));
}
