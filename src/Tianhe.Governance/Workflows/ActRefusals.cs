using System.Runtime.InteropServices;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>The reasons why an act takes no step: guards as they are written, then authority, then the window.</summary>
internal sealed class ActRefusals(WorkflowDefinition definition, AuthorityNames names)
{
    /// <summary>Adds every reason, at least one. Of several steps, those with the fewest guards unmet are the ones that were meant; one that is used up, where none is.</summary>
    public void Add<TSubject>(ref TSubject subject, ReadOnlySpan<CompiledTransition> candidates, int stage, int action, List<Refusal> refusals)
        where TSubject : struct, IActSubject
    {
        if (candidates.Length == 0)
        {
            refusals.Add(NotInStage(stage, action));
            return;
        }

        var nearest = Nearest(ref subject, candidates);
        if (nearest.Count == 0)
        {
            AddUsedUp(ref subject, candidates, refusals);
            return;
        }

        var (isAuthorised, isWithin) = (false, false);
        var told = new List<CompiledCondition>();
        foreach (var step in nearest)
        {
            isAuthorised |= step.IsAuthorised(ref subject);
            isWithin |= step.IsWithin(ref subject);
            AddGuards(ref subject, step, told, refusals);
        }

        AddUsedUp(ref subject, CollectionsMarshal.AsSpan(nearest), refusals);

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
            if (!candidate.HasItsTurn(ref subject) || (candidate.IsUsedUp(ref subject) && (unmet > 0 || IsFollowed(candidates, candidate.Transition.Id))))
            {
                continue;
            }

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

    private void AddUsedUp<TSubject>(ref TSubject subject, ReadOnlySpan<CompiledTransition> candidates, List<Refusal> refusals)
        where TSubject : struct, IActSubject
    {
        foreach (var step in candidates)
        {
            if (step.Transition.AtMost is { } most && subject.TimesTaken(step.Transition.Id) is var count && count >= most && !IsFollowed(candidates, step.Transition.Id))
            {
                refusals.Add(new(WorkflowRefusals.UsedUp, [NameOf(step.ActionIndex), new("most", most), new("count", count)], step.Reference));
            }
            else if (step.Before is { AtMost: { } first } before && subject.TimesTaken(before.Id) is var taken && taken < first)
            {
                refusals.Add(new(WorkflowRefusals.NotYet, [NameOf(step.ActionIndex), new("step", before.Id.Value), new("most", first), new("count", taken)], step.Reference));
            }
        }
    }

    /// <summary>Whether another step is taken instead once one is used up; then that one is told.</summary>
    private static bool IsFollowed(ReadOnlySpan<CompiledTransition> candidates, TransitionId step)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Before?.Id == step)
            {
                return true;
            }
        }

        return false;
    }

    private Refusal NotInStage(int stage, int action)
    {
        var found = stage < 0 ? null : definition.Description.Stages[stage];
        var name = found is null ? new("尚未提交", "not yet submitted") : found.Name;
        var rule = definition.Origin.At(found is null ? "transitions" : $"stages.{found.Id}");
        return new(WorkflowRefusals.NotInStage, [NameOf(action), new("stage", name)], rule);
    }

    /// <summary>Steps may share a guard, and ask differently for a value that is not there; both are told once. Of a guard that is all of several, those that fail are told, each as it fails.</summary>
    private void AddGuards<TSubject>(ref TSubject subject, CompiledTransition step, List<CompiledCondition> told, List<Refusal> refusals)
        where TSubject : struct, IActSubject
    {
        foreach (var guard in step.Guards)
        {
            var outcome = guard.Test(ref subject);
            if (outcome != ConditionOutcome.Met)
            {
                AddGuard(ref subject, step, guard, outcome, told, refusals);
            }
        }
    }

    private void AddGuard<TSubject>(ref TSubject subject, CompiledTransition step, CompiledCondition guard, ConditionOutcome outcome, List<CompiledCondition> told, List<Refusal> refusals)
        where TSubject : struct, IActSubject
    {
        if (guard.Kind == ConditionKind.AllOf)
        {
            foreach (var part in guard.Parts)
            {
                if (part.Test(ref subject) is var its and not ConditionOutcome.Met)
                {
                    AddGuard(ref subject, step, part, its, told, refusals);
                }
            }

            return;
        }

        var atoms = new List<CompiledCondition>();
        guard.AddDeciding(ref subject, outcome, atoms);
        if (outcome == ConditionOutcome.CannotBeEvaluated)
        {
            var act = subject;
            atoms.RemoveAll(atom => act.IsMisstated(atom.FactIndex)); // said already
        }

        if (told.Exists(other => other.Condition == guard.Condition) || (outcome == ConditionOutcome.CannotBeEvaluated && atoms.TrueForAll(atom => told.Exists(other => other.FactIndex == atom.FactIndex))))
        {
            return;
        }

        told.Add(guard);
        if (outcome == ConditionOutcome.NotMet && guard.Kind == ConditionKind.AnyOf)
        {
            refusals.Add(new(WorkflowRefusals.AlternativesNotMet, [NameOf(step.ActionIndex), Said(guard), new("values", Values(ref subject, atoms))], step.Reference));
            return;
        }

        foreach (var atom in atoms.DistinctBy(atom => atom.FactIndex))
        {
            var fact = definition.Description.Facts.Declarations[atom.FactIndex];
            refusals.Add(new(outcome == ConditionOutcome.NotMet ? WorkflowRefusals.GuardNotMet : WorkflowRefusals.GuardCannotBeEvaluated,
                [NameOf(step.ActionIndex), Said(guard), new("fact", fact.Title), new("value", Value(ref subject, atom))], step.Reference));
        }
    }

    private MessageArgument Said(CompiledCondition guard) => new("condition", Both(language => guard.Condition.Describe(definition.Description.Facts, language)));

    private BilingualText Value<TSubject>(ref TSubject subject, CompiledCondition atom)
        where TSubject : struct, IActSubject =>
        Both(definition.Description.Facts.ValueOf(atom.FactIndex, subject.Read(atom.FactIndex)).In);

    private EquatableList<BilingualText> Values<TSubject>(ref TSubject subject, List<CompiledCondition> atoms)
        where TSubject : struct, IActSubject
    {
        var values = new List<BilingualText>();
        foreach (var atom in atoms.DistinctBy(atom => atom.FactIndex))
        {
            var (title, value) = (definition.Description.Facts.Declarations[atom.FactIndex].Title, Value(ref subject, atom));
            values.Add(new($"{title.Chinese} {value.Chinese}", $"{title.English} {value.English}"));
        }

        return values.ToEquatableList();
    }

    private List<Refusal> Windows<TSubject>(ref TSubject subject, List<CompiledTransition> steps)
        where TSubject : struct, IActSubject
    {
        var refusals = new List<Refusal>();
        foreach (var step in steps.DistinctBy(step => step.Within!.Id))
        {
            var window = new MessageArgument("window", step.Within!.Name);
            refusals.Add(subject.ClockOf(step.Within.Id) is { IsRunning: true, Deadline: var deadline }
                ? new(WorkflowRefusals.TooLate,
                    [NameOf(step.ActionIndex), window, new("limit", deadline.Limit.Name), new("due", deadline.Due.InZone(subject.Zone).LocalDateTime)],
                    step.Reference)
                : new(WorkflowRefusals.WindowNotOpen, [NameOf(step.ActionIndex), window], step.Reference));
        }

        return refusals;
    }

    private MessageArgument NameOf(int action) => new("action", definition.Description.Actions[action].Name);

    private static BilingualText Both(Func<Language, string> words) => new(words(Language.Chinese), words(Language.English));
}
