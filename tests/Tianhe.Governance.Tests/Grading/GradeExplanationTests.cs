using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;
using Tianhe.Governance.Tests.Facts;

namespace Tianhe.Governance.Tests.Grading;

/// <summary>Explanations, word for word.</summary>
public sealed class GradeExplanationTests
{
    private const string ChineseRule = "依据：zoucheng-stars 2026.1（scheme），出自山东省某县级市《2023年党支部评星定级通知》（据转载，与邹城市的报道一致，文号不详，效力未核）。";
    private const string EnglishRule = "Rule: zoucheng-stars 2026.1, scheme (a county-level city of Shandong, Notice on the Star Rating of Party Branches, 2023; from a copy that agrees with reports on Zoucheng, number unknown, validity unchecked).";

    [Fact]
    public void Explain_InChinese() => Lines(Stars.Scheme.Grade(Stars.Sheet(92, 1.5m, 83.5m, 0.91m)), Language.Chinese).Should().Equal(
        "★★★★ 88.40 = (92.00 − 1.50) × 70 % + 83.50 × 30 %（依次为基础项、评议项）",
        "基础项，基础得分：92.00（满分100）。",
        "基础项，通报批评：扣1.50。",
        "评议项，评议得分：83.50（满分100）。",
        "基础项：92.00 − 1.50 = 90.50（满分100），权重70 %。",
        "评议项：83.50（满分100），权重30 %。",
        "88.40不低于80、低于90：四星级。",
        "群众满意度偏低：不触发，条件为群众满意度 < 0.6，实际为0.91。",
        ChineseRule);

    [Fact]
    public void Explain_InEnglish() => Lines(Stars.Scheme.Grade(Stars.Sheet(92, 1.5m, 83.5m, 0.91m)), Language.English).Should().Equal(
        "★★★★ 88.40 = (92.00 − 1.50) × 70 % + 83.50 × 30 % (base, review)",
        "base, base marks: 92.00 of 100.",
        "base, censures: 1.50 taken off.",
        "review, review marks: 83.50 of 100.",
        "base: 92.00 − 1.50 = 90.50 of 100, weight 70 %.",
        "review: 83.50 of 100, weight 30 %.",
        "88.40 is 80 or more and less than 90: four stars.",
        "low satisfaction: not applied; the condition is satisfaction < 0.6, found 0.91.",
        EnglishRule);

    [Fact]
    public void Explain_RoundingFloorBestBandAndVeto()
    {
        var report = Stars.With(Stars.Options with { TotalPlaces = 1 }).Grade(Stars.Sheet(89.95m, 0, 90.10m, 0.55m));
        var floored = Stars.Scheme.Grade(Stars.Sheet(5, 100, 80, 0.55m));

        Some(report, Language.Chinese, "grade.rounded-total", "grade.rounded", "grade.best-band", "grade.veto-lowered").Should().Equal(
            "★★ 90.0 ≈ (89.95 − 0.0) × 70 % + 90.1 × 30 %（依次为基础项、评议项）",
            "总分89.995，四舍五入，保留1位小数：90.0。",
            "90.0不低于90：五星级。",
            "群众满意度偏低：群众满意度 < 0.6，实际为0.55，由五星级降为二星级。");
        Some(report, Language.English, "grade.rounded-total", "grade.rounded", "grade.best-band", "grade.veto-lowered").Should().Equal(
            "★★ 90.0 ≈ (89.95 − 0.0) × 70 % + 90.1 × 30 % (base, review)",
            "The total 89.995 is rounded half up to 1 decimal place(s): 90.0.",
            "90.0 is 90 or more: five stars.",
            "low satisfaction: satisfaction < 0.6, found 0.55; lowered from five stars to two stars.");
        Some(floored, Language.Chinese, "grade.total", "grade.floored-part", "grade.veto-no-change").Should().Equal(
            "★ 24.00 = 0.00 × 70 % + 80.00 × 30 %（依次为基础项、评议项）",
            "基础项：5.00 − 100.00 = -95.00，低于下限，按0.00计（满分100），权重70 %。",
            "群众满意度偏低：群众满意度 < 0.6，实际为0.55，最高为二星级；本为一星级，不变。");
        Some(floored, Language.English, "grade.total", "grade.floored-part", "grade.veto-no-change").Should().Equal(
            "★ 24.00 = 0.00 × 70 % + 80.00 × 30 % (base, review)",
            "base: 5.00 − 100.00 = -95.00, below the floor and taken as 0.00 of 100, weight 70 %.",
            "low satisfaction: satisfaction < 0.6, found 0.55; at most two stars, and one star stands.");
    }

