using System.Text;

namespace Tianhe.Governance.Testing;

/// <summary>How a scenario says what was expected and what was found.</summary>
internal static class ScenarioReport
{
    public const string NothingDue = "nothing due";
    public const string AlreadyApplied = "already applied";

    public static string Refused(IEnumerable<string> codes) => $"refused: {string.Join(", ", codes)}";

    public static string Outcome(OrderDecision decision) => decision.Outcome switch
    {
        DecisionOutcome.Decided => $"took effect: {decision.Order.Stage}",
        DecisionOutcome.AlreadyApplied => AlreadyApplied,
        DecisionOutcome.Refused => Refused(decision.Refusals.Select(refusal => refusal.Code)),
        _ => throw new InvalidOperationException($"Unknown outcome {decision.Outcome}."),
    };

    public static string Due(OrderProcess process, OrderDecision decision, ClockId? named, bool withTime)
    {
        if (decision.Outcome != DecisionOutcome.Decided)
        {
            return Outcome(decision);
        }

        var found = named is { } id ? decision.Order.ClockOf(id) : decision.Order.NextDue;
        return found is not { } clock ? NothingDue
            : clock.StoppedAt is not null ? $"{clock.Clock} is stopped"
            : withTime ? $"due {ScenarioTime.Write(clock.Deadline.Due, process.Rules.Calendar.Zone)}"
            : $"due {ScenarioTime.Write(clock.Deadline.DueDate)}";
    }

    public static string Findings(EquatableList<string> codes) => codes.Count == 0 ? "no findings" : $"findings: {string.Join(", ", codes)}";

    public static string Permitted(PersonId actor, EquatableList<ActionId> actions) =>
        actions.Count == 0 ? $"{actor} may do nothing" : $"{actor} may: {string.Join(", ", actions)}";

    /// <summary>The steps, the difference, and whatever explains it: reasons of a refusal, the counting of a deadline.</summary>
    public static ScenarioException Failure(EquatableList<ScenarioStep> steps, string expected, string actual, bool counting = false)
    {
        var text = new StringBuilder("The scenario did not come out as written.\n");
        for (var i = 0; i < steps.Count; i++)
        {
            text.Append(i == steps.Count - 1 ? "> " : "  ").Append(steps[i]).Append('\n');
        }

        text.Append("expected: ").Append(expected).Append('\n').Append("actual:   ").Append(actual);
        var decision = steps[^1].Decision;
        foreach (var refusal in decision.Refusals)
        {
            text.Append('\n').Append(refusal);
        }

        if (counting && decision.Outcome == DecisionOutcome.Decided && decision.Order.NextDue is { } clock)
        {
            text.Append('\n').Append(clock.Clock).Append(": ").Append(clock.Deadline.Explanation.Describe(Language.English));
        }

        return new(text.ToString());
    }
}
