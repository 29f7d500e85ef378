using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>The codes of one input that meet a condition, however it is composed.</summary>
internal static class CellCodes
{
    public static IntervalSet Of(CompiledCondition condition, FactCoding coding) => condition.Kind switch
    {
        ConditionKind.Atom => condition.Codes,
        ConditionKind.Any => IntervalSet.Of(coding.Lowest, coding.Highest),
        ConditionKind.AllOf => condition.Parts.Select(part => Of(part, coding)).Aggregate((one, other) => one.Intersect(other)),
        ConditionKind.AnyOf => IntervalSet.Union(condition.Parts.SelectMany(part => Of(part, coding).Intervals.ToArray())),
        _ => throw new InvalidOperationException($"Unknown kind of condition {condition.Kind}."),
    };
}
