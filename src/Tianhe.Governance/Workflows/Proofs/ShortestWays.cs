namespace Tianhe.Governance.Workflows;

/// <summary>Which stages a matter may reach, and by which fewest steps.</summary>
internal sealed class ShortestWays
{
    private const int Unreached = -2;
    private const int Start = -1;

    private readonly StepGraph _graph;
    private readonly int[] _by;
    private readonly List<int> _trace = []; // used anew for each

    public ShortestWays(StepGraph graph)
    {
        _graph = graph;
        _by = new int[graph.Nodes];
        Array.Fill(_by, Unreached);
        _by[graph.Beginning] = Start;
        var order = new List<int> { graph.Beginning };
        for (var next = 0; next < order.Count; next++)
        {
            foreach (var step in graph.Out(order[next]))
            {
                if (graph.MayBeTaken(step) && _by[graph.To(step)] == Unreached)
                {
                    _by[graph.To(step)] = step;
                    order.Add(graph.To(step));
                }
            }
        }

        Order = order;
    }

    /// <summary>The places that are reached, the nearest first; the first is that before the beginning.</summary>
    public IReadOnlyList<int> Order { get; }

    public bool Reaches(int node) => _by[node] != Unreached;

    /// <summary>The steps by which a place is reached.</summary>
    public string To(int node)
    {
        _trace.Clear();
        for (var at = node; _by[at] >= 0; at = _graph.From(_by[at]))
        {
            _trace.Add(_by[at]);
        }

        _trace.Reverse();
        return StepTrace.Text(_graph, _trace);
    }
}
