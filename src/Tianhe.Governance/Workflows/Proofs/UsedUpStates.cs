namespace Tianhe.Governance.Workflows;

/// <summary>Where a matter may stand, with how often each step that is bounded was taken; in the order of the fewest steps, under a budget.</summary>
internal sealed class UsedUpStates
{
    private const int MostStates = 20_000;
    private const long MostCounts = 600_000;

    private readonly StepGraph _graph;
    private readonly int[] _counterOf;
    private readonly int _counters;
    private readonly List<int[]> _places = []; // the counts of the bounded steps, and at the end the stage
    private readonly List<int> _before = [];
    private readonly List<int> _by = [];
    private readonly List<(int From, int To, int Step)> _moves = [];
    private readonly Dictionary<EquatableList<int>, int> _states = [];
    private readonly ProofWork _work = new(1_000_000);

    public UsedUpStates(StepGraph graph)
    {
        _graph = graph;
        _counterOf = new int[graph.Steps.Length];
        for (var step = 0; step < _counterOf.Length; step++)
        {
            _counterOf[step] = graph.Steps[step].Transition.AtMost is not null && graph.MayBeTaken(step) ? _counters++ : -1;
        }

        int[] begun = [.. Enumerable.Repeat(0, _counters), graph.Beginning];
        Reach(begun, -1, -1);
        var most = (int)Math.Min(MostStates, MostCounts / (_counters + 1));
        for (var next = 0; next < _places.Count && IsComplete; next++)
        {
            IsComplete = Leave(next) && _places.Count <= most;
        }
    }

    /// <summary>Whether every state was looked at; else there may be others.</summary>
    public bool IsComplete { get; private set; } = true;

    public int Count => _places.Count;

    /// <summary>The states at a stage, the nearest first.</summary>
    public IEnumerable<int> At(int stage) => Enumerable.Range(0, _places.Count).Where(state => NodeOf(state) == stage);

    /// <summary>Whether a step is left to be taken in a state: it is not used up, and that on which it follows is.</summary>
    public bool IsLeft(int state, int step) => IsLeft(_places[state], step);

    public string To(int state) => StepTrace.Text(_graph, Steps(state));

    /// <summary>The moves that come into a state from which no closed stage is reached, out of one from which some is; the nearest first.</summary>
    public IEnumerable<(int Stage, Func<string> Trace)> Stuck()
    {
        var leads = Leading();
        foreach (var (from, to, step) in _moves)
        {
            if (!leads[to] && (leads[from] || from == 0))
            {
                yield return (NodeOf(to), () => StepTrace.Text(_graph, [.. Steps(from), step]));
            }
        }
    }

    private bool[] Leading()
    {
        var leads = new bool[_places.Count];
        var open = new Stack<int>();
        for (var state = 0; state < leads.Length; state++)
        {
            if (_graph.IsClosed(NodeOf(state)))
            {
                leads[state] = true;
                open.Push(state);
            }
        }

        var into = _moves.ToLookup(move => move.To, move => move.From);
        while (open.TryPop(out var state))
        {
            foreach (var from in into[state])
            {
                if (!leads[from])
                {
                    leads[from] = true;
                    open.Push(from);
                }
            }
        }

        return leads;
    }

    private List<int> Steps(int state)
    {
        var steps = new List<int>();
        for (var at = state; _by[at] >= 0; at = _before[at])
        {
            steps.Add(_by[at]);
        }

        steps.Reverse();
        return steps;
    }

    private bool Leave(int state)
    {
        var counts = _places[state];
        foreach (var step in _graph.Out(NodeOf(state)))
        {
            if (!_work.Take(1))
            {
                return false;
            }

            if (!_graph.MayBeTaken(step) || !IsLeft(counts, step))
            {
                continue;
            }

            int[] after = [.. counts];
            after[^1] = _graph.To(step);
            if (_counterOf[step] >= 0)
            {
                after[_counterOf[step]]++;
            }

            _work.Take(1 + (_counters / 4));
            _moves.Add((state, Reach(after, state, step), step));
        }

        return true;
    }

    private int Reach(int[] place, int before, int by)
    {
        if (!_states.TryGetValue(new(place), out var state))
        {
            state = _places.Count;
            _states.Add(new(place), state);
            _places.Add(place);
            _before.Add(before);
            _by.Add(by);
        }

        return state;
    }

    private bool IsLeft(int[] counts, int step) => !IsUsedUp(counts, step) && (_graph.BeforeOf(step) is not (>= 0 and var before) || IsUsedUp(counts, before));

    private bool IsUsedUp(int[] counts, int step) => _counterOf[step] is >= 0 and var counter && counts[counter] >= _graph.Steps[step].Transition.AtMost;

    private int NodeOf(int state) => _places[state][^1];
}
