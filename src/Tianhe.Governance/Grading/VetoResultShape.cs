using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>What became of a veto, for whoever reads a report; it follows from the facts.</summary>
internal static class VetoResultShape
{
    private static readonly Shape<ConditionOutcome> Outcomes = Shapes.Words(
        ("met", ConditionOutcome.Met), ("not-met", ConditionOutcome.NotMet), ("cannot-be-evaluated", ConditionOutcome.CannotBeEvaluated));

    public static WrittenOnlyShape<VetoResult> Shape { get; } = Describe();

    private static WrittenOnlyShape<VetoResult> Describe()
    {
        const string reason = "What became of a veto follows from the facts and is not read.";
        var veto = new ObjectShapeBuilder<VetoResult>("veto-result", new("一项否决的结果。", "What became of a veto."));
        veto.Told("veto", new("否决项的编号", "the id of the veto"), GradingIdShapes.Veto, value => value.Veto.Id);
        veto.Told("name", new("否决项的名称", "what the veto is called"), BilingualTextShape.Shape, value => value.Veto.Name);
        veto.Told("outcome", new("条件的结果", "what became of its condition"), Outcomes, value => value.Result.Outcome);
        veto.Told("isApplied", new("是否适用", "whether it was applied"), Shapes.Truth, value => value.IsApplied);
        veto.Told("before", new("此前的等级", "the grade before"), GradingIdShapes.Grade, value => value.Before!.Id, value => value.Before is null);
        veto.Told("after", new("此后的等级", "the grade after"), GradingIdShapes.Grade, value => value.After!.Id, value => value.After is null);
        veto.Told("rule", new("所依据的规则", "the veto as a rule"), RuleReferenceShape.Shape, value => value.Rule);
        return new(veto.Build(_ => throw new NotSupportedException(reason)), reason);
    }
}
