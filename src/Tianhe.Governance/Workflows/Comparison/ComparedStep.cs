using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>A step as the comparison reads it: what makes it possible, and in a common form what it does.</summary>
internal sealed class ComparedStep(CompiledTransition compiled)
{
    public CompiledTransition Compiled => compiled;

    public WorkflowTransition Transition => compiled.Transition;

    /// <summary>The stage reached, by its place in the definition before; -1 where that has none.</summary>
    public required int To { get; init; }

    public required Formula Met { get; init; }

    public required Formula NotMet { get; init; }

    /// <summary>The facts that it depends on.</summary>
    public required int[] Reads { get; init; }

    /// <summary>Where a state counts how often it was taken, or -1 where nothing depends on it.</summary>
    public required int CountAt { get; init; }

    /// <summary>Where a state counts the step that must be used up first, or -1.</summary>
    public required int UsedUpAt { get; init; }

    /// <summary>Where a state holds its window, or -1.</summary>
    public required int WindowAt { get; init; }

    /// <summary>Where a state holds the clock that takes the step, or -1.</summary>
    public required int LapseAt { get; init; }

    public EquatableList<ClockId> Starts { get; } = Ordered(compiled.Starts.Select(clock => clock.Clock.Id));

    public EquatableList<ClockId> Stops { get; } = Ordered(compiled.Stops);

    public EquatableList<ClockId> Pauses { get; } = Ordered(compiled.Transition.Pauses);

    public EquatableList<ClockId> Resumes { get; } = Ordered(compiled.Transition.Resumes);

    public EquatableList<ClockExtension> Extends { get; } = compiled.Transition.Extends.OrderBy(extension => extension.Clock.Value, StringComparer.Ordinal).ToEquatableList();

    /// <summary>What it does to each clock that it names.</summary>
    public Dictionary<ClockId, ClockMarks> Clocks { get; } = MarksOf(compiled);

    /// <summary>Whether it may be taken at a state at all, by somebody or by a lapse.</summary>
    public bool IsPossible(ReadOnlySpan<int> state) =>
        (CountAt < 0 || state[CountAt] < Transition.AtMost!.Value)
        && (UsedUpAt < 0 || state[UsedUpAt] >= compiled.Before!.AtMost!.Value)
        && (WindowAt < 0 || state[WindowAt] == ClockStates.Running);

    /// <summary>Whether the clock that takes it runs at a state.</summary>
    public bool MayLapse(ReadOnlySpan<int> state) => LapseAt >= 0 && state[LapseAt] == ClockStates.Running;

    /// <summary>Whether a person with an authority may take it: whoever acts for the person who asked has the role, too, and anyone is everyone.</summary>
    public bool Permits(Authority authority)
    {
        foreach (var by in Transition.By)
        {
            if (by == authority || by.Kind == AuthorityKind.Anyone || (by.Kind == AuthorityKind.Role && authority.Kind == AuthorityKind.RoleForRequester && by.Role == authority.Role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two steps do the same, by acts that state the same facts.</summary>
    public bool DoesAs(ComparedStep after, HashSet<ClockId> otherTerms) =>
        To == after.To
        && Compiled.To.Kind == after.Compiled.To.Kind
        && Transition.Handler == after.Transition.Handler
        && Transition.Within == after.Transition.Within
        && IsAlikeOnClocks(after)
        && !Starts.Any(otherTerms.Contains);

    public bool IsAlikeOnClocks(ComparedStep after) =>
        Starts == after.Starts && Stops == after.Stops && Pauses == after.Pauses && Resumes == after.Resumes && Extends == after.Extends;

    private static Dictionary<ClockId, ClockMarks> MarksOf(CompiledTransition step)
    {
        var marks = new Dictionary<ClockId, ClockMarks>();
        Mark(step.Starts.Select(clock => clock.Clock.Id), ClockMarks.Starts);
        Mark(step.Stops, ClockMarks.Stops);
        Mark(step.Transition.Pauses, ClockMarks.Pauses);
        Mark(step.Transition.Resumes, ClockMarks.Resumes);
        Mark(step.Transition.Extends.Select(extension => extension.Clock), ClockMarks.Extends);
        return marks;

        void Mark(IEnumerable<ClockId> clocks, ClockMarks mark)
        {
            foreach (var clock in clocks)
            {
                marks[clock] = marks.GetValueOrDefault(clock) | mark;
            }
        }
    }

    private static EquatableList<ClockId> Ordered(IEnumerable<ClockId> clocks) => clocks.Distinct().OrderBy(clock => clock.Value, StringComparer.Ordinal).ToEquatableList();
}
