namespace Tianhe.Governance.Workflows;

/// <summary>Sets of places each of which is reached from each other of its set, by steps that a test admits (Tarjan's algorithm, without recursion).</summary>
internal sealed class StageComponents
{
    private readonly StepGraph _graph;
    private readonly Func<int, bool> _admits;
    private readonly int[] _number;
    private readonly int[] _low;
    private readonly bool[] _isOpen;
    private readonly Stack<int> _open = [];
    private readonly List<int[]> _sets = [];
    private int _next = 1;

    private StageComponents(StepGraph graph, Func<int, bool> admits)
    {
        (_graph, _admits) = (graph, admits);
        _number = new int[graph.Nodes];
        _low = new int[graph.Nodes];
        _isOpen = new bool[graph.Nodes];
    }

    /// <summary>The sets that are found from some places, in the order of their first place; both ends of a step that is admitted are to be among the places.</summary>
    public static IEnumerable<int[]> Of(StepGraph graph, IEnumerable<int> places, Func<int, bool> admits)
    {
        var components = new StageComponents(graph, admits);
        foreach (var place in places)
        {
            if (components._number[place] == 0)
            {
                components.Visit(place);
            }
        }

        return components._sets.OrderBy(set => set[0]);
    }

    private void Visit(int root)
    {
        var way = new Stack<(int Node, int Next)>();
        Enter(root);
        way.Push((root, 0));
        while (way.TryPop(out var at))
        {
            var (node, next) = at;
            var steps = _graph.Out(node);
            var entered = -1;
            while (next < steps.Length && entered < 0)
            {
                var step = steps[next++];
                if (!_admits(step))
                {
                    continue;
                }

                var to = _graph.To(step);
                if (_number[to] == 0)
                {
                    entered = to;
                }
                else if (_isOpen[to])
                {
                    _low[node] = Math.Min(_low[node], _number[to]);
                }
            }

            if (entered >= 0)
            {
                Enter(entered);
                way.Push((node, next));
                way.Push((entered, 0));
                continue;
            }

            if (_low[node] == _number[node])
            {
                Close(node);
            }

            if (way.TryPeek(out var before))
            {
                _low[before.Node] = Math.Min(_low[before.Node], _low[node]);
            }
        }
    }

    private void Enter(int node)
    {
        _number[node] = _low[node] = _next++;
        _open.Push(node);
        _isOpen[node] = true;
    }

    private void Close(int node)
    {
        var set = new List<int>();
        int member;
        do
        {
            member = _open.Pop();
            _isOpen[member] = false;
            set.Add(member);
        }
        while (member != node);

        set.Sort();
        _sets.Add([.. set]);
    }
}
