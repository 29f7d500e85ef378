using Tianhe.Governance;
using Tianhe.Governance.Facts;

namespace QuickStart;

/// <summary>
/// What each of the 45 branches is graded by, from one formula and three rows that differ. All of it is an illustration: the street
/// has published no marks.
/// </summary>
internal static class BranchMarks
{
    private const int LowSatisfaction = 5;
    private const int NotAsked = 9;
    private const int SameTotal = 16;

    /// <summary>The formula and the rows that differ, in words.</summary>
    public static BilingualText Note { get; } = new(
        $"示意：第 n 支部各项得分比满分少一个比例，即 n−1 的平方除以 4400；第 {LowSatisfaction} 支部满意度为 55 %，第 {NotAsked} 支部没有测评满意度，第 {SameTotal} 支部另列（有通报批评，其余基础项得分较高）",
        $"illustrative: every mark of the n-th branch falls short of the full marks by a share of (n − 1)² ÷ 4400; satisfaction is 55 % at branch {LowSatisfaction} and was not asked for at branch {NotAsked}; branch {SameTotal} has a row of its own (a censure, and better base marks otherwise)");

    /// <summary>The values of a branch.</summary>
    /// <param name="number">The number of the branch, from 1.</param>
    public static EquatableList<(FactName Name, FactValue Value)> Of(int number) => number switch
    {
        LowSatisfaction => ByFormula(number, 0.55m),
        NotAsked => ByFormula(number, FactValue.Missing),
        SameTotal => Row(39.0m, 29.4m, 14.8m, 14.6m, 2.0m, 94.85m, 0.96m),
        _ => ByFormula(number, Round(Kept(number), 4)),
    };

    private static EquatableList<(FactName Name, FactValue Value)> ByFormula(int number, FactValue satisfaction)
    {
        var kept = Kept(number);
        return Row(Round(40 * kept, 1), Round(30 * kept, 1), Round(15 * kept, 1), Round(15 * kept, 1), 0, Round(100 * kept, 2), satisfaction);
    }

    private static EquatableList<(FactName Name, FactValue Value)> Row(
        FactValue organisation, FactValue service, FactValue innovation, FactValue brand, FactValue censures, FactValue review, FactValue satisfaction) =>
    [
        ("organisation", organisation),
        ("service", service),
        ("innovation", innovation),
        ("brand", brand),
        ("censures", censures),
        ("stars.review", review),
        ("stars.satisfaction", satisfaction),
    ];

    private static decimal Kept(int number) => 1 - ((number - 1) * (number - 1) / 4400m);

    private static decimal Round(decimal mark, int places) => decimal.Round(mark, places, MidpointRounding.AwayFromZero);
}