    [Theory]
    [InlineData(NumberRounding.HalfToEven, "总分89.995，四舍六入五成双，保留2位小数：90.00。", "The total 89.995 is rounded half to even to 2 decimal place(s): 90.00.")]
    [InlineData(NumberRounding.Down, "总分89.995，舍去尾数，保留2位小数：89.99。", "The total 89.995 is rounded down to 2 decimal place(s): 89.99.")]
    public void Explain_EveryRounding(NumberRounding rounding, string chinese, string english)
    {
        var report = Stars.With(Stars.Options with { TotalRounding = rounding }).Grade(Stars.Sheet(89.95m, 0, 90.10m, 1));

        (Some(report, Language.Chinese, "grade.rounded").Single(), Some(report, Language.English, "grade.rounded").Single()).Should().Be((chinese, english));
    }

    [Theory]
    [InlineData(95, true)]
    [InlineData(85, false)]
    public void Explain_AlonePerhapsUnderACap_SaysThatNoShareWasCounted(int total, bool isSaid)
    {
        const string said = "five stars is for 30 % at most; graded alone, no share was counted.";

        Lines(Stars.Scheme.Grade(Stars.Sheet(total)), Language.English).Contains(said).Should().Be(isSaid);
        Lines(Stars.Scheme.GradeAll(Stars.Branches(total, 1, 1, 1))["b-01"], Language.English).Should().NotContain(said);
    }

    [Fact]
    public void Explain_AFactThatWasProduced_SaysOfWhat()
    {
        var scheme = GradingScheme.From(Stars.Description with
        {
            Facts = FactCatalogue.Of(
        [
            FactDeclaration.ForNumber("base", new("基础得分", "base marks"), 2) with { Minimum = 0, Maximum = 100, Direction = FactDirection.MoreIsBetter, From = new("hundred", new KeyValuePair<string, FactValue>("rate", "attendance")) },
            .. Stars.Description.Facts.Declarations.Skip(1), SampleProducers.Attendance, SampleProducers.Attended, SampleProducers.Due,
            FactDeclaration.ForNumber("unread", new("无关", "unread"), 2) with { From = new("hundred", new KeyValuePair<string, FactValue>("rate", "attendance")) },
        ], SampleProducers.Registry.With(new()
        {
            Id = "hundred",
            Title = new("折合百分", "of a hundred"),
            Produces = FactType.Number,
            Inputs = [FactDeclaration.ForNumber("rate", new("比率", "rate"), 3) with { Minimum = 0, Maximum = 1 }],
            Produce = with => with.Number("rate") * 100,
        }))
        });
        var report = scheme.Grade(FactSheet.Bind(scheme.Description.Facts, [("attended", 34), ("due", 43), ("penalty", 0), (ZouchengStars.Review, 80), (ZouchengStars.Satisfaction, 0.9m)]));

        report.Explain(Language.English).Split('\n')[1..4].Should().Equal(
            "attendance: 0.791, by 'rate' (attended 34, due 43, most 1).",
            "base marks: 79.1, by 'of a hundred' (attendance 0.791).",
            "base, base marks: 79.10 of 100.");
        report.Explain(Language.Chinese).Split('\n')[1..3].Should().Equal(
            "参会率：0.791，由“比率”得出（到会人次 34、应到人次 43、上限 1）。",
            "基础得分：79.1，由“折合百分”得出（参会率 0.791）。");
    }

