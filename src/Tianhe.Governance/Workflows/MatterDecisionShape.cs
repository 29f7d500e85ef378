using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Workflows;

/// <summary>The answer to an act. It is written for who asked, and never read: what is kept of it are its events.</summary>
internal static class MatterDecisionShape
{
    private static readonly Shape<DecisionOutcome> Outcomes = Shapes.Words(
        ("decided", DecisionOutcome.Decided), ("already-applied", DecisionOutcome.AlreadyApplied), ("refused", DecisionOutcome.Refused));

    public static WrittenOnlyShape<MatterDecision> With(Shape<MatterEvent> happened, Shape<Refusal> refusal, Shape<Finding> finding)
    {
        const string reason = "A decision is not read from JSON: it needs the matter it was made on. Keep its events, and make the matter again from them.";
        var decision = new ObjectShapeBuilder<MatterDecision>("matter-decision", new("对办理的答复。", "The answer to an act."));
        decision.Told("outcome", new("结果", "what came of the act"), Outcomes, value => value.Outcome);
        decision.Told("events", new("应保存的事件", "the events to store"), Shapes.List(happened, EntryKey.Place), value => value.Events);
        decision.Told("refusals", new("不予办理的全部理由", "every reason why not"), Shapes.List(refusal, EntryKey.Place), value => value.Refusals);
        decision.Told("findings", new("值得注意之处", "what is worth knowing and stopped nothing"), Shapes.List(finding, EntryKey.Place), value => value.Findings);
        return new(decision.Build(_ => throw new NotSupportedException(reason)), reason);
    }
}
