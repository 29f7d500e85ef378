using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;

namespace Tianhe.Governance;

/// <summary>The star rating of Party branches (党支部评星定级) as reported from Zoucheng, Shandong: (base − deductions) × 70 % + review × 30 %.</summary>
/// <remarks>
/// From a copy of a notice of 2023 of a county-level city of Shandong, which agrees with a press report on Zoucheng of that year.
/// The copy is no authority, its number is not known here, and whether it is still in force is unchecked. Of it come the weights,
/// the bounds 90, 80, 70 and 60, inclusive, and the 30 % of five stars; of the report, that satisfaction below 60 % leaves two stars at
/// most. All else is in <see cref="ZouchengOptions"/> and the place's own.
/// </remarks>
public static class ZouchengStars
{
    /// <summary>The fact of the review (评议项): 0 to 100, with two decimal places.</summary>
    public const string Review = "stars.review";

    /// <summary>The fact of satisfaction (群众满意度): a share from 0 to 1, with four decimal places.</summary>
    public const string Satisfaction = "stars.satisfaction";

    /// <summary>The text, as far as it is known.</summary>
    public static Citation Citation { get; } = new(
        new("山东省某县级市", "a county-level city of Shandong"),
        new("2023年党支部评星定级通知", "Notice on the Star Rating of Party Branches, 2023"))
    {
        Note = new("据转载，与邹城市的报道一致，文号不详，效力未核", "from a copy that agrees with reports on Zoucheng, number unknown, validity unchecked"),
    };

    /// <summary>The press report from which it is known that low satisfaction leaves two stars at most.</summary>
    public static Citation SatisfactionCitation { get; } = new(
        new("中国组织人事报", "China Organisation and Personnel News"), new("关于邹城市党支部评星定级的报道", "report on the star rating of Party branches in Zoucheng"))
    {
        Note = new("2023年，据转载，标题和效力未核", "2023, from a copy, title and validity unchecked"),
    };

    /// <summary>Describes the scheme with what the place decides; <see cref="GradingScheme.From"/> checks it.</summary>
    /// <param name="options">What the place decides.</param>
    /// <returns>The description, which may be changed further.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value of the options is none of its enumeration.</exception>
    /// <exception cref="InvalidDefinitionException">A fact is declared twice, or its range cannot be held.</exception>
    public static GradingSchemeDescription Describe(ZouchengOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new()
        {
            Id = "zoucheng-stars",
            Version = options.Version,
            Name = new("党支部评星定级", "star rating of Party branches"),
            Facts = FactCatalogue.Of([.. options.BaseCriteria, .. options.Deductions, .. OwnFacts]),
            FullMarks = 100,
            TotalPlaces = options.TotalPlaces,
            TotalRounding = options.TotalRounding,
            Parts = [Base(options), new() { Id = "review", Name = new("评议项", "review"), Weight = 0.3m, Criteria = [Criterion.Marked(Review)] }],
            Grades = Grades,
            Vetoes =
            [
                new()
                {
                    Id = "low-satisfaction",
                    Name = new("群众满意度偏低", "low satisfaction"),
                    Condition = Condition.LessThan(Satisfaction, 0.6m),
                    Effect = VetoEffect.CapAt("two-star"),
                    WhenUnknown = options.WhenSatisfactionUnknown,
                    Citation = SatisfactionCitation,
                },
            ],
            PopulationCaps =
            [
                new()
                {
                    Grade = "five-star",
                    Share = 0.3m,
                    Scope = options.Scope,
                    Counting = options.Counting,
                    Rounding = options.ShareRounding,
                    TieBreaks = options.TieBreaks,
                    Ties = options.Ties,
                },
            ],
            Citation = Citation,
        };
    }

    private static EquatableList<FactDeclaration> OwnFacts { get; } =
    [
        FactDeclaration.ForNumber(Review, new("评议得分", "review marks"), scale: 2) with { Minimum = 0, Maximum = 100, Direction = FactDirection.MoreIsBetter },
        FactDeclaration.ForNumber(Satisfaction, new("群众满意度", "satisfaction"), scale: 4) with { Minimum = 0, Maximum = 1, Direction = FactDirection.MoreIsBetter },
    ];

    private static EquatableList<GradeBand> Grades { get; } =
    [
        new("five-star", new("五星级", "five stars"), 90) { Mark = "★★★★★" },
        new("four-star", new("四星级", "four stars"), 80) { Mark = "★★★★" },
        new("three-star", new("三星级", "three stars"), 70) { Mark = "★★★" },
        new("two-star", new("二星级", "two stars"), 60) { Mark = "★★" },
        new("one-star", new("一星级", "one star"), 0) { Mark = "★" },
    ];

    private static ScorePart Base(ZouchengOptions options) => new()
    {
        Id = "base",
        Name = new("基础项", "base"),
        Weight = 0.7m,
        Criteria = options.BaseCriteria.Select(fact => Criterion.Marked(fact.Name)).ToEquatableList(),
        Deductions = options.Deductions.Count == 0 ? null : new() { Criteria = options.Deductions.Select(fact => Criterion.Marked(fact.Name)).ToEquatableList(), Floor = options.Floor },
    };
}