    [Fact]
    public void Explain_AProducedFactWithoutAValue_SaysWhatIsMissing()
    {
        var scheme = GradingScheme.From(Stars.Description with
        {
            Facts = FactCatalogue.Of(
            [.. Stars.Description.Facts.Declarations.SkipLast(1), Stars.Description.Facts.Declarations[^1] with { From = new("rate", new("part", "attended"), new("whole", "due"), new("most", 1)) }, SampleProducers.Attended, SampleProducers.Due],
            SampleProducers.Registry)
        });
        var report = scheme.Grade(FactSheet.Bind(scheme.Description.Facts, [("base", 95), ("penalty", 0), (ZouchengStars.Review, 95), ("due", 43)]));

        report.Grade.Should().BeNull();
        report.Explain(Language.English).Should().Contain("satisfaction: missing, by 'rate' (attended missing, due 43, most 1).");
    }

    [Fact]
    public void Explain_NoGradeForWantOfMarks()
    {
        var report = Stars.Scheme.Grade(Stars.Sheet(FactValue.Missing, 0, FactValue.NotApplicable, 0.5m));

        Lines(report, Language.Chinese).Should().Equal(
            "不能定级，缺少数值：基础得分、评议得分。",
            "基础项，基础得分：未知，不能计分。",
            "基础项，通报批评：扣0.00。",
            "评议项，评议得分：不适用，不能计分。",
            "群众满意度偏低：群众满意度 < 0.6，实际为0.5，最高为二星级。",
            ChineseRule);
        Lines(report, Language.English).Should().Equal(
            "No grade, for want of a value: base marks, review marks.",
            "base, base marks: missing, so there is no mark.",
            "base, censures: 0.00 taken off.",
            "review, review marks: not applicable, so there is no mark.",
            "low satisfaction: satisfaction < 0.6, found 0.5; at most two stars.",
            EnglishRule);
    }

    [Fact]
    public void Explain_NoGradeForWantOfSatisfaction_StillGivesTheTotal()
    {
        var report = Stars.Scheme.Grade(Stars.Sheet(95, 0, 95, FactValue.Missing));

        Lines(report, Language.Chinese).Take(2).Should().Equal(
            "不能定级，缺少数值：群众满意度。",
            "未定级 95.00 = (95.00 − 0.00) × 70 % + 95.00 × 30 %（依次为基础项、评议项）");
        Lines(report, Language.English).Take(2).Should().Equal(
            "No grade, for want of a value: satisfaction.",
            "not graded 95.00 = (95.00 − 0.00) × 70 % + 95.00 × 30 % (base, review)");
    }

    [Theory]
    [InlineData(WhenUnknown.NoGrade, "群众满意度偏低：群众满意度 < 0.6无法判断，数值为未知；方案规定不予定级。", "low satisfaction: satisfaction < 0.6 cannot be evaluated, found missing; the scheme then gives no grade.")]
    [InlineData(WhenUnknown.Applies, "群众满意度偏低：群众满意度 < 0.6无法判断，数值为未知；方案规定视同触发，最高为二星级。", "low satisfaction: satisfaction < 0.6 cannot be evaluated, found missing; the scheme then applies it: at most two stars.")]
    [InlineData(WhenUnknown.DoesNotApply, "群众满意度偏低：群众满意度 < 0.6无法判断，数值为未知；方案规定视同不触发。", "low satisfaction: satisfaction < 0.6 cannot be evaluated, found missing; the scheme then does not apply it.")]
    public void Explain_AVetoThatCannotBeEvaluated(WhenUnknown policy, string chinese, string english)
    {
        var report = Stars.With(Stars.Options with { WhenSatisfactionUnknown = policy }).Grade(Stars.Sheet(95, 0, 95, FactValue.Missing));

        (Lines(report, Language.Chinese).Last(line => line.StartsWith("群众满意度偏低", StringComparison.Ordinal)), Lines(report, Language.English).Last(line => line.StartsWith("low satisfaction", StringComparison.Ordinal))).Should().Be((chinese, english));
    }

