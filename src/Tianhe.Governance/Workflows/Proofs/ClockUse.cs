namespace Tianhe.Governance.Workflows;

/// <summary>What a step has to do with a clock.</summary>
internal readonly record struct ClockUse(int Step, int Clock, ClockEffect Effect, bool IsExtended, bool IsWindow, bool IsLapse)
{
    /// <summary>Whether the step can be taken in some phases of the clock alone.</summary>
    public bool NeedsItsClock => IsExtended || IsWindow || IsLapse;

    /// <summary>Whether the step can be taken: a window must be open, what is extended must run, and what lapses must run.</summary>
    public bool Allows(ClockPhase before, bool byLapse) =>
        (!(byLapse ? IsLapse : IsWindow) || before == ClockPhase.Running)
        && (!IsExtended || (before != ClockPhase.Never && After(before, byLapse) == ClockPhase.Running));

    public ClockPhase After(ClockPhase before, bool byLapse) => Effect switch
    {
        ClockEffect.Starts => ClockPhase.Running,
        ClockEffect.Stops => before == ClockPhase.Never ? before : ClockPhase.Stopped,
        ClockEffect.Pauses => before == ClockPhase.Running ? ClockPhase.Paused : before,
        ClockEffect.Resumes when before is ClockPhase.Paused or ClockPhase.Stopped => ClockPhase.Running,
        _ => byLapse && IsLapse && !IsExtended ? ClockPhase.Stopped : before,
    };

    /// <summary>All uses of clocks, by step.</summary>
    public static ClockUse[][] Of(StepGraph graph)
    {
        var clocks = graph.Description.Clocks.Index().ToDictionary(clock => clock.Item.Id, clock => clock.Index);
        return [.. graph.Steps.Index().Select(step => Of(step.Index, step.Item, clocks))];
    }

    private static ClockUse[] Of(int index, CompiledTransition step, Dictionary<ClockId, int> clocks)
    {
        var transition = step.Transition;
        var effects = new Dictionary<int, ClockEffect>();
        Add(step.Stops, ClockEffect.Stops);
        Add(transition.Pauses, ClockEffect.Pauses);
        Add(transition.Resumes, ClockEffect.Resumes);
        Add(step.Starts.Select(clock => clock.Clock.Id), ClockEffect.Starts);
        Add(transition.Extends.Select(extension => extension.Clock), ClockEffect.None);
        Add(new[] { transition.Within, transition.OnLapseOf }.OfType<ClockId>(), ClockEffect.None);
        var extended = transition.Extends.Select(extension => clocks[extension.Clock]).ToHashSet();
        int Indexed(ClockId? clock) => clock is { } id ? clocks[id] : -1;
        var (window, lapse) = (Indexed(transition.Within), Indexed(transition.OnLapseOf));
        return [.. effects.Select(effect => new ClockUse(index, effect.Key, effect.Value, extended.Contains(effect.Key), window == effect.Key, lapse == effect.Key))];

        void Add(IEnumerable<ClockId> named, ClockEffect effect)
        {
            foreach (var clock in named)
            {
                effects[clocks[clock]] = effect == ClockEffect.None ? effects.GetValueOrDefault(clocks[clock]) : effect;
            }
        }
    }
}
