using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>Checks that a veto reads a fact and hits its worse values.</summary>
internal static class VetoCheck
{
    /// <summary>A veto never spares a worse value than one that it hits.</summary>
    public static void Run(Veto veto, CompiledCondition condition, FactCatalogue facts, List<Finding> findings)
    {
        if (condition.Kind == ConditionKind.Any)
        {
            findings.Add(GradingFindings.At(GradingFindings.VetoReadsNothing, veto.Path));
            return;
        }

        CheckDirections(veto, condition, facts, findings);
    }

    /// <summary>Where every condition on a fact hits its worse values, so do all and any of them.</summary>
    private static void CheckDirections(Veto veto, CompiledCondition condition, FactCatalogue facts, List<Finding> findings)
    {
        foreach (var part in condition.Parts.TakeWhile(_ => !findings.IsFull()))
        {
            CheckDirections(veto, part, facts, findings);
        }

        if (condition.Kind != ConditionKind.Atom)
        {
            return;
        }

        var coding = facts.CodingOf(condition.FactIndex);
        var intervals = condition.Codes.Intervals;
        var isLawful = facts.Declarations[condition.FactIndex].Direction switch
        {
            FactDirection.Neither => true,
            FactDirection.MoreIsBetter => intervals.Length == 1 && intervals[0].Low == coding.Lowest,
            FactDirection.MoreIsWorse => intervals.Length == 1 && intervals[0].High == coding.Highest,
            var direction => throw new InvalidOperationException($"Unknown direction {direction}."),
        };
        if (!isLawful)
        {
            BilingualText said = new(condition.Condition.Describe(facts, Language.Chinese), condition.Condition.Describe(facts, Language.English));
            findings.Add(GradingFindings.At(GradingFindings.VetoAgainstDirection, veto.Path, new("condition", said), new("fact", condition.Fact.Value)));
        }
    }
}
