namespace Tianhe.Governance.Facts;

/// <summary>What became of a condition.</summary>
public enum ConditionOutcome
{
    /// <summary>The value meets it.</summary>
    Met,

    /// <summary>The value does not meet it.</summary>
    NotMet,

    /// <summary>There is no value to test; never taken for not met.</summary>
    CannotBeEvaluated,
}
