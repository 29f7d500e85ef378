using NodaTime;

namespace Tianhe.Governance.Workflows;

/// <summary>The steps that clocks take by running out, each dated at its own due instant, however late they are recorded.</summary>
/// <typeparam name="TState">What runs by the workflow.</typeparam>
/// <typeparam name="TEvent">Its events.</typeparam>
/// <typeparam name="TSubject">It, as the decider sees it.</typeparam>
internal abstract class LapseTaker<TState, TEvent, TSubject>(WorkflowDefinition workflow)
    where TState : class
    where TEvent : class
    where TSubject : struct, IActSubject
{
    /// <summary>The most steps in one go: a clock that starts anew each time could have run out for years.</summary>
    public const int Most = 1_000;

    /// <summary>Stands for the command of who only asks; nothing of it is kept.</summary>
    private static readonly CommandId Asking = new("asking");

    /// <summary>Whether a clock ran out before an instant that may take a step.</summary>
    public bool MayBe(TState state, Instant at) => Next(state, at, null) is not null;

    /// <summary>The state as it is at an instant for who only asks: what lapsed before counts, recorded or not.</summary>
    public TState AsAt(TState state, PersonId asker, Instant at) => MayBe(state, at) ? Before(state, new(asker, at, Asking), [], []) : state;

    /// <summary>The state after every lapse before an instant; events and findings are added.</summary>
    public TState Before(TState state, Occasion until, List<TEvent> events, List<Finding> findings)
    {
        var passed = new HashSet<ClockId>();
        while (events.Count < Most && Next(state, until.At, passed) is { } clock)
        {
            if (Take(state, clock, until, findings) is not { } happened)
            {
                passed.Add(clock.Clock);
                continue;
            }

            events.Add(happened);
            state = Apply(state, happened);
            passed.Clear();
        }

        if (events.Count == Most)
        {
            findings.Add(WorkflowFindings.LapsesLeft.Warning("transitions", new MessageArgument("most", Most)));
        }

        return state;
    }

    protected abstract int StageOf(TState state);

    protected abstract int VersionOf(TState state);

    protected abstract EquatableList<ClockState> ClocksOf(TState state);

    protected abstract Instant LastChangedAt(TState state);

    /// <summary>It as nobody acts on it: who records a lapse has no part in it.</summary>
    protected abstract TSubject SubjectOf(TState state, Instant at);

    protected abstract TEvent Record(TState state, CompiledTransition step, Occasion occasion, EquatableList<ClockState> clocks, ClockId clock);

    protected abstract TState Apply(TState state, TEvent happened);

    /// <summary>The running clock that ran out first and takes a step at the stage, or null; of several at one instant that of the first id, since their order in a definition means nothing.</summary>
    private ClockState? Next(TState state, Instant at, HashSet<ClockId>? passed)
    {
        var lapses = workflow.Lapses(StageOf(state));
        if (lapses.Length == 0)
        {
            return null;
        }

        ClockState? next = null;
        foreach (var clock in ClocksOf(state))
        {
            if (clock.IsRunning && clock.Deadline.Due < at && (passed is null || !passed.Contains(clock.Clock)) && (next is null || IsBefore(clock, next)) && IsOf(lapses, clock.Clock))
            {
                next = clock;
            }
        }

        return next;
    }

    private static bool IsBefore(ClockState one, ClockState other) =>
        one.Deadline.Due != other.Deadline.Due ? one.Deadline.Due < other.Deadline.Due : string.CompareOrdinal(one.Clock.Value, other.Clock.Value) < 0;

    private static bool IsOf(ReadOnlySpan<CompiledTransition> lapses, ClockId clock)
    {
        foreach (var step in lapses)
        {
            if (step.Transition.OnLapseOf == clock)
            {
                return true;
            }
        }

        return false;
    }

    private TEvent? Take(TState state, ClockState clock, Occasion until, List<Finding> findings)
    {
        var at = Instant.Max(clock.Deadline.Due, LastChangedAt(state));
        var subject = SubjectOf(state, at);
        foreach (var step in workflow.Lapses(StageOf(state)))
        {
            subject.Consider(step.ActionIndex);
            if (step.Transition.OnLapseOf != clock.Clock || !step.IsLeft(ref subject) || step.CountUnmet(ref subject) > 0)
            {
                continue;
            }

            List<Refusal>? refusals = null;
            var clocks = ClockEffects.After(ClocksOf(state), step, ref subject, ref refusals, out var found);
            if (refusals is not null)
            {
                findings.AddRange(refusals.Select(refusal => WorkflowFindings.LapseNotTaken.Warning(step.Transition.Path,
                    new("clock", clock.Clock.Value), new("reason", Wording.Unended(refusal.DescribeReason)))).Where(finding => !findings.Contains(finding)));
                continue;
            }

            findings.AddRange(found);
            var occasion = new Occasion(until.Actor, at, new CommandId($"lapse {VersionOf(state) + 1}")) { RecordedAt = Instant.Max(until.RecordedAt, at) };
            return Record(state, step, occasion, ClockEffects.Lapsed(clocks, step, clock, at), clock.Clock);
        }

        return null;
    }
}
