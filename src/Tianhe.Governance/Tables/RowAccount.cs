using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>What became of a row, and by which condition.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record RowAccount
{
    internal RowAccount(TableRow row, ConditionOutcome outcome, Condition? condition, FactName? fact, FactValue value)
    {
        Row = row;
        Outcome = outcome;
        Condition = condition;
        Fact = fact;
        Value = value;
    }

    /// <summary>The row.</summary>
    public TableRow Row { get; }

    /// <summary>Whether the row matches, does not, or cannot be evaluated because no condition fails and an input could not be read.</summary>
    public ConditionOutcome Outcome { get; }

    /// <summary>The condition that failed, or that could not be evaluated: the first in the order of the inputs; null where the row matches.</summary>
    public Condition? Condition { get; }

    /// <summary>The fact that the condition reads; null where the row matches.</summary>
    public FactName? Fact { get; }

    /// <summary>The value that was read; of no meaning where the row matches.</summary>
    public FactValue Value { get; }

    /// <summary>Row and outcome.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Row.Id}: {Outcome}";
}
