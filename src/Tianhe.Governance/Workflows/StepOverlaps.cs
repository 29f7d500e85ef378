using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>Proves that of the steps out of a stage by an action one at most applies, and that each can, or says which and by which values not.</summary>
internal sealed class StepOverlaps(FactCatalogue facts, List<Finding> findings)
{
    /// <summary>The most alternatives that are compared, each with each: beyond that nothing would be proved in reasonable time.</summary>
    private const int MaxAlternatives = 32;

    private readonly List<Step> _steps = [];

    /// <summary>Adds a step with the guards that read a fact, whatever else is wrong with it.</summary>
    public void Add(string path, int from, int action, CompiledCondition[] guards) => _steps.Add(new(path, from, action, guards));

    public void Check()
    {
        foreach (var step in _steps.TakeWhile(_ => !findings.IsFull()))
        {
            findings.AddRange(step.Guards.GroupBy(guard => guard.Fact).Where(guards => Common(guards).IsEmpty)
                .Select(guards => WorkflowFindings.NeverApplies.Error(step.Path, new MessageArgument("fact", guards.Key.Value))));
        }

        foreach (var alternatives in _steps.GroupBy(step => (step.From, step.Action)).Select(group => group.ToArray()).TakeWhile(_ => !findings.IsFull()))
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

    /// <summary>Both apply unless some fact keeps them apart; the witness is the least value of each fact that does not.</summary>
    private void CheckPair(Step one, Step other)
    {
        var witness = new List<string>();
        foreach (var guards in one.Guards.Concat(other.Guards).GroupBy(guard => guard.FactIndex))
        {
            var common = Common(guards);
            if (common.IsEmpty)
            {
                return;
            }

            witness.Add($"{facts.Declarations[guards.Key].Name} = {facts.CodingOf(guards.Key).Decode(common.First)}");
        }

        findings.Add(WorkflowFindings.BothApply.Error(one.Path, new MessageArgument("other", other.Path)) with
        {
            Witness = witness.Count == 0 ? null : string.Join(", ", witness),
        });
    }

    private static IntervalSet Common(IEnumerable<CompiledCondition> guards) =>
        guards.Select(guard => guard.Codes).Aggregate((left, right) => left.Intersect(right));

    private sealed record Step(string Path, int From, int Action, CompiledCondition[] Guards);
}
