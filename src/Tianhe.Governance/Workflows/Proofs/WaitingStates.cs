namespace Tianhe.Governance.Workflows;

/// <summary>Where a matter may stand, with the phases of all clocks that may start; in the order of the fewest steps, under a budget.</summary>
internal sealed class WaitingStates
{
    /// <summary>The most clocks whose phases, two bits each, are looked at together.</summary>
    public const int MostClocks = 16;

    private const int MostStates = 20_000;

    private readonly StepGraph _graph;
    private readonly ClockUse[][] _uses;
    private readonly int[] _bitOf;
    private readonly List<(int Node, uint Phases, int Before, int By)> _states = [];
    private readonly Dictionary<long, int> _found = [];
    private readonly ProofWork _work = new(1_000_000);
    private readonly int[] _waiting;
    private readonly List<int> _trace = []; // used anew for each

    /// <param name="graph">The steps.</param>
    /// <param name="uses">What each step has to do with clocks.</param>
    /// <param name="bitOf">The place of each clock's phase, or -1 where it never starts.</param>
    public WaitingStates(StepGraph graph, ClockUse[][] uses, int[] bitOf)
    {
        (_graph, _uses, _bitOf) = (graph, uses, bitOf);
        _waiting = new int[graph.Nodes];
        Array.Fill(_waiting, -1);
        Reach(graph.Beginning, 0, -1, -1);
        for (var next = 0; next < _states.Count && IsComplete; next++)
        {
            Leave(next);
            IsComplete = !_work.IsUsedUp && _states.Count <= MostStates;
        }
    }

    /// <summary>Whether every state was looked at; else there may be others.</summary>
    public bool IsComplete { get; private set; } = true;

    public int Count => _states.Count;

    /// <summary>The steps by which a stage is reached while no clock runs, or null where none are known.</summary>
    public string? To(int stage)
    {
        if (_waiting[stage] < 0)
        {
            return null;
        }

        _trace.Clear();
        for (var state = _states[_waiting[stage]]; state.By >= 0; state = _states[state.Before])
        {
            _trace.Add(state.By);
        }

        _trace.Reverse();
        return StepTrace.Text(_graph, _trace);
    }

    private void Leave(int state)
    {
        var (node, phases, _, _) = _states[state];
        foreach (var step in _graph.Out(node))
        {
            _work.Take(1 + _uses[step].Length);
            if (_work.IsUsedUp)
            {
                return;
            }

            if (_graph.ByPeople[step] && TryTake(step, phases, byLapse: false, out var after))
            {
                Reach(_graph.To(step), after, state, step);
            }

            if (_graph.ByLapse[step] && TryTake(step, phases, byLapse: true, out after))
            {
                Reach(_graph.To(step), after, state, step);
            }
        }
    }

    private bool TryTake(int step, uint phases, bool byLapse, out uint after)
    {
        after = phases;
        foreach (var use in _uses[step])
        {
            var shift = 2 * _bitOf[use.Clock];
            var phase = shift < 0 ? ClockPhase.Never : (ClockPhase)((phases >> shift) & 3);
            if (!use.Allows(phase, byLapse))
            {
                return false;
            }

            if (shift >= 0)
            {
                after = (after & ~(3u << shift)) | ((uint)use.After(phase, byLapse) << shift);
            }
        }

        return true;
    }

    private void Reach(int node, uint phases, int before, int by)
    {
        if (!_found.TryAdd(((long)node << 32) | phases, _states.Count))
        {
            return;
        }

        if (_waiting[node] < 0 && (phases & ~(phases >> 1) & 0x5555_5555) == 0)
        {
            _waiting[node] = _states.Count;
        }

        _states.Add((node, phases, before, by));
    }
}
