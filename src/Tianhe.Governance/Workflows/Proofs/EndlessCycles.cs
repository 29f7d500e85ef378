using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Workflows;

/// <summary>Looks for cycles along which nothing is bounded and no clock takes a step.</summary>
internal sealed class EndlessCycles(StepGraph graph, ShortestWays ways, ProofFindings findings)
{
    private readonly ProofWork _work = new(1_000_000);
    private readonly int[] _by = new int[graph.Nodes];
    private readonly List<int> _order = [];

    /// <summary>One finding for each set of stages that reach one another so, with the shortest cycle; of a set too large to try every stage, a short one.</summary>
    public void Check()
    {
        var isLeftOnLapse = new bool[graph.Nodes];
        for (var step = 0; step < graph.Steps.Length; step++)
        {
            isLeftOnLapse[graph.From(step)] |= graph.ByLapse[step];
        }

        bool Admits(int step) => graph.MayBeTaken(step) && graph.Steps[step].Transition.AtMost is null && !isLeftOnLapse[graph.From(step)] && !isLeftOnLapse[graph.To(step)];
        foreach (var set in StageComponents.Of(graph, ways.Order.Where(node => !isLeftOnLapse[node]).Order(), Admits).TakeWhile(_ => findings.TakesWarnings))
        {
            if (Shortest(set, Admits) is { Count: > 0 } cycle)
            {
                findings.Report(WorkflowProofFindings.EndlessCycle.Warning(graph.Steps[cycle[0]].Transition.Path) with { Witness = StepTrace.Text(graph, cycle) });
            }
        }
    }

    private List<int> Shortest(int[] set, Func<int, bool> admits)
    {
        var members = set.ToHashSet();
        var shortest = new List<int>();
        foreach (var stage in set)
        {
            if (Around(stage, step => admits(step) && members.Contains(graph.To(step))) is { Count: > 0 } cycle && (shortest.Count == 0 || cycle.Count < shortest.Count))
            {
                shortest = cycle;
            }

            if (shortest.Count == 1 || _work.IsUsedUp || set.Length == 1)
            {
                break;
            }
        }

        return shortest;
    }

    /// <summary>The fewest steps from a stage back to it.</summary>
    private List<int> Around(int stage, Func<int, bool> admits)
    {
        var order = _order;
        order.Clear();
        order.Add(stage);
        var last = -1;
        for (var next = 0; next < order.Count && last < 0; next++)
        {
            _work.Take(1 + graph.Out(order[next]).Length);
            foreach (var step in graph.Out(order[next]))
            {
                var to = graph.To(step);
                if (!admits(step))
                {
                    continue;
                }

                if (to == stage)
                {
                    last = step;
                    break;
                }

                if (_by[to] == 0)
                {
                    _by[to] = step + 1;
                    order.Add(to);
                }
            }
        }

        var cycle = new List<int>();
        for (var step = last; step >= 0; step = graph.From(step) == stage ? -1 : _by[graph.From(step)] - 1)
        {
            cycle.Add(step);
        }

        foreach (var node in order)
        {
            _by[node] = 0;
        }

        cycle.Reverse();
        return cycle;
    }
}
