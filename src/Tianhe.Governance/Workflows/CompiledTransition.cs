using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>A transition with every name resolved to a place in its definition, and what an act means to it.</summary>
internal sealed class CompiledTransition
{
    public required WorkflowTransition Transition { get; init; }

    /// <summary>The stage left, or -1 for the step by which a matter begins.</summary>
    public required int FromIndex { get; init; }

    public required int ActionIndex { get; init; }

    public required WorkflowStage To { get; init; }

    public required int ToIndex { get; init; }

    /// <summary>The step that must be used up first, or null.</summary>
    public WorkflowTransition? Before { get; init; }

    /// <summary>The guards that read a fact.</summary>
    public required CompiledCondition[] Guards { get; init; }

    public required WorkflowClock? Within { get; init; }

    /// <summary>The clocks that start, that of the stage entered included.</summary>
    public required CompiledClock[] Starts { get; init; }

    /// <summary>The clocks that stop, that of the stage left included.</summary>
    public required ClockId[] Stops { get; init; }

    /// <summary>The clocks that pause.</summary>
    public required WorkflowClock[] Pauses { get; init; }

    /// <summary>The limits that are extended.</summary>
    public required CompiledExtension[] Extends { get; init; }

    /// <summary>Whether anything becomes of any clock.</summary>
    public required bool TouchesClocks { get; init; }

    public required RuleReference Reference { get; init; }

    /// <summary>How many guards are not met or cannot be evaluated.</summary>
    public int CountUnmet<TSubject>(ref TSubject subject)
        where TSubject : struct, IActSubject
    {
        var unmet = 0;
        foreach (var guard in Guards)
        {
            unmet += guard.Test(ref subject) == ConditionOutcome.Met ? 0 : 1;
        }

        return unmet;
    }

    /// <summary>Whether no guard forbids the step; a value that comes with the act is not yet known and forbids nothing, nor, for others, one about the actor.</summary>
    public bool IsOpen<TSubject>(ref TSubject subject, bool toOthers)
        where TSubject : struct, IActSubject
    {
        var others = new OthersReader<TSubject>(subject);
        foreach (var guard in Guards)
        {
            if (!MayBeMet(guard, ref subject, ref others, toOthers))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a guard is met, or what it lacks may come with the act or is about the person who acts: of all of several every part, of any one.</summary>
    private static bool MayBeMet<TSubject>(CompiledCondition guard, ref TSubject subject, ref OthersReader<TSubject> others, bool toOthers)
        where TSubject : struct, IActSubject
    {
        var outcome = toOthers ? guard.Test(ref others) : guard.Test(ref subject);
        if (outcome != ConditionOutcome.CannotBeEvaluated)
        {
            return outcome == ConditionOutcome.Met;
        }

        if (guard.FactIndex >= 0)
        {
            return subject.ComesWithAct(guard.FactIndex) || (toOthers && subject.IsAboutActor(guard.FactIndex));
        }

        foreach (var part in guard.Parts)
        {
            if (MayBeMet(part, ref subject, ref others, toOthers) != (guard.Kind == ConditionKind.AllOf))
            {
                return guard.Kind == ConditionKind.AnyOf;
            }
        }

        return guard.Kind == ConditionKind.AllOf;
    }

    public bool IsAuthorised<TSubject>(ref TSubject subject)
        where TSubject : struct, IActSubject
    {
        foreach (var authority in Transition.By)
        {
            if (subject.Has(authority))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the person who acts may take the matter on, where the step gives it to that person.</summary>
    public bool MayTakeOn<TSubject>(ref TSubject subject)
        where TSubject : struct, IActSubject => Transition.Handler != HandlerChange.Actor || subject.MayHandle(subject.Actor);

    /// <summary>Whether there is anybody to whom the matter may be given, where the step gives it to somebody.</summary>
    public bool MayBeGiven<TSubject>(ref TSubject subject)
        where TSubject : struct, IActSubject => Transition.Handler is HandlerChange.None or HandlerChange.Nobody || subject.HasHandlers;

    /// <summary>Whether it may be taken once more, and what it follows on is used up.</summary>
    public bool IsLeft<TSubject>(ref TSubject subject)
        where TSubject : struct, IActSubject => !IsUsedUp(ref subject) && HasItsTurn(ref subject);

    public bool IsUsedUp<TSubject>(ref TSubject subject)
        where TSubject : struct, IActSubject => Transition.AtMost is { } most && subject.TimesTaken(Transition.Id) >= most;

    /// <summary>Whether what it follows on is used up.</summary>
    public bool HasItsTurn<TSubject>(ref TSubject subject)
        where TSubject : struct, IActSubject => Before is not { AtMost: { } first } before || subject.TimesTaken(before.Id) >= first;

    /// <summary>Whether a clock starts with the step.</summary>
    public bool IsStarted(ClockId clock)
    {
        foreach (var started in Starts)
        {
            if (started.Clock.Id == clock)
            {
                return true;
            }
        }

        return false;
    }

    public bool IsWithin<TSubject>(ref TSubject subject)
        where TSubject : struct, IActSubject =>
        Within is null || (subject.ClockOf(Within.Id) is { IsRunning: true, Deadline: var deadline } && !deadline.IsOverdueAt(subject.At));
}
