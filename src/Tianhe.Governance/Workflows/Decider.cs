namespace Tianhe.Governance.Workflows;

/// <summary>Authority, windows and guards for every lifecycle: which transition an act takes, or every reason why none.</summary>
internal sealed class Decider
{
    private readonly WorkflowDefinition _definition;
    private readonly AuthorityNames _names;
    private readonly ActRefusals _reasons;

    public Decider(WorkflowDefinition definition, Func<RoleId, BilingualText?> nameOfRole)
    {
        _definition = definition;
        _names = new(nameOfRole);
        _reasons = new(definition, _names);
    }

    /// <summary>The transition an act takes, or null with every reason added to the refusals.</summary>
    public CompiledTransition? Decide<TSubject>(ref TSubject subject, int stage, int action, ref List<Refusal>? refusals)
        where TSubject : struct, IActSubject
    {
        var candidates = _definition.Transitions(stage, action);
        foreach (var candidate in candidates)
        {
            if (candidate.CountUnmet(ref subject) == 0 && candidate.IsAuthorised(ref subject) && candidate.IsWithin(ref subject))
            {
                return candidate;
            }
        }

        _reasons.Add(ref subject, candidates, stage, action, refusals ??= []);
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
            var forActor = false;
            var possible = new List<CompiledTransition>();
            foreach (var candidate in _definition.Transitions(stage, action))
            {
                if (candidate.IsWithin(ref subject) && candidate.IsOpen(ref subject, toOthers: true))
                {
                    possible.Add(candidate);
                    forActor |= candidate.IsAuthorised(ref subject) && candidate.IsOpen(ref subject, toOthers: false);
                }
            }

            if (possible.Count > 0)
            {
                var description = _definition.Description.Actions[action];
                (forActor ? own : others).Add(new(description.Id, description.Name, forActor, _names.Of(possible)));
            }
        }

        return [.. own, .. others];
    }
}
