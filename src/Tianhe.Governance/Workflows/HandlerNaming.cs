namespace Tianhe.Governance.Workflows;

/// <summary>Whether an act names a person where its step gives the matter to a named one, and one who may be given it.</summary>
internal static class HandlerNaming
{
    /// <summary>Adds every reason why not; where no step was found, the steps that might have been meant say whether a person is named.</summary>
    public static void Check<TSubject>(WorkflowDefinition workflow, CompiledTransition? step, int stage, int action, Act act, ref TSubject subject, ref List<Refusal>? refusals)
        where TSubject : struct, IActSubject
    {
        var candidates = step is null ? workflow.Transitions(stage, action) : [step];
        if (candidates.Length == 0)
        {
            return;
        }

        var named = 0;
        foreach (var candidate in candidates)
        {
            named += candidate.Transition.Handler == HandlerChange.Named ? 1 : 0;
        }

        var name = new MessageArgument("action", workflow.Description.Actions[action].Name);
        if (act.Handler is null && named == candidates.Length)
        {
            (refusals ??= []).Add(new(WorkflowRefusals.HandlerNotNamed, [name], candidates[0].Reference));
        }
        else if (act.Handler is not null && named == 0)
        {
            (refusals ??= []).Add(new(WorkflowRefusals.HandlerNotAsked, [name], candidates[0].Reference));
        }
        else if (act.Handler is { } handler && !subject.MayHandle(handler))
        {
            (refusals ??= []).Add(subject.MayNotHandle(handler));
        }

        if (step?.Transition.Handler == HandlerChange.Actor && !subject.MayHandle(subject.Actor))
        {
            (refusals ??= []).Add(subject.MayNotHandle(subject.Actor));
        }
    }

    /// <summary>With whom the matter is after a step.</summary>
    public static PersonId? After(HandlerChange change, PersonId? before, PersonId actor, PersonId? named) => change switch
    {
        HandlerChange.None => before,
        HandlerChange.Actor => actor,
        HandlerChange.Named => named,
        HandlerChange.Nobody => null,
        _ => throw new InvalidOperationException($"Unknown change of handler {change}."),
    };
}
