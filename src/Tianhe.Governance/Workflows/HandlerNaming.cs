namespace Tianhe.Governance.Workflows;

/// <summary>Whether an act names a person where its step gives the matter to a named one, and one who may be given it.</summary>
internal static class HandlerNaming
{
    public static void Check(WorkflowDefinition workflow, CompiledTransition? step, int stage, int action, Act act, in MatterAct subject, ref List<Refusal>? refusals)
    {
        var candidates = step is null ? workflow.Transitions(stage, action) : [step];
        if (candidates.Length == 0)
        {
            return;
        }

        var name = new MessageArgument("action", workflow.Description.Actions[action].Name);
        if (act.Handler is { } handler)
        {
            if (IsNone(candidates, HandlerChange.Named))
            {
                (refusals ??= []).Add(new(WorkflowRefusals.HandlerNotAsked, [name], candidates[0].Reference));
            }
            else if (!subject.MayHandle(handler))
            {
                (refusals ??= []).Add(MayNot(handler, subject));
            }
        }
        else if (IsAll(candidates, HandlerChange.Named))
        {
            (refusals ??= []).Add(new(WorkflowRefusals.HandlerNotNamed, [name], candidates[0].Reference));
        }

        if (step?.Transition.Handler == HandlerChange.Actor && !subject.MayHandle(subject.Actor))
        {
            (refusals ??= []).Add(MayNot(subject.Actor, subject));
        }
    }

    private static bool IsNone(ReadOnlySpan<CompiledTransition> steps, HandlerChange change)
    {
        foreach (var step in steps)
        {
            if (step.Transition.Handler == change)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAll(ReadOnlySpan<CompiledTransition> steps, HandlerChange change)
    {
        foreach (var step in steps)
        {
            if (step.Transition.Handler != change)
            {
                return false;
            }
        }

        return true;
    }

    private static Refusal MayNot(PersonId person, MatterAct subject)
    {
        var (process, place, date) = (subject.Process, subject.Beginning.Place, subject.Date);
        var rule = process.Rules.Workflow.Origin.At("handlerRoles");
        return process.Rules.HandlerRoles.Any(role => process.Offices.IsKeptAway(person, role, place, date))
            ? new(WorkflowRefusals.HandlerAway, [new("handler", person.Value), new("date", date)], rule)
            : new(WorkflowRefusals.HandlerNotAppointed,
                [new("handler", person.Value), new("place", place.Value), new("date", date), new("roles", process.Rules.HandlerRoles.Select(role => process.Offices.NameOf(role) ?? BilingualText.Same(role.Value)).ToEquatableList())], rule);
    }
}
