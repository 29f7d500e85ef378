namespace Tianhe.Governance.Workflows;

/// <summary>What a state of the comparison is made of: the stage, how often each bounded step was taken on either side, and the clocks on which steps depend.</summary>
internal sealed class StateLayout
{
    private readonly Dictionary<TransitionId, int>[] _counts = [[], []];
    private readonly Dictionary<ClockId, int> _clocks = [];

    public StateLayout(WorkflowDescription before, WorkflowDescription after)
    {
        Length = 1;
        foreach (var (side, description) in new[] { before, after }.Index())
        {
            foreach (var step in description.Transitions.Where(step => step.AtMost is not null))
            {
                _counts[side].Add(step.Id, Length++);
            }
        }

        foreach (var step in before.Transitions.Concat(after.Transitions))
        {
            Add(step.Within);
            Add(step.OnLapseOf);
        }
    }

    /// <summary>How many numbers a state has.</summary>
    public int Length { get; private set; }

    /// <summary>The state before a matter begins.</summary>
    public int[] Beginning()
    {
        var state = new int[Length];
        state[0] = -1;
        return state;
    }

    public int CountOf(int side, TransitionId? step) => step is { } id ? _counts[side].GetValueOrDefault(id, -1) : -1;

    public int PlaceOf(ClockId? clock) => clock is { } id ? _clocks[id] : -1;

    /// <summary>The state after two steps that do the same, the one before and the one after.</summary>
    public int[] After(int[] state, ComparedStep before, ComparedStep after, ClockId? lapse)
    {
        int[] next = [.. state];
        next[0] = before.To;
        Count(next, before);
        Count(next, after);
        if (lapse is { } lapsed && _clocks.TryGetValue(lapsed, out var ranOut))
        {
            next[ranOut] = ClockStates.RunOut;
        }

        foreach (var (clock, effects) in before.Clocks)
        {
            if (_clocks.TryGetValue(clock, out var place))
            {
                next[place] = ClockStates.After(next[place], effects);
            }
        }

        return next;
    }

    private static void Count(int[] state, ComparedStep step)
    {
        if (step.CountAt >= 0)
        {
            state[step.CountAt]++;
        }
    }

    private void Add(ClockId? clock)
    {
        if (clock is { } id && _clocks.TryAdd(id, Length))
        {
            Length++;
        }
    }
}
