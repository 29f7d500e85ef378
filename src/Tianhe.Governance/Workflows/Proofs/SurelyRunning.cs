namespace Tianhe.Governance.Workflows;

/// <summary>At which stages some clock surely runs, by whatever way a matter came there: what runs on every way to a stage, and no more.</summary>
/// <remarks>Where one clock runs on one way and another on another, nothing is sure, so that a stage may be taken for one without a clock.</remarks>
internal sealed class SurelyRunning
{
    private readonly StepGraph _graph;
    private readonly ClockUse[][] _uses;
    private readonly ulong[]?[] _running;
    private readonly ulong[]?[] _started;
    private readonly int _words;
    private readonly ProofWork _work = new(4_000_000);

    public SurelyRunning(StepGraph graph, ClockUse[][] uses)
    {
        (_graph, _uses) = (graph, uses);
        _words = (graph.Description.Clocks.Count + 63) / 64;
        _running = new ulong[graph.Nodes][];
        _started = new ulong[graph.Nodes][];
        (_running[graph.Beginning], _started[graph.Beginning]) = (new ulong[_words], new ulong[_words]);
        var open = new Queue<int>([graph.Beginning]);
        var isOpen = new bool[graph.Nodes];
        while (open.TryDequeue(out var node) && !_work.IsUsedUp)
        {
            isOpen[node] = false;
            foreach (var step in graph.Out(node))
            {
                if ((Pass(step, graph.ByPeople, byLapse: false) | Pass(step, graph.ByLapse, byLapse: true)) && !isOpen[graph.To(step)])
                {
                    isOpen[graph.To(step)] = true;
                    open.Enqueue(graph.To(step));
                }
            }
        }
    }

    public bool IsComplete => !_work.IsUsedUp;

    public int Budget => _work.Budget;

    public bool AnyAt(int stage) => _running[stage]!.Any(word => word != 0);

    /// <summary>Takes a step one way, and says whether less is sure where it leads.</summary>
    private bool Pass(int step, bool[] ways, bool byLapse)
    {
        if (!ways[step] || !_work.Take(1 + _words + _uses[step].Length))
        {
            return false;
        }

        ulong[] running = [.. _running[_graph.From(step)]!];
        ulong[] started = [.. _started[_graph.From(step)]!];
        foreach (var use in _uses[step])
        {
            Use(use, byLapse, running, started);
        }

        return Meet(ref _running[_graph.To(step)], running) | Meet(ref _started[_graph.To(step)], started);
    }

    private static void Use(ClockUse use, bool byLapse, ulong[] running, ulong[] started)
    {
        var (word, bit) = (use.Clock / 64, 1UL << (use.Clock % 64));
        var phase = (running[word] & bit) != 0 || (byLapse ? use.IsLapse : use.IsWindow) ? ClockPhase.Running : (started[word] & bit) != 0 ? ClockPhase.Stopped : ClockPhase.Never;
        var after = use.IsExtended ? ClockPhase.Running : use.After(phase, byLapse);
        running[word] = after == ClockPhase.Running ? running[word] | bit : running[word] & ~bit;
        started[word] = after == ClockPhase.Never ? started[word] : started[word] | bit;
    }

    private static bool Meet(ref ulong[]? known, ulong[] found)
    {
        if (known is null)
        {
            known = found;
            return true;
        }

        var isChanged = false;
        for (var word = 0; word < found.Length; word++)
        {
            isChanged |= (known[word] & ~found[word]) != 0;
            known[word] &= found[word];
        }

        return isChanged;
    }
}
