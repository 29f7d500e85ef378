using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;

namespace Tianhe.Governance.Tests.Grading;

/// <summary>What makes a description unfit, with a test for each code.</summary>
public sealed class GradingFindingTests
{
    private static readonly GradingSchemeDescription Sound = Stars.Description;
    private static readonly ScorePart Base = Sound.Parts[0];
    private static readonly ScorePart Review = Sound.Parts[1];
    private static readonly Veto Veto = Sound.Vetoes[0];
    private static readonly PopulationCap Cap = Sound.PopulationCaps[0];

    [Fact]
    public void Sound_HasNone() => Said(Sound).Should().BeEmpty();

    [Fact]
    public void DuplicateId() => Said(Sound with { Vetoes = [Veto, Veto], PopulationCaps = [Cap, Cap] }).Should().Equal(
        "vetoes.low-satisfaction: The id 'low-satisfaction' is used more than once among the vetoes.",
        "populationCaps.five-star: The id 'five-star' is used more than once among the population caps.");

    [Fact]
    public void DuplicateId_OfPartsAndGrades() => Codes(Sound with { Parts = [Base, Review with { Id = "base" }], Grades = [.. Sound.Grades.Take(4), Sound.Grades[4] with { Mark = "x" }, Sound.Grades[4]] })
        .Should().Equal("parts.base: grading.duplicate-id", "grades.one-star: grading.duplicate-id", "grades.one-star: grading.not-descending");

    [Fact]
    public void Empty() => Said(Sound with { Parts = [], Grades = [], Vetoes = [], PopulationCaps = [] }).Should().Equal(
        "parts: There are no parts; there must be one at least.",
        "grades: There are no grades; there must be one at least.");

    [Fact]
    public void Empty_Criteria() => Codes(With(Base with { Criteria = [], Deductions = new() { Criteria = [], Floor = 0 } }))
        .Should().Equal("parts.base.criteria: grading.empty", "parts.base.deductions.criteria: grading.empty");

    [Fact]
    public void UsedTwice() => Said(Sound with { Parts = [Base, Review with { Criteria = [Criterion.Marked("base")] }] })
        .Should().Equal("parts.review.criteria.base: The fact 'base' is marked more than once.");

    [Fact]
    public void UnknownFact() => Said(With(Base with { Criteria = [Criterion.Marked("bse")] })).Should().Equal(
        "parts.base.criteria.bse: The fact 'bse' is not declared. Declared are: base, penalty, stars.review, stars.satisfaction.");

    [Theory]
    [InlineData(null, 100)]
    [InlineData(0, null)]
    [InlineData(1, 100)]
    [InlineData(-1, 100)]
    [InlineData(0, 0)]
    public void NotMarks(int? minimum, int? maximum) => Said(Declaring(Sound, "base", fact => fact with { Minimum = minimum, Maximum = maximum })).Should().Equal(
        "parts.base.criteria.base: The fact 'base' cannot be marks: they are a number with a declared range from 0 to the full marks.");

    [Fact]
    public void NotMarks_ATruth() => Codes(Declaring(Sound, "penalty", _ => FactDeclaration.ForTruth("penalty", new("通报", "censure"))))
        .Should().Equal("parts.base.deductions.criteria.penalty: grading.not-marks");

    [Fact]
    public void WrongDirection() => Said(Declaring(Declaring(Sound, "penalty", fact => fact with { Direction = FactDirection.MoreIsBetter }), "base", fact => fact with { Direction = FactDirection.Neither }))
        .Should().Equal(
            "parts.base.criteria.base: The fact 'base' is declared as neither better nor worse; here it must be better the more it is.",
            "parts.base.deductions.criteria.penalty: The fact 'penalty' is declared as better the more it is; here it must be worse the more it is.");

    [Fact]
    public void WrongDirection_OfATieBreak() => Said(With(Cap with { TieBreaks = ["base"] }, Declaring(Sound, "base", fact => fact with { Direction = FactDirection.Neither })))
        .Should().EndWith("populationCaps.five-star: The fact 'base' is declared as neither better nor worse; here it must be better or worse the more it is.");

