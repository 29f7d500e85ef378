namespace Tianhe.Governance.Workflows;

/// <summary>In which phases one clock may be at each stage, and by which fewest steps. One walk serves clock after clock.</summary>
internal sealed class ClockWalk(StepGraph graph, ProofWork work)
{
    private const int Phases = 4;

    private readonly bool[] _seen = new bool[graph.Nodes * Phases];
    private readonly int[] _before = new int[graph.Nodes * Phases];
    private readonly int[] _by = new int[graph.Nodes * Phases];
    private readonly List<int> _order = [];
    private readonly List<int> _trace = []; // used anew for each
    private readonly int[] _useOf = new int[graph.Steps.Length];

    /// <summary>Walks with a clock, whose uses are given; false where too much would be tried, and then nothing is known.</summary>
    public bool Run(ClockUse[] uses)
    {
        foreach (var state in _order)
        {
            _seen[state] = false;
        }

        _order.Clear();
        for (var i = 0; i < uses.Length; i++)
        {
            _useOf[uses[i].Step] = i + 1;
        }

        Reach((graph.Beginning * Phases) + (int)ClockPhase.Never, -1, -1);
        for (var next = 0; next < _order.Count && !work.IsUsedUp; next++)
        {
            Leave(_order[next], uses);
        }

        foreach (var use in uses)
        {
            _useOf[use.Step] = 0;
        }

        return !work.IsUsedUp;
    }

    public bool May(int node, ClockPhase phase) => _seen[(node * Phases) + (int)phase];

    public bool Reaches(int node) => May(node, ClockPhase.Never) || May(node, ClockPhase.Running) || May(node, ClockPhase.Paused) || May(node, ClockPhase.Stopped);

    /// <summary>Whether a step may be taken in a phase that the clock may have where it leaves.</summary>
    public bool Allows(ClockUse use, bool byLapse)
    {
        for (var phase = ClockPhase.Never; phase <= ClockPhase.Stopped; phase++)
        {
            if (May(graph.From(use.Step), phase) && use.Allows(phase, byLapse))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The steps by which a stage is reached with the clock in a phase.</summary>
    public string To(int node, ClockPhase phase)
    {
        _trace.Clear();
        for (var state = (node * Phases) + (int)phase; _by[state] >= 0; state = _before[state])
        {
            _trace.Add(_by[state]);
        }

        _trace.Reverse();
        return StepTrace.Text(graph, _trace);
    }

    private void Leave(int state, ClockUse[] uses)
    {
        var (node, phase) = (state / Phases, (ClockPhase)(state % Phases));
        work.Take(1 + graph.Out(node).Length);
        foreach (var step in graph.Out(node))
        {
            var to = graph.To(step) * Phases;
            if (_useOf[step] == 0)
            {
                if (graph.MayBeTaken(step))
                {
                    Reach(to + (int)phase, state, step);
                }

                continue;
            }

            var use = uses[_useOf[step] - 1];
            if (graph.ByPeople[step] && use.Allows(phase, byLapse: false))
            {
                Reach(to + (int)use.After(phase, byLapse: false), state, step);
            }

            if (graph.ByLapse[step] && use.Allows(phase, byLapse: true))
            {
                Reach(to + (int)use.After(phase, byLapse: true), state, step);
            }
        }
    }

    private void Reach(int state, int before, int by)
    {
        if (!_seen[state])
        {
            _seen[state] = true;
            (_before[state], _by[state]) = (before, by);
            _order.Add(state);
        }
    }
}
