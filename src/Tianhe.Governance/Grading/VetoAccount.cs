using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>Puts what became of a veto into a line.</summary>
internal static class VetoAccount
{
    public static ExplanationLine Line(VetoResult result, GradeBand best, FactCatalogue facts)
    {
        var condition = result.Veto.Condition;
        var arguments = new List<MessageArgument>
        {
            new("veto", result.Veto.Name),
            new("condition", new BilingualText(condition.Describe(facts, Language.Chinese), condition.Describe(facts, Language.English))),
            new("value", Values(result.Result, condition, facts)),
            new("best", best.Name),
        };
        if (result is { Before: { } before, After: { } after })
        {
            arguments.Add(new("before", before.Name));
            arguments.Add(new("after", after.Name));
        }

        return new(TemplateOf(result), arguments.ToEquatableList());
    }

    /// <summary>The value that was read; of several facts each that decided, by its title.</summary>
    private static EquatableList<BilingualText> Values(ConditionResult result, Condition condition, FactCatalogue facts) => result.Readings.DistinctBy(reading => reading.Fact).Select(reading =>
    {
        var fact = GradeAccount.DeclarationOf(facts, reading.Fact);
        return condition.FactRead is null
            ? GradeAccount.Named(fact, reading.Value)
            : new(fact.Describe(reading.Value, Language.Chinese), fact.Describe(reading.Value, Language.English));
    }).ToEquatableList();

    private static MessageTemplate TemplateOf(VetoResult result) => result.Result.Outcome switch
    {
        ConditionOutcome.NotMet => GradingLines.VetoNotMet,
        ConditionOutcome.Met => result.Before is null ? GradingLines.VetoWithoutGrade
            : result.Before == result.After ? GradingLines.VetoNoChange
            : GradingLines.VetoLowered,
        ConditionOutcome.CannotBeEvaluated => result.Veto.WhenUnknown switch
        {
            WhenUnknown.NoGrade => GradingLines.VetoUnknownNoGrade,
            WhenUnknown.Applies => GradingLines.VetoUnknownApplied,
            WhenUnknown.DoesNotApply => GradingLines.VetoUnknownNotApplied,
            _ => throw new InvalidOperationException($"No wording for {result.Veto.WhenUnknown}."),
        },
        _ => throw new InvalidOperationException($"Unknown outcome {result.Result.Outcome}."),
    };
}
