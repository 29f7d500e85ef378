using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>A condition of a cell is read before its fact is known, which stands at the head of the column.</summary>
internal static class CellConditions
{
    /// <summary>What stands for the fact until the column gives its own.</summary>
    public static FactName Unnamed { get; } = new("(column)");

    /// <summary>The same condition on a fact.</summary>
    public static Condition On(FactName fact, Condition condition) => condition switch
    {
        ComparisonCondition comparison => new ComparisonCondition(fact, comparison.Comparison, comparison.Value),
        RangeCondition range => Condition.Between(fact, range.Low, range.High, range.Ends),
        SetCondition set => Condition.In(fact, set.Values),
        NotCondition not => Condition.Not(On(fact, not.Condition)),
        UnderCondition under => Condition.Under(fact, under.Code),
        AllOfCondition all => Condition.AllOf([.. all.Parts.Select(part => On(fact, part))]),
        AnyOfCondition any => Condition.AnyOf([.. any.Parts.Select(part => On(fact, part))]),
        AnyCondition => condition,
        _ => throw new InvalidOperationException($"Unknown condition {condition.GetType().Name}."),
    };
}
