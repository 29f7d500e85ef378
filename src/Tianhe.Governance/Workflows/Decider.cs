using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>Authority, windows and guards for every lifecycle: which transition an act takes, or every reason why none.</summary>
internal sealed class Decider
{
    private readonly WorkflowDefinition _definition;
    private readonly Func<RoleId, BilingualText?> _nameOfRole;

    public Decider(WorkflowDefinition definition, Func<RoleId, BilingualText?> nameOfRole)
    {
        _definition = definition;
        _nameOfRole = nameOfRole;
    }

    /// <summary>The transition an act takes, or null with every reason added to the refusals.</summary>
    public CompiledTransition? Decide<TSubject>(ref TSubject subject, int stage, int action, ref List<Refusal>? refusals)
        where TSubject : struct, IActSubject
    {
        var candidates = _definition.Transitions(stage, action);
        foreach (var candidate in candidates)
        {
            if (Guards(ref subject, candidate) == ConditionOutcome.Met)
            {
                if (MayAct(ref subject, candidate) && IsWithin(ref subject, candidate))
                {
                    return candidate;
                }

                Refuse(ref subject, candidate, ref refusals);
                return null;
            }
        }

        RefuseAll(ref subject, candidates, stage, action, ref refusals);
        return null;
    }

    /// <summary>What may be done at a stage: what this actor may do first, then what others may, each in the order of the definition.</summary>
    public EquatableList<PermittedAction> Permitted<TSubject>(ref TSubject subject, int stage)
        where TSubject : struct, IActSubject
    {
        var own = new List<PermittedAction>();
        var others = new List<PermittedAction>();
        for (var action = 0; action < _definition.Description.Actions.Count; action++)
        {
            var (possible, forActor) = (false, false);
            var by = new List<BilingualText>();
            foreach (var candidate in _definition.Transitions(stage, action))
            {
                if (IsWithin(ref subject, candidate) && IsOpen(ref subject, candidate, ignoreActor: true))
                {
                    possible = true;
                    forActor |= MayAct(ref subject, candidate) && IsOpen(ref subject, candidate, ignoreActor: false);
                    by.AddRange(Words(candidate).Where(words => !by.Contains(words)));
                }
            }

            if (possible)
            {
                var description = _definition.Description.Actions[action];
                (forActor ? own : others).Add(new(description.Id, description.Name, forActor, by.ToEquatableList()));
            }
        }

        return [.. own, .. others];
    }

    private static ConditionOutcome Guards<TSubject>(ref TSubject subject, CompiledTransition transition)
        where TSubject : struct, IActSubject
    {
        var outcome = ConditionOutcome.Met;
        foreach (var guard in transition.Guards)
        {
            var test = guard.FactIndex < 0 ? ConditionOutcome.Met : guard.Test(subject.Read(guard.FactIndex));
            if (test == ConditionOutcome.NotMet)
            {
                return test;
            }

            outcome = test == ConditionOutcome.Met ? outcome : test;
        }

        return outcome;
    }

    private static bool IsOpen<TSubject>(ref TSubject subject, CompiledTransition transition, bool ignoreActor)
        where TSubject : struct, IActSubject
    {
        foreach (var guard in transition.Guards)
        {
            if (guard.FactIndex >= 0 && !(ignoreActor && subject.IsAboutActor(guard.FactIndex))
                && guard.Test(subject.Read(guard.FactIndex)) == ConditionOutcome.NotMet)
            {
                return false;
            }
        }

        return true;
    }

