namespace Tianhe.Governance.Tables;

/// <summary>How a hit policy is said.</summary>
internal static class HitPolicyWording
{
    public static BilingualText Of(HitPolicy policy) => policy switch
    {
        HitPolicy.Unique => new("至多一行符合。", "At most one row matches."),
        HitPolicy.Any => new("可有几行符合，结果相同。", "Several rows may match, and then say the same."),
        HitPolicy.First => new("自上而下，第一个符合的行为准。", "The first matching row decides."),
        HitPolicy.Priority => new("几行符合时，以结果最高的一行为准。", "Of several matching rows the one with the highest outputs decides."),
        HitPolicy.RuleOrder => new("列出所有符合的行，依行的顺序。", "All matching rows, in the order of the rows."),
        HitPolicy.OutputOrder => new("列出所有符合的行，结果由高到低。", "All matching rows, from the highest outputs to the lowest."),
        HitPolicy.CollectList => new("列出所有符合的行。", "All matching rows."),
        HitPolicy.CollectSum => new("各项结果为所有符合的行之和。", "Each output is the sum over the matching rows."),
        HitPolicy.CollectMin => new("各项结果取所有符合的行中最小的。", "Each output is the least of the matching rows."),
        HitPolicy.CollectMax => new("各项结果取所有符合的行中最大的。", "Each output is the greatest of the matching rows."),
        HitPolicy.CollectCount => new("结果为符合的行数。", "The result is how many rows match."),
        _ => throw new InvalidOperationException($"Unknown hit policy {policy}."),
    };
}
