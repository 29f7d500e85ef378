using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>The reasons why an act takes no step: guards as they are written, then authority, then the window.</summary>
internal sealed class ActRefusals(WorkflowDefinition definition, AuthorityNames names)
{
    /// <summary>Adds every reason, at least one. Of several steps, those with the fewest guards unmet are the ones that were meant.</summary>
    public void Add<TSubject>(ref TSubject subject, ReadOnlySpan<CompiledTransition> candidates, int stage, int action, List<Refusal> refusals)
        where TSubject : struct, IActSubject
    {
        if (candidates.Length == 0)
        {
            refusals.Add(NotInStage(stage, action));
            return;
        }

        var nearest = Nearest(ref subject, candidates);
        var (isAuthorised, isWithin) = (false, false);
        var told = new List<CompiledCondition>();
        foreach (var step in nearest)
        {
            isAuthorised |= step.IsAuthorised(ref subject);
            isWithin |= step.IsWithin(ref subject);
            AddGuards(ref subject, step, told, refusals);
        }

        if (!isAuthorised)
        {
            refusals.Add(new(WorkflowRefusals.NotAuthorised,
                [new("actor", subject.Actor.Value), NameOf(action), new("date", subject.Date), new("by", names.Of(nearest.SelectMany(step => step.Transition.By)))], nearest[0].Reference));
        }

        if (!isWithin)
        {
            refusals.AddRange(Windows(ref subject, nearest));
        }
    }

    private static List<CompiledTransition> Nearest<TSubject>(ref TSubject subject, ReadOnlySpan<CompiledTransition> candidates)
        where TSubject : struct, IActSubject
    {
        var nearest = new List<CompiledTransition>();
        var fewest = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var unmet = candidate.CountUnmet(ref subject);
            if (unmet < fewest)
            {
                nearest.Clear();
                fewest = unmet;
            }

            if (unmet == fewest)
            {
                nearest.Add(candidate);
            }
        }

        return nearest;
    }

    private Refusal NotInStage(int stage, int action)
    {
        var found = stage < 0 ? null : definition.Description.Stages[stage];
        var name = found is null ? new("尚未提交", "not yet submitted") : found.Name;
        var rule = definition.Origin.At(found is null ? "transitions" : $"stages.{found.Id}");
        return new(WorkflowRefusals.NotInStage, [NameOf(action), new("stage", name)], rule);
    }

    /// <summary>Steps may share a guard, and ask differently for a value that is not there; both are told once.</summary>
    private void AddGuards<TSubject>(ref TSubject subject, CompiledTransition step, List<CompiledCondition> told, List<Refusal> refusals)
        where TSubject : struct, IActSubject
    {
        foreach (var guard in step.Guards)
        {
            var read = subject.Read(guard.FactIndex);
            var outcome = guard.Test(read);
            if (outcome == ConditionOutcome.Met || told.Exists(other =>
                other.Condition == guard.Condition || (other.FactIndex == guard.FactIndex && outcome == ConditionOutcome.CannotBeEvaluated)))
            {
                continue;
            }

            told.Add(guard);
            var facts = definition.Description.Facts;
            var value = facts.ValueOf(guard.FactIndex, read);
            refusals.Add(new(outcome == ConditionOutcome.NotMet ? WorkflowRefusals.GuardNotMet : WorkflowRefusals.GuardCannotBeEvaluated,
                [
                    NameOf(step.ActionIndex),
                    new("condition", Both(language => guard.Condition.Describe(facts, language))),
                    new("fact", facts.Declarations[guard.FactIndex].Title),
                    new("value", Both(value.In)),
                ],
                step.Reference));
        }
    }

    private List<Refusal> Windows<TSubject>(ref TSubject subject, List<CompiledTransition> steps)
        where TSubject : struct, IActSubject
    {
        var refusals = new List<Refusal>();
        foreach (var step in steps.DistinctBy(step => step.Within!.Id))
        {
            var window = new MessageArgument("window", step.Within!.Name);
            refusals.Add(subject.DeadlineOf(step.Within.Id) is { } deadline
                ? new(WorkflowRefusals.TooLate,
                    [NameOf(step.ActionIndex), window, new("limit", step.Within.Limit.Name), new("due", deadline.Due.InZone(subject.Zone).LocalDateTime)],
                    step.Reference)
                : new(WorkflowRefusals.WindowNotOpen, [NameOf(step.ActionIndex), window], step.Reference));
        }

        return refusals;
    }

    private MessageArgument NameOf(int action) => new("action", definition.Description.Actions[action].Name);

    private static BilingualText Both(Func<Language, string> words) => new(words(Language.Chinese), words(Language.English));
}
