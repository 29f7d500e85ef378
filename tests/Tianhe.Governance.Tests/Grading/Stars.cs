using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;

namespace Tianhe.Governance.Tests.Grading;

/// <summary>The scheme of Zoucheng with one criterion and one deduction; what the published text leaves open is an illustration.</summary>
internal static class Stars
{
    public static ZouchengOptions Options { get; } = new()
    {
        Version = "2026.1",
        BaseCriteria = [FactDeclaration.ForNumber("base", new("基础得分", "base marks"), 2) with { Minimum = 0, Maximum = 100, Direction = FactDirection.MoreIsBetter }],
        Deductions = [FactDeclaration.ForNumber("penalty", new("通报批评", "censures"), 2) with { Minimum = 0, Maximum = 100, Direction = FactDirection.MoreIsWorse }],
        Floor = 0,
        TotalPlaces = 2,
        TotalRounding = NumberRounding.HalfUp,
        Scope = PopulationScope.All,
        Counting = CountedSubjects.Graded,
        ShareRounding = ShareRounding.Down,
        TieBreaks = [],
        Ties = TiedAtTheLimit.AllOut,
        WhenSatisfactionUnknown = WhenUnknown.NoGrade,
    };

    public static GradingSchemeDescription Description { get; } = ZouchengStars.Describe(Options);

    public static GradingScheme Scheme { get; } = GradingScheme.From(Description);

    public static FactSheet Sheet(FactValue marks, FactValue penalty, FactValue review, FactValue satisfaction) => FactSheet.Bind(
        Description.Facts, [("base", marks), ("penalty", penalty), (ZouchengStars.Review, review), (ZouchengStars.Satisfaction, satisfaction)]);

    /// <summary>A sheet whose total is the given one, with all else in order.</summary>
    public static FactSheet Sheet(decimal total) => Sheet(total, 0, total, 1);

    public static GradingScheme With(ZouchengOptions options) => GradingScheme.From(ZouchengStars.Describe(options));

    /// <summary>Subjects b-01, b-02 and so on with the given totals.</summary>
    public static GradingSubject[] Branches(params IEnumerable<decimal> totals) => [.. totals.Select((total, index) => new GradingSubject($"b-{index + 1:00}", Sheet(total)))];
}
