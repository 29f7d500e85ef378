using CsCheck;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

/// <summary>Every answer about conditions, against all values of small facts of every type.</summary>
public sealed class ConditionAlgebraLawTests
{
    private const int Often = 1_500;

    [Fact]
    public void Evaluate_EqualsWhatTheConditionMeans() => TypedFacts.AnyCondition.Sample(condition => TypedFacts.Assignments(condition, condition, withMissing: true)
        .All(values => condition.Evaluate(TypedFacts.Sheet(values)).Outcome == OutcomeOf(TypedFacts.Means(condition, values))), iter: 500);

    [Fact]
    public void Evaluate_TheReadingsCameOutAsTheWhole() => TypedFacts.AnyCondition.Sample(condition => TypedFacts.Assignments(condition, condition, withMissing: true).All(values =>
    {
        var result = condition.Evaluate(TypedFacts.Sheet(values));
        return result.Readings.Count > 0 && result.Readings.All(reading => reading.Outcome == result.Outcome && reading.Value == values[reading.Fact]
            && OutcomeOf(TypedFacts.Means(reading.Condition, values)) == result.Outcome);
    }), iter: 500);

    [Fact]
    public void Evaluate_WithTheReadingsOfAnOutcomeAlone_IsTheSame() => TypedFacts.AnyCondition.Sample(condition => TypedFacts.Assignments(condition, condition).All(values =>
    {
        var result = condition.Evaluate(TypedFacts.Sheet(values));
        var read = result.Readings.Select(reading => reading.Fact).Distinct().Select(fact => new KeyValuePair<FactName, FactValue>(fact, values[fact]));
        return condition.Evaluate(TypedFacts.Sheet(read)).Outcome == result.Outcome;
    }), iter: 500);

    [Fact]
    public void Implies_EqualsTryingEveryValue() => TypedFacts.AnyPair.Sample((one, other) =>
        Holds(one.Implies(other, TypedFacts.Catalogue), one, other, (left, right) => left && !right), iter: Often);

    [Fact]
    public void IsDisjointFrom_EqualsTryingEveryValue() => TypedFacts.AnyPair.Sample((one, other) =>
        Holds(one.IsDisjointFrom(other, TypedFacts.Catalogue), one, other, (left, right) => left && right), iter: Often);

    [Fact]
    public void IsEquivalentTo_EqualsTryingEveryValue() => TypedFacts.AnyPair.Sample((one, other) =>
        Holds(one.IsEquivalentTo(other, TypedFacts.Catalogue), one, other, (left, right) => left != right), iter: Often);

    [Fact]
    public void CanBeMet_EqualsTryingEveryValue() => TypedFacts.AnyCondition.Sample(condition =>
    {
        var proof = condition.CanBeMet(TypedFacts.Catalogue);
        return proof.IsProved == TypedFacts.Assignments(condition, condition).Any(values => TypedFacts.Means(condition, values) == true)
            && (!proof.IsProved || TypedFacts.Means(condition, proof.Witness.ToDictionary()) == true);
    }, iter: Often);

    [Fact]
    public void CanBeMet_OfChoicesThatExcludeOneAnother_EqualsTryingEveryValue() => TypedFacts.Choices.Sample(condition =>
    {
        var proof = condition.CanBeMet(TypedFacts.Catalogue);
        return proof.IsProved == TypedFacts.Assignments(condition, condition).Any(values => TypedFacts.Means(condition, values) == true)
            && (!proof.IsProved || TypedFacts.Means(condition, proof.Witness.ToDictionary()) == true);
    }, iter: 300);

    [Fact]
    public void IsEquivalentTo_WhatIsWrittenByDeMorgan_IsProved() => TypedFacts.AnyPair.Sample((one, other) =>
        Condition.Not(Condition.AllOf(one, other)).IsEquivalentTo(Condition.AnyOf(Condition.Not(one), Condition.Not(other)), TypedFacts.Catalogue).IsProved, iter: Often);

    [Fact]
    public void Implies_UnderASmallBudget_IsUndecidedOrRight() => Gen.Select(TypedFacts.AnyPair, Gen.Int[0, 40]).Sample((pair, budget) =>
    {
        var proof = pair.One.Implies(pair.Other, TypedFacts.Catalogue, budget);
        return proof.Outcome == ProofOutcome.Undecided ? proof.Witness.Count == 0 && proof.Steps > budget
            : proof == pair.One.Implies(pair.Other, TypedFacts.Catalogue);
    }, iter: Often);

    /// <summary>Proved exactly where no values speak against it; and where some do, those of the witness do.</summary>
    private static bool Holds(Proof proof, Condition one, Condition other, Func<bool, bool, bool> speaksAgainst)
    {
        bool Speaks(IReadOnlyDictionary<FactName, FactValue> values) => speaksAgainst(TypedFacts.Means(one, values)!.Value, TypedFacts.Means(other, values)!.Value);

        return proof.Outcome == (TypedFacts.Assignments(one, other).Any(Speaks) ? ProofOutcome.Refuted : ProofOutcome.Proved)
            && (proof.IsProved ? proof.Witness.Count == 0 : Speaks(proof.Witness.ToDictionary()));
    }

    private static ConditionOutcome OutcomeOf(bool? meaning) => meaning switch
    {
        true => ConditionOutcome.Met,
        false => ConditionOutcome.NotMet,
        null => ConditionOutcome.CannotBeEvaluated,
    };
}
