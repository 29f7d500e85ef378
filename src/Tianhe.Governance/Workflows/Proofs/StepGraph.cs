namespace Tianhe.Governance.Workflows;

/// <summary>The stages and steps of a definition as numbers, and by whom each step may be taken as far as was found out.</summary>
/// <remarks>Guards are left out: whatever they read may have any value, and each can be met, which was proved before.</remarks>
internal sealed class StepGraph
{
    private readonly int[] _from;
    private readonly int[] _to;
    private readonly int[][] _out;
    private readonly int[][] _in;
    private readonly int[] _before;

    public StepGraph(WorkflowDescription description, CompiledTransition[] steps)
    {
        Description = description;
        Steps = steps;
        _from = [.. steps.Select(step => step.FromIndex < 0 ? Beginning : step.FromIndex)];
        _to = [.. steps.Select(step => step.ToIndex)];
        _out = Lists(_from);
        _in = Lists(_to);
        var indexes = steps.Index().ToDictionary(step => step.Item.Transition.Id, step => step.Index);
        _before = [.. steps.Select(step => step.Transition.WhenUsedUp is { } before ? indexes[before] : -1)];
        ByPeople = [.. steps.Select(step => step.Transition.By.Count > 0)];
        ByLapse = [.. steps.Select(step => step.Transition.OnLapseOf is not null)];
    }

    public WorkflowDescription Description { get; }

    public CompiledTransition[] Steps { get; }

    /// <summary>What stands for the place before a matter begins, behind all stages.</summary>
    public int Beginning => Description.Stages.Count;

    public int Nodes => Beginning + 1;

    /// <summary>Whether people may take a step at some time. Proofs clear what turns out to be impossible.</summary>
    public bool[] ByPeople { get; }

    /// <summary>Whether a lapse may take a step at some time. Proofs clear what turns out to be impossible.</summary>
    public bool[] ByLapse { get; }

    public int From(int step) => _from[step];

    public int To(int step) => _to[step];

    /// <summary>The steps that leave a stage, in the order of the definition.</summary>
    public int[] Out(int node) => _out[node];

    /// <summary>The steps that reach a stage.</summary>
    public int[] In(int node) => _in[node];

    /// <summary>The step that must be used up first, or -1.</summary>
    public int BeforeOf(int step) => _before[step];

    public bool MayBeTaken(int step) => ByPeople[step] || ByLapse[step];

    /// <summary>Whether a step may be taken though no window is open.</summary>
    public bool MayBeTakenLate(int step) => ByLapse[step] || (ByPeople[step] && Steps[step].Within is null);

    public bool IsClosed(int node) => node < Beginning && Description.Stages[node].Kind == StageKind.Closed;

    public string IdOf(int stage) => Description.Stages[stage].Id.Value;

    public string PathOf(int stage) => $"stages.{Description.Stages[stage].Id}";

    /// <summary>The places from which some closed stage is reached by steps that a test admits.</summary>
    public bool[] LeadingToClosed(Func<int, bool> admits)
    {
        var leads = new bool[Nodes];
        var open = new Stack<int>();
        for (var stage = 0; stage < Beginning; stage++)
        {
            if (IsClosed(stage))
            {
                leads[stage] = true;
                open.Push(stage);
            }
        }

        while (open.TryPop(out var node))
        {
            foreach (var step in In(node))
            {
                if (!leads[From(step)] && admits(step))
                {
                    leads[From(step)] = true;
                    open.Push(From(step));
                }
            }
        }

        return leads;
    }

    private int[][] Lists(int[] ends)
    {
        var lists = new List<int>?[Nodes];
        for (var step = 0; step < ends.Length; step++)
        {
            (lists[ends[step]] ??= []).Add(step);
        }

        return [.. lists.Select(list => list?.ToArray() ?? [])];
    }
}
