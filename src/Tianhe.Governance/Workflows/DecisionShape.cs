using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Workflows;

/// <summary>The answer to a command or an act. It is written for who asked, and never read: what is kept of it are its events.</summary>
internal static class DecisionShape
{
    private static readonly Shape<DecisionOutcome> Outcomes = Shapes.Words(
        ("decided", DecisionOutcome.Decided), ("already-applied", DecisionOutcome.AlreadyApplied), ("refused", DecisionOutcome.Refused));

    /// <summary>The shape of decisions on one kind of thing.</summary>
    /// <param name="what">The thing, in one English word.</param>
    /// <param name="docs">What is answered.</param>
    /// <param name="happened">The shape of its events.</param>
    /// <param name="refusal">The shape of refusals.</param>
    /// <param name="finding">The shape of findings.</param>
    public static WrittenOnlyShape<TDecision> Of<TDecision, TEvent>(string what, BilingualText docs, Shape<TEvent> happened, Shape<Refusal> refusal, Shape<Finding> finding)
        where TDecision : Decision<TEvent>
    {
        var reason = $"A decision is not read from JSON: it needs the {what} it was made on. Keep its events, and make the {what} again from them.";
        var decision = new ObjectShapeBuilder<TDecision>($"{what}-decision", docs);
        decision.Told("outcome", new("结果", "what came of it"), Outcomes, value => value.Outcome);
        decision.Told("events", new("应保存的事件", "the events to store"), Shapes.List(happened, EntryKey.Place), value => value.Events);
        decision.Told("refusals", new("不予办理的全部理由", "every reason why not"), Shapes.List(refusal, EntryKey.Place), value => value.Refusals);
        decision.Told("findings", new("值得注意之处", "what is worth knowing and stopped nothing"), Shapes.List(finding, EntryKey.Place), value => value.Findings);
        return new(decision.Build(_ => throw new NotSupportedException(reason)), reason);
    }
}
