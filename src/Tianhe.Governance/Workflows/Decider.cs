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
        subject.Consider(action);
        var candidates = _definition.Transitions(stage, action);
        foreach (var candidate in candidates)
        {
            if (candidate.CountUnmet(ref subject) == 0 && candidate.IsLeft(ref subject) && candidate.IsAuthorised(ref subject) && candidate.IsWithin(ref subject))
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
            subject.Consider(action);
            var forActor = false;
            var by = new List<Authority>();
            foreach (var candidate in _definition.Transitions(stage, action))
            {
                if (candidate.IsLeft(ref subject) && candidate.IsWithin(ref subject) && candidate.MayBeGiven(ref subject) && IsOpen(ref subject, candidate, toOthers: true))
                {
                    AddAuthorities(ref subject, candidate, by);
                    forActor |= candidate.IsAuthorised(ref subject) && candidate.MayTakeOn(ref subject) && IsOpen(ref subject, candidate, toOthers: false);
                }
            }

            if (by.Count > 0)
            {
                var description = _definition.Description.Actions[action];
                (forActor ? own : others).Add(new(description.Id, description.Name, forActor, _names.Of(by)));
            }
        }

        return [.. own, .. others];
    }

    /// <summary>Whether neither guards nor clocks forbid a step by what is known before the act, to the person who asks or to others.</summary>
    private static bool IsOpen<TSubject>(ref TSubject subject, CompiledTransition candidate, bool toOthers)
        where TSubject : struct, IActSubject => candidate.IsOpen(ref subject, toOthers) && ClockForecast.IsPossible(candidate, ref subject, toOthers);

    /// <summary>Only authorities that somebody has: an alternative that nobody can take is none.</summary>
    private static void AddAuthorities<TSubject>(ref TSubject subject, CompiledTransition candidate, List<Authority> by)
        where TSubject : struct, IActSubject
    {
        foreach (var authority in candidate.Transition.By)
        {
            if ((subject.Has(authority) && candidate.MayTakeOn(ref subject) && IsOpen(ref subject, candidate, toOthers: false)) || subject.OthersHave(authority))
            {
                by.Add(authority);
            }
        }
    }
}