    [Fact]
    public void Explain_AShare()
    {
        var report = Stars.Scheme.GradeAll(Stars.Branches(Enumerable.Range(0, 45).Select(index => 98 - (index * 0.4m))));

        Lines(report["b-13"], Language.Chinese)[^2].Should().Be("五星级名额（全体）：45个已定级对象的 30 % 为13.5，向下取整为13；21个够格，排第13，保留。");
        Lines(report["b-14"], Language.Chinese)[^2].Should().Be("五星级名额（全体）：45个已定级对象的 30 % 为13.5，向下取整为13；21个够格，排第14，名额已满，定为四星级。");
        Lines(report["b-13"], Language.English)[^2].Should().Be("Share of five stars (over all): 30 % of 45 graded is 13.5, rounded down to 13; 21 reached it, this one ranks 13 and keeps it.");
        Lines(report["b-14"], Language.English)[^2].Should().Be("Share of five stars (over all): 30 % of 45 graded is 13.5, rounded down to 13; 21 reached it, this one ranks 14, finds no room and gets four stars.");
        report["b-14"].ToString().Should().Be("★★★★ 92.80 = (92.80 − 0.00) × 70 % + 92.80 × 30 % (base, review)");
    }

    [Fact]
    public void Explain_AShareOfAGroupWithTies()
    {
        var options = Stars.Options with { Scope = PopulationScope.PerGroup, Counting = CountedSubjects.All };
        var scheme = Stars.With(options with { ShareRounding = ShareRounding.Up, TieBreaks = [ZouchengStars.Review] });

        var report = scheme.GradeAll(Stars.Branches(95, 95).Select(subject => subject with { Group = "west" }))["b-01"];

        Lines(report, Language.Chinese)[^4..^1].Should().Equal(
            "五星级名额（“west”组内）：2个参评对象的 30 % 为0.6，向上取整为1；2个够格，排第1，名额已满，定为四星级。",
            "另有1个总分相同，依次比较：评议得分 95。",
            "与另外1个并列，名额不足；方案规定并列者均不保留。");
        Lines(report, Language.English)[^4..^1].Should().Equal(
            "Share of five stars (in group 'west'): 30 % of 2 handed in is 0.6, rounded up to 1; 2 reached it, this one ranks 1, finds no room and gets four stars.",
            "1 other(s) have the same total; compared in turn: review marks 95.",
            "Tied with 1 other(s) and no room for all; the scheme leaves all of them out.");
    }

    [Fact]
    public void Explain_TiesThatAllStay()
    {
        var report = Stars.With(Stars.Options with { ShareRounding = ShareRounding.Up, Ties = TiedAtTheLimit.AllIn }).GradeAll(Stars.Branches(95, 95))["b-02"];

        Lines(report, Language.Chinese)[^2].Should().Be("与另外1个并列，名额不足；方案规定并列者一并保留。");
        Lines(report, Language.English)[^2].Should().Be("Tied with 1 other(s) and no room for all; the scheme keeps all of them in.");
    }

    [Fact]
    public void Explain_InTheHostsWords() => Stars.Scheme.Grade(Stars.Sheet(80))
        .Explain(Language.English, Phrasebook.BuiltIn.With("grade.total", new("{grade}分数{total}", "{total}: {grade}"))).Should().StartWith("80.00: ★★★★\n");

    [Fact]
    public void Explanation_EqualReports_ExplainAlike() =>
        Stars.Scheme.Grade(Stars.Sheet(80)).Explanation.Should().Be(Stars.With(Stars.Options).Grade(Stars.Sheet(80)).Explanation);

    private static string[] Lines(GradeReport report, Language language) => report.Explain(language).Split('\n');

    private static IEnumerable<string> Some(GradeReport report, Language language, params string[] codes) =>
        report.Explanation.Lines.Where(line => codes.Contains(line.Code)).Select(line => line.Describe(language));
}
