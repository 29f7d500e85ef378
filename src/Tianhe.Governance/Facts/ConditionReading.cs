namespace Tianhe.Governance.Facts;

/// <summary>A condition on one fact that decided what became of a larger one, and the value that it read.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
/// <param name="Condition">The condition, as it is written; under a <c>Not</c> its opposite.</param>
/// <param name="Fact">The fact that it read.</param>
/// <param name="Value">The value that was read.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record ConditionReading(Condition Condition, FactName Fact, FactValue Value, ConditionOutcome Outcome);
