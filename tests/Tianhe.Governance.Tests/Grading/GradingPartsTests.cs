using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;

namespace Tianhe.Governance.Tests.Grading;

/// <summary>Values that a part of a description refuses at once, and what the parts say of themselves.</summary>
public sealed class GradingPartsTests
{
    private static readonly ScorePart Part = Stars.Description.Parts[0];
    private static readonly PopulationCap Cap = Stars.Description.PopulationCaps[0];
    private static readonly Veto Veto = Stars.Description.Vetoes[0];

    public static TheoryData<string, Action> Nonsense => new()
    {
        { "Weight 0", () => _ = Part with { Weight = 0 } },
        { "Weight above 1", () => _ = Part with { Weight = 1.000001m } },
        { "Weight of 70", () => _ = Part with { Weight = 70 } },
        { "Weight too precise", () => _ = Part with { Weight = 0.1234567m } },
        { "Part without an id", () => _ = Part with { Id = default } },
        { "Part without a name", () => _ = Part with { Name = null! } },
        { "Floor below 0", () => _ = Part.Deductions! with { Floor = -0.01m } },
        { "Criterion without a fact", () => Criterion.Marked(default) },
        { "Grade without an id", () => _ = new GradeBand(default, new("级", "grade"), 0) },
        { "Grade without a name", () => _ = new GradeBand("a", null!, 0) },
        { "Cap without a grade", () => VetoEffect.CapAt(default) },
        { "Veto without an id", () => _ = Veto with { Id = default } },
        { "Veto without a name", () => _ = Veto with { Name = null! } },
        { "Veto without a condition", () => _ = Veto with { Condition = null! } },
        { "Veto without an effect", () => _ = Veto with { Effect = null! } },
        { "Veto of no policy", () => _ = Veto with { WhenUnknown = (WhenUnknown)9 } },
        { "Share below 0", () => _ = Cap with { Share = -0.01m } },
        { "Share above 1", () => _ = Cap with { Share = 1.01m } },
        { "Share of no grade", () => _ = Cap with { Grade = default } },
        { "Share of no scope", () => _ = Cap with { Scope = (PopulationScope)9 } },
        { "Share of nobody", () => _ = Cap with { Counting = (CountedSubjects)9 } },
        { "Share of no rounding", () => _ = Cap with { Rounding = (ShareRounding)9 } },
        { "Share of no ties", () => _ = Cap with { Ties = (TiedAtTheLimit)9 } },
        { "Scheme without an id", () => _ = Stars.Description with { Id = default } },
        { "Scheme without a version", () => _ = Stars.Description with { Version = " " } },
        { "Scheme without a name", () => _ = Stars.Description with { Name = null! } },
        { "Scheme without facts", () => _ = Stars.Description with { Facts = null! } },
        { "Full marks of 0", () => _ = Stars.Description with { FullMarks = 0 } },
        { "Fewer than 0 places", () => _ = Stars.Description with { TotalPlaces = -1 } },
        { "More than 9 places", () => _ = Stars.Description with { TotalPlaces = 10 } },
        { "No rounding", () => _ = Stars.Description with { TotalRounding = (NumberRounding)9 } },
        { "Subject without an id", () => _ = new GradingSubject(default, Stars.Sheet(80)) },
        { "Subject without a sheet", () => _ = new GradingSubject("a", null!) },
        { "No description", () => GradingScheme.From(null!) },
        { "No sheet", () => Stars.Scheme.Grade(null!) },
        { "No subjects", () => Stars.Scheme.GradeAll(null!) },
        { "A null subject", () => Stars.Scheme.GradeAll([null!]) },
        { "No options", () => ZouchengStars.Describe(null!) },
        { "Options without a version", () => _ = Stars.Options with { Version = "" } },
        { "Options with a floor below 0", () => _ = Stars.Options with { Floor = -1 } },
        { "Options with too many places", () => _ = Stars.Options with { TotalPlaces = 10 } },
    };

    [Theory]
    [MemberData(nameof(Nonsense), DisableDiscoveryEnumeration = true)]
    public void Parts_Nonsense_Throws(string what, Action act) => act.Should().Throw<ArgumentException>(what);

    [Theory]
    [InlineData("1.50", 1, 1, "1.5")]
    [InlineData("1.50", 0, 2, "1.50")]
    [InlineData("0", 0, 0, "0")]
    public void Number_HasAtLeastSomePlacesAndNoFurtherZeros(string number, int scaleUp, int atLeast, string said)
    {
        var places = 2 + scaleUp;
        var units = Marks.Units(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), places);

        Marks.Number(units, places, atLeast).ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(said);
    }

    [Fact]
    public void Texts_ForDebugging() => new object[] { Part, Part.Deductions!, Stars.Description.Grades[0], Cap, Stars.Description, Stars.Scheme, Stars.Options }
        .Select(part => part.ToString()).Should().Equal("base × 70 %", "penalty, not below 0", "five-star from 90", "five-star at most 30 %", "zoucheng-stars 2026.1", "zoucheng-stars 2026.1", "2026.1");

    [Fact]
    public void Texts_OfAPopulation_ForDebugging() => Stars.Scheme.GradeAll(Stars.Branches(95, 85)).ToString()
        .Should().Be("2 subject(s); five-star: 30 % of 2 = 0.6, room for 0, 1 candidate(s), 0 kept");

    [Fact]
    public void Schemes_AreEqualByDescription() =>
        Stars.With(Stars.Options).Should().Be(Stars.Scheme).And.NotBe(Stars.With(Stars.Options with { Floor = 1 }));

    [Fact]
    public void Grade_WithoutAMark_IsSaidByItsName()
    {
        var scheme = GradingScheme.From(Stars.Description with { Grades = [new("pass", new("合格", "pass"), 60), new("fail", new("不合格", "fail"), 0)], Vetoes = [], PopulationCaps = [] });

        scheme.Grade(Stars.Sheet(80)).Explain(Language.Chinese).Should().StartWith("合格 80.00 = ");
    }

    [Fact]
    public void Zoucheng_WithoutDeductions_HasNoneInItsFormula()
    {
        var scheme = Stars.With(Stars.Options with { Deductions = [] });

        scheme.Grade(FactSheet.Bind(scheme.Description.Facts, [("base", 92), (ZouchengStars.Review, 83.5m), (ZouchengStars.Satisfaction, 1)]))
            .ToString().Should().Be("★★★★ 89.45 = 92.00 × 70 % + 83.50 × 30 % (base, review)");
    }
}
