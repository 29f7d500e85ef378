namespace Tianhe.Governance.Facts;

/// <summary>What became of a condition, on which fact, and the value that was read.</summary>
/// <remarks>Equal when every member is equal. The default value is a condition met that read nothing.</remarks>
/// <param name="Outcome">What became of it.</param>
/// <param name="Fact">The fact that was read, or null when the condition reads none.</param>
/// <param name="Value">The value that was read; missing when none was.</param>
public readonly record struct ConditionResult(ConditionOutcome Outcome, FactName? Fact, FactValue Value);