    [Theory]
    [InlineData("0.6", "90 %")]
    [InlineData("0.7001", "100.01 %")]
    public void WeightsSum(string weight, string sum) => Said(With(Base with { Weight = decimal.Parse(weight, System.Globalization.CultureInfo.InvariantCulture) }))
        .Should().Equal($"parts: The weights of the parts add up to {sum}; they must add up to 100 %.");

    [Fact]
    public void MaximaSum() => Said(Declaring(Sound, "base", fact => fact with { Maximum = 150 }))
        .Should().Equal("parts.base.criteria: The full marks of the criteria add up to 150; they must add up to 100.");

    [Theory]
    [InlineData("100", 0)]
    [InlineData("100.01", 1)]
    [InlineData("0.01", 0)]
    [InlineData("0.001", 1)]
    public void FloorTooHigh(string floor, int count) =>
        Codes(With(Base with { Deductions = Base.Deductions! with { Floor = decimal.Parse(floor, System.Globalization.CultureInfo.InvariantCulture) } }))
            .Should().Equal(Enumerable.Repeat("parts.base.deductions.floor: grading.floor-too-high", count));

    [Theory]
    [InlineData("100", 0)]
    [InlineData("100.01", 1)]
    [InlineData("80.001", 1)]
    public void BoundNotReached(string bound, int count) =>
        Codes(Sound with { Grades = [new("five-star", new("五星级", "five stars"), decimal.Parse(bound, System.Globalization.CultureInfo.InvariantCulture)), .. Sound.Grades.Skip(1)] })
            .Should().Equal(Enumerable.Repeat("grades.five-star: grading.bound-not-reached", count));

    [Theory]
    [InlineData(81, 0)]
    [InlineData(80, 1)]
    [InlineData(79, 1)]
    public void NotDescending(int bound, int count) => Codes(Sound with { Grades = [new("five-star", new("五星级", "five stars"), bound), .. Sound.Grades.Skip(1)] })
        .Should().Equal(Enumerable.Repeat("grades.four-star: grading.not-descending", count));

    [Fact]
    public void Gap() => Said(Sound with { Grades = [.. Sound.Grades.Take(4)] })
        .Should().Equal("grades.two-star: The last grade, 'two-star', begins at 60, and a lower total has no grade. The last one must begin at 0.");

    [Fact]
    public void UnknownGrade() => Said(Sound with { Vetoes = [Veto with { Effect = VetoEffect.CapAt("2-star") }], PopulationCaps = [Cap with { Grade = "5-star" }] }).Should().Equal(
        "vetoes.low-satisfaction: There is no grade '2-star'. Known are: five-star, four-star, three-star, two-star, one-star.",
        "populationCaps.5-star: There is no grade '5-star'. Known are: five-star, four-star, three-star, two-star, one-star.");

    [Fact]
    public void VetoWithoutEffect() => Said(With(Veto with { Effect = VetoEffect.CapAt("five-star") }))
        .Should().Equal("vetoes.low-satisfaction: A cap at the best grade, 'five-star', has no effect.");

    [Fact]
    public void VetoReadsNothing() => Said(With(Veto with { Condition = Condition.Any }))
        .Should().Equal("vetoes.low-satisfaction: The condition of the veto reads no fact and applies to every subject.");

    [Fact]
    public void VetoAgainstDirection() => Said(With(Veto with { Condition = Condition.Between(ZouchengStars.Satisfaction, 0.1m, 0.6m, RangeEnds.ClosedOpen) }))
        .Should().Equal("vetoes.low-satisfaction: The condition of the veto, 0.1 ≤ satisfaction < 0.6, is met by better values of 'stars.satisfaction' and not by worse ones.");

    [Fact]
    public void VetoAgainstDirection_OfAFactThatIsWorseTheMoreItIs() =>
        (Codes(With(Veto with { Condition = Condition.AtLeast("penalty", 10) })).Length, Codes(With(Veto with { Condition = Condition.AtMost("penalty", 10) })).Length).Should().Be((0, 1));

