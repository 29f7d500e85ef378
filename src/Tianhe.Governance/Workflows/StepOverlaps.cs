using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>Proves that of the steps that people take out of a stage by an action one at most applies, and that each can, or says which and by which values not.</summary>
internal sealed class StepOverlaps(FactCatalogue facts, List<Finding> findings)
{
    /// <summary>The most alternatives that are compared, each with each: beyond that nothing would be proved in reasonable time.</summary>
    private const int MaxAlternatives = 32;

    /// <summary>How much is tried for a whole definition: guards that need more would make a load hang.</summary>
    private const long Budget = 1_000_000;

    private readonly List<Step> _steps = [];
    private readonly Dictionary<TransitionId, TransitionId?> _usedUp = [];
    private long _left = Budget;

    /// <summary>Adds a step with the guards that read a fact, whatever else is wrong with it.</summary>
    public void Add(WorkflowTransition step, int from, int action, CompiledCondition[] guards)
    {
        _steps.Add(new(step, from, action, guards));
        _usedUp.TryAdd(step.Id, step.WhenUsedUp);
    }

    public void Check()
    {
        foreach (var step in _steps.TakeWhile(_ => !findings.IsFull()))
        {
            var before = findings.Count;
            findings.AddRange(step.Guards.Where(guard => guard.FactIndex >= 0).GroupBy(guard => guard.Fact).Where(guards => Common(guards).IsEmpty)
                .Select(guards => WorkflowFindings.NeverApplies.Error(step.Path, new MessageArgument("fact", guards.Key.Value))));
            if (findings.Count == before && step.Guards.Any(guard => guard.FactIndex < 0) && Find(step, step.Guards, out _) == false)
            {
                findings.Add(WorkflowFindings.GuardsContradict.Error(step.Path));
            }
        }

        var byPeople = _steps.Where(step => step.Transition.By.Count > 0 || step.Transition.OnLapseOf is null).GroupBy(step => (step.From, step.Action)).Select(group => group.ToArray());
        foreach (var alternatives in byPeople.TakeWhile(_ => !findings.IsFull()))
        {
            if (alternatives.Length > MaxAlternatives)
            {
                findings.Add(WorkflowFindings.TooManyAlternatives.Error(alternatives[0].Path, new("count", alternatives.Length), new("most", MaxAlternatives)));
                continue;
            }

            for (var i = 0; i < alternatives.Length; i++)
            {
                for (var j = i + 1; j < alternatives.Length; j++)
                {
                    CheckPair(alternatives[i], alternatives[j]);
                }
            }
        }
    }

    /// <summary>Both apply unless the facts keep them apart; the witness is a value of each fact by which they do not.</summary>
    private void CheckPair(Step one, Step other)
    {
        if (IsAfter(one, other) || IsAfter(other, one))
        {
            return;
        }

        CompiledCondition[] guards = [.. one.Guards, .. other.Guards];
        if (Find(one, guards, out var witness) == true)
        {
            var values = guards.SelectMany(guard => guard.Facts).Distinct().Where(witness.ContainsKey)
                .Select(fact => $"{facts.Declarations[fact].Name} = {facts.CodingOf(fact).Decode(witness[fact])}").ToList();
            findings.Add(WorkflowFindings.BothApply.Error(one.Path, new MessageArgument("other", other.Path)) with
            {
                Witness = values.Count == 0 ? null : string.Join(", ", values),
            });
        }
    }

    /// <summary>Values that meet all guards; where the budget is used up, nothing more is looked for, and that is told once.</summary>
    private bool? Find(Step step, CompiledCondition[] guards, out Dictionary<int, long> witness)
    {
        witness = [];
        if (_left < 0)
        {
            return null;
        }

        var found = FormulaSearch.Find(Formula.AllOf([.. guards.Select(guard => guard.ToFormula(isNegated: false))]), facts, _left, out witness, out var steps);
        _left -= steps;
        if (found is null)
        {
            findings.Add(WorkflowFindings.NotProved.Error(step.Path, new MessageArgument("steps", (int)Budget)));
        }

        return found;
    }

    private static IntervalSet Common(IEnumerable<CompiledCondition> guards) =>
        guards.Select(guard => guard.Codes).Aggregate((left, right) => left.Intersect(right));

    /// <summary>Whether one of two steps applies only once the other, or one before that, is used up.</summary>
    private bool IsAfter(Step step, Step other)
    {
        var seen = new HashSet<TransitionId>();
        for (var before = step.Transition.WhenUsedUp; before is { } name && seen.Add(name); before = _usedUp.GetValueOrDefault(name))
        {
            if (name == other.Transition.Id)
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Step(WorkflowTransition Transition, int From, int Action, CompiledCondition[] Guards)
    {
        public string Path => Transition.Path;
    }
}