    private static bool MayAct<TSubject>(ref TSubject subject, CompiledTransition transition)
        where TSubject : struct, IActSubject
    {
        foreach (var authority in transition.Transition.By)
        {
            if (subject.Has(authority))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithin<TSubject>(ref TSubject subject, CompiledTransition transition)
        where TSubject : struct, IActSubject =>
        transition.Within is null || subject.DeadlineOf(transition.Within.Id) is { } deadline && !deadline.IsOverdueAt(subject.At);

    private void RefuseAll<TSubject>(ref TSubject subject, ReadOnlySpan<CompiledTransition> candidates, int stage, int action, ref List<Refusal>? refusals)
        where TSubject : struct, IActSubject
    {
        if (candidates.Length == 0)
        {
            var name = stage < 0 ? new("尚未提交", "not yet submitted") : _definition.Description.Stages[stage].Name;
            var rule = stage < 0 ? _definition.Reference : StageReference(stage);
            Add(ref refusals, new(WorkflowRefusals.NotInStage, [ActionName(action), new("stage", name)], rule));
            return;
        }

        var mayAct = false;
        var nearest = int.MaxValue;
        foreach (var candidate in candidates)
        {
            mayAct |= MayAct(ref subject, candidate);
            nearest = Math.Min(nearest, Unmet(ref subject, candidate));
        }

        foreach (var candidate in candidates)
        {
            if (Unmet(ref subject, candidate) == nearest)
            {
                RefuseGuards(ref subject, candidate, ref refusals);
            }
        }

        if (!mayAct)
        {
            Add(ref refusals, NotAuthorised(ref subject, candidates));
        }
    }

    /// <summary>How many guards stand against a transition; the one with the fewest is the one that was meant.</summary>
    private static int Unmet<TSubject>(ref TSubject subject, CompiledTransition transition)
        where TSubject : struct, IActSubject
    {
        var unmet = 0;
        foreach (var guard in transition.Guards)
        {
            unmet += guard.FactIndex >= 0 && guard.Test(subject.Read(guard.FactIndex)) != ConditionOutcome.Met ? 1 : 0;
        }

        return unmet;
    }

    private void Refuse<TSubject>(ref TSubject subject, CompiledTransition transition, ref List<Refusal>? refusals)
        where TSubject : struct, IActSubject
    {
        if (!MayAct(ref subject, transition))
        {
            Add(ref refusals, NotAuthorised(ref subject, [transition]));
        }

        if (!IsWithin(ref subject, transition))
        {
            var window = new MessageArgument("window", transition.Within!.Name);
            Add(ref refusals, subject.DeadlineOf(transition.Within.Id) is { } deadline
                ? new(WorkflowRefusals.TooLate,
                    [ActionName(transition.ActionIndex), window, new("limit", transition.Within.Limit.Name), new("due", deadline.Due.InZone(subject.Zone).LocalDateTime)],
                    transition.Reference)
                : new(WorkflowRefusals.WindowNotOpen, [ActionName(transition.ActionIndex), window], transition.Reference));
        }
    }

    private void RefuseGuards<TSubject>(ref TSubject subject, CompiledTransition transition, ref List<Refusal>? refusals)
        where TSubject : struct, IActSubject
    {
        var facts = _definition.Description.Facts;
        foreach (var guard in transition.Guards.Where(guard => guard.FactIndex >= 0))
        {
            var read = subject.Read(guard.FactIndex);
            var outcome = guard.Test(read);
            if (outcome == ConditionOutcome.Met)
            {
                continue;
            }

            var value = read.State switch
            {
                FactState.Known => facts.CodingOf(guard.FactIndex).Decode(read.Code),
                FactState.NotApplicable => FactValue.NotApplicable,
                _ => FactValue.Missing,
            };
            Add(ref refusals, new(outcome == ConditionOutcome.NotMet ? WorkflowRefusals.GuardNotMet : WorkflowRefusals.GuardCannotBeEvaluated,
                [
                    ActionName(transition.ActionIndex),
                    new("condition", Both(language => guard.Condition.Describe(facts, language))),
                    new("fact", facts.Declarations[guard.FactIndex].Title),
                    new("value", Both(value.In)),
                ],
                transition.Reference));
        }
    }

    private Refusal NotAuthorised<TSubject>(ref TSubject subject, ReadOnlySpan<CompiledTransition> candidates)
        where TSubject : struct, IActSubject
    {
        var by = new List<BilingualText>();
        foreach (var candidate in candidates)
        {
            by.AddRange(Words(candidate).Where(words => !by.Contains(words)));
        }

        return new(WorkflowRefusals.NotAuthorised,
            [new("actor", subject.Actor.Value), ActionName(candidates[0].ActionIndex), new("date", subject.Date), new("by", by.ToEquatableList())],
            candidates[0].Reference);
    }

    private IEnumerable<BilingualText> Words(CompiledTransition transition) =>
        transition.Transition.By.Select(authority => authority.Describe(authority.Role is { } role ? _nameOfRole(role) ?? BilingualText.Same(role.Value) : null));

    private MessageArgument ActionName(int action) => new("action", _definition.Description.Actions[action].Name);

    private RuleReference StageReference(int stage) =>
        new(_definition.Id.Value, _definition.Version, $"stages.{_definition.Description.Stages[stage].Id}");

    private static BilingualText Both(Func<Language, string> words) => new(words(Language.Chinese), words(Language.English));

    private static void Add(ref List<Refusal>? refusals, Refusal refusal) => (refusals ??= []).Add(refusal);
}