    [Fact]
    public void VetoAgainstDirection_OfAFactWithoutOne_IsLawful() =>
        Codes(Declaring(With(Veto with { Condition = Condition.MoreThan(ZouchengStars.Satisfaction, 0.9m) }), ZouchengStars.Satisfaction, fact => fact with { Direction = FactDirection.Neither })).Should().BeEmpty();

    [Fact]
    public void AConditionThatDoesNotFit() => Codes(With(Veto with { Condition = Condition.LessThan(ZouchengStars.Satisfaction, 60) })).Should().Equal("vetoes.low-satisfaction: facts.out-of-range");

    [Fact]
    public void NowhereToGo() => Said(With(Cap with { Grade = "one-star" }, Sound))
        .Should().Equal("populationCaps.one-star: The grade 'one-star' is the last one, and whoever exceeds the share has nowhere to go.");

    [Fact]
    public void UnknownFact_OfATieBreak() => Codes(With(Cap with { TieBreaks = ["rank"] }, Sound)).Should().Equal("populationCaps.five-star: facts.unknown-fact");

    [Fact]
    public void NotHeld() => Said(Declaring(Sound, "penalty", fact => fact with { Maximum = 90_000_000_000_000_000m }))
        .Should().Equal("fullMarks: Marks or deductions of 90000000000000000, with the decimal places of marks, weights and total, cannot be computed exactly.");

    [Fact]
    public void From_EveryProblem_IsListedAtOnce() => FluentActions.Invoking(() => GradingScheme.From(Troubled)).Should().Throw<InvalidDefinitionException>()
        .Which.Message.Split('\n')[0].Should().Be("The grading scheme 'zoucheng-stars' has 7 error(s):");

    [Fact]
    public void From_EveryProblem_IsSaidInChinese() => Findings(Troubled).Select(finding => finding.Describe(Language.Chinese)).Should().Equal(
        "各项满分之和为 150，应为 100。",
        "扣分下限 101 高于满分 100，或小数位数超过所涉事实。",
        "各部分权重之和为 80 %，应为 100 %。",
        "等级“two-star”的下限 60 不低于前一等级的 60。请从高到低排列。",
        "最低等级“two-star”从 60 起，更低的总分没有等级。最低等级应从 0 起。",
        "否决条件“群众满意度 ≥ 0.6”对“stars.satisfaction”较好的值成立，对较差的值却不成立。",
        "等级“two-star”是最低等级，超出比例的对象无处可降。");

    private static GradingSchemeDescription Troubled => Declaring(Sound, "base", fact => fact with { Maximum = 150 }) with
    {
        Parts = [Base with { Weight = 0.5m, Deductions = Base.Deductions! with { Floor = 101 } }, Review],
        Grades = [.. Sound.Grades.Take(2), new("three-star", new("三星级", "three stars"), 60), Sound.Grades[3]],
        Vetoes = [Veto with { Effect = VetoEffect.CapAt("three-star"), Condition = Condition.AtLeast(ZouchengStars.Satisfaction, 0.6m) }],
        PopulationCaps = [Cap with { Grade = "two-star" }],
    };

    private static GradingSchemeDescription With(ScorePart part) => Sound with { Parts = [part, Review] };

    private static GradingSchemeDescription With(Veto veto) => Sound with { Vetoes = [veto] };

    private static GradingSchemeDescription With(PopulationCap cap, GradingSchemeDescription description) => description with { PopulationCaps = [cap] };

    private static GradingSchemeDescription Declaring(GradingSchemeDescription description, FactName name, Func<FactDeclaration, FactDeclaration> change) =>
        description with { Facts = FactCatalogue.Of([.. description.Facts.Declarations.Select(fact => fact.Name == name ? change(fact) : fact)]) };

    private static Finding[] Findings(GradingSchemeDescription description)
    {
        var findings = new List<Finding>();
        SchemeCompiler.Compile(description, new("sample", "1", ""), findings);
        return [.. findings];
    }

    private static string[] Codes(GradingSchemeDescription description) => [.. Findings(description).Select(finding => $"{finding.Path}: {finding.Code}")];

    private static string[] Said(GradingSchemeDescription description) => [.. Findings(description).Select(finding => $"{finding.Path}: {finding.Describe(Language.English)}")];
}
