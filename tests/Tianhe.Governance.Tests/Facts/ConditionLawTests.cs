using CsCheck;

using Tianhe.Governance.Facts;

using static Tianhe.Governance.Facts.ConditionOutcome;

namespace Tianhe.Governance.Tests.Facts;

/// <summary>What holds of every condition, tried on every value of small facts.</summary>
public sealed class ConditionLawTests
{
    private const int Often = 5_000;

    private static readonly Gen<Condition> AnyThatLoads = SmallFacts.AnyCondition.Where(SmallFacts.IsSatisfiable);

    [Fact]
    public void Evaluate_EqualsWhatTheConditionMeans() => AnyThatLoads.Sample(condition => Values(condition).All(value =>
        Evaluate(condition, value) == (SmallFacts.IsMet(condition, value) ? Met : NotMet)), iter: Often);

    [Fact]
    public void Evaluate_IsRefusedExactlyWhenAPartIsMetByNoValue() => SmallFacts.AnyCondition.Sample(condition =>
        Loads(condition) == SmallFacts.IsSatisfiable(condition), iter: Often);

    [Fact]
    public void Not_Twice_IsTheCondition() => AnyThatLoads.Where(condition => SmallFacts.IsSatisfiable(Condition.Not(condition))).Sample(condition => Values(condition).All(value =>
        Evaluate(Condition.Not(Condition.Not(condition)), value) == Evaluate(condition, value)), iter: Often);

    [Fact]
    public void Not_OfAKnownValue_ExactlyOneIsMet() => AnyThatLoads.Where(condition => SmallFacts.IsSatisfiable(Condition.Not(condition))).Sample(condition => Values(condition).All(value =>
        Evaluate(condition, value) == Met ^ Evaluate(Condition.Not(condition), value) == Met), iter: Often);

    [Fact]
    public void Evaluate_WithoutAValue_IsNeverMetNorNotMet() => AnyThatLoads.Sample(condition =>
        Evaluate(condition, FactValue.Missing) == CannotBeEvaluated && Evaluate(condition, FactValue.NotApplicable) == CannotBeEvaluated, iter: Often);

    private static FactValue[] Values(Condition condition) => SmallFacts.Values[SmallFacts.FactOf(condition)];

    private static ConditionOutcome Evaluate(Condition condition, FactValue value) =>
        condition.Evaluate(SmallFacts.Sheet(SmallFacts.FactOf(condition), value)).Outcome;

    private static bool Loads(Condition condition)
    {
        var findings = new List<Finding>();
        return CompiledCondition.From(condition, SmallFacts.Catalogue, "condition", findings) is not null && findings.Count == 0;
    }
}
