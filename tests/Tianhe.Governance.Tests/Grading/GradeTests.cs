using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;

namespace Tianhe.Governance.Tests.Grading;

/// <summary>Grades of one subject, at the bounds.</summary>
public sealed class GradeTests
{
    [Theory]
    [InlineData("100", "five-star")]
    [InlineData("90.01", "five-star")]
    [InlineData("90.00", "five-star")]
    [InlineData("89.99", "four-star")]
    [InlineData("80.00", "four-star")]
    [InlineData("79.99", "three-star")]
    [InlineData("70.00", "three-star")]
    [InlineData("69.99", "two-star")]
    [InlineData("60.00", "two-star")]
    [InlineData("59.99", "one-star")]
    [InlineData("0", "one-star")]
    public void Grade_AroundEachBound(string total, string grade)
    {
        var report = Stars.Scheme.Grade(Stars.Sheet(Number(total)));

        (report.Total, report.Grade!.Id.Value).Should().Be((Number(total), grade));
    }

    [Theory]
    [InlineData("92.00", "1.50", "83.50", "88.40")]
    [InlineData("100", "0", "0", "70")]
    [InlineData("0", "0", "100", "30")]
    [InlineData("50", "50", "80", "24")]
    [InlineData("50", "49.99", "80", "24.01")]
    [InlineData("50", "50.01", "80", "24")]
    [InlineData("5", "100", "80", "24")]
    public void Total_IsBaseLessDeductionsAndReview(string marks, string penalty, string review, string total) =>
        Grade(marks, penalty, review).Total.Should().Be(Number(total));

    [Theory]
    [InlineData("2.99", "32.10")]
    [InlineData("3.00", "32.10")]
    [InlineData("3.01", "32.11")]
    public void Total_AroundAnotherFloor(string marks, string total) =>
        Stars.With(Stars.Options with { Floor = 3 }).Grade(Stars.Sheet(Number(marks), 0, 100, 1)).Total.Should().Be(Number(total));

    [Theory]
    [InlineData("90.00", "89.95", NumberRounding.HalfUp, "89.99")] // 89.985
    [InlineData("90.00", "89.95", NumberRounding.HalfToEven, "89.98")]
    [InlineData("90.00", "89.95", NumberRounding.Down, "89.98")]
    [InlineData("89.95", "90.10", NumberRounding.HalfUp, "90.00")] // 89.995
    [InlineData("89.95", "90.10", NumberRounding.HalfToEven, "90.00")]
    [InlineData("89.95", "90.10", NumberRounding.Down, "89.99")]
    [InlineData("89.96", "90.06", NumberRounding.HalfUp, "89.99")] // 89.990
    [InlineData("89.99", "90.00", NumberRounding.HalfUp, "89.99")] // 89.993
    [InlineData("89.99", "90.00", NumberRounding.HalfToEven, "89.99")]
    [InlineData("89.99", "90.01", NumberRounding.HalfToEven, "90.00")] // 89.996
    public void Total_IsRoundedAsTheSchemeStates(string marks, string review, NumberRounding rounding, string total)
    {
        var report = Stars.With(Stars.Options with { TotalRounding = rounding }).Grade(Stars.Sheet(Number(marks), 0, Number(review), 1));

        report.Total.Should().Be(Number(total));
        report.ExactTotal.Should().Be((Number(marks) * 0.7m) + (Number(review) * 0.3m));
    }

    [Theory]
    [InlineData(0, "88", "four-star")]
    [InlineData(1, "88.4", "four-star")]
    [InlineData(4, "88.4000", "four-star")]
    [InlineData(9, "88.400000000", "four-star")]
    public void Total_KeepsAsManyPlacesAsTheSchemeStates(int places, string total, string grade)
    {
        var report = Stars.With(Stars.Options with { TotalPlaces = places }).Grade(Stars.Sheet(92, 1.5m, 83.5m, 1));

        report.Total!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(total);
        report.Grade!.Id.Value.Should().Be(grade);
    }

    [Fact]
    public void Grade_OfTheRoundedTotal_NotOfTheExactOne() =>
        Stars.With(Stars.Options with { TotalPlaces = 0 }).Grade(Stars.Sheet(89.5m)).Grade!.Id.Value.Should().Be("five-star");

    [Theory]
    [InlineData("95", "0.5999", "two-star")]
    [InlineData("95", "0.6", "five-star")]
    [InlineData("95", "0.6001", "five-star")]
    [InlineData("60", "0", "two-star")]
    [InlineData("59.99", "0", "one-star")]
    public void Veto_AroundTheBoundOfSatisfaction(string total, string satisfaction, string grade) =>
        Stars.Scheme.Grade(Stars.Sheet(Number(total), 0, Number(total), Number(satisfaction))).Grade!.Id.Value.Should().Be(grade);

    [Fact]
    public void Veto_Result_SaysWhatItDid()
    {
        var veto = Stars.Scheme.Grade(Stars.Sheet(95, 0, 95, 0.55m)).Vetoes.Single();

        (veto.Result.Outcome, veto.Result.Fact, veto.Result.Value).Should().Be((ConditionOutcome.Met, (FactName?)ZouchengStars.Satisfaction, (FactValue)0.55m));
        (veto.IsApplied, veto.Before!.Id.Value, veto.After!.Id.Value).Should().Be((true, "five-star", "two-star"));
        veto.Rule.Path.Should().Be("vetoes.low-satisfaction");
    }

    [Fact]
    public void GradeByTotal_IsThatBeforeTheVeto() => Stars.Scheme.Grade(Stars.Sheet(95, 0, 95, 0.55m)).GradeByTotal!.Id.Value.Should().Be("five-star");

    [Theory]
    [InlineData(WhenUnknown.NoGrade, null, false)]
    [InlineData(WhenUnknown.Applies, "two-star", true)]
    [InlineData(WhenUnknown.DoesNotApply, "five-star", false)]
    public void Veto_OnAnUnknownFact_IsWhatTheSchemeStates(WhenUnknown policy, string? grade, bool applied)
    {
        var report = Stars.With(Stars.Options with { WhenSatisfactionUnknown = policy }).Grade(Stars.Sheet(95, 0, 95, FactValue.NotApplicable));

        (report.Grade?.Id.Value, report.Vetoes.Single().IsApplied, report.Total).Should().Be((grade, applied, 95));
    }

    [Fact]
    public void Grade_WithoutAMark_IsNoneAndNamesEveryFactThatStopsIt()
    {
        var report = Stars.Scheme.Grade(Stars.Sheet(FactValue.Missing, FactValue.NotApplicable, 80, FactValue.Missing));

        (report.Grade, report.Total, report.ExactTotal, report.GradeByTotal).Should().Be((null, null, null, null));
        report.Unknown.Select(fact => fact.Value).Should().Equal("base", "penalty", ZouchengStars.Satisfaction);
    }

    [Fact]
    public void Grade_WithEveryMark_HasNothingUnknown() => Stars.Scheme.Grade(Stars.Sheet(80)).Unknown.Should().BeEmpty();

    [Fact]
    public void Grade_OfASheetBoundToAnotherCatalogue_Throws() => FluentActions.Invoking(() => Stars.Scheme.Grade(FactSheet.Bind(FactCatalogue.Empty, [])))
        .Should().Throw<ArgumentException>().WithMessage("*another catalogue*");

    [Fact]
    public void Grade_OfASheetBoundToAnEqualCatalogue_IsTheSame()
    {
        var equal = FactCatalogue.Of(Stars.Description.Facts.Declarations);
        var sheet = FactSheet.Bind(equal, [("base", 92), ("penalty", 1.5m), (ZouchengStars.Review, 83.5m), (ZouchengStars.Satisfaction, 1)]);

        Stars.Scheme.Grade(sheet).Should().Be(Stars.Scheme.Grade(Stars.Sheet(92, 1.5m, 83.5m, 1)));
    }

    [Fact]
    public void Reports_AreEqualByContent()
    {
        var report = Stars.Scheme.Grade(Stars.Sheet(80));

        report.Should().Be(Stars.With(Stars.Options).Grade(Stars.Sheet(80))).And.NotBe(Stars.Scheme.Grade(Stars.Sheet(80.01m)))
            .And.NotBe(Stars.With(Stars.Options with { Version = "2027.1" }).Grade(Stars.Sheet(80)));
        report.GetHashCode().Should().Be(Stars.With(Stars.Options).Grade(Stars.Sheet(80)).GetHashCode());
    }

    [Fact]
    public void Grade_MarksOfDifferentScales_AreAddedExactly()
    {
        var scheme = Stars.With(Stars.Options with { BaseCriteria = [Marks("a", 0, 40), Marks("b", 5, 60)], TotalPlaces = 6, Deductions = [] });
        var sheet = FactSheet.Bind(scheme.Description.Facts, [("a", 39), ("b", 51.00001m), (ZouchengStars.Review, 80.01m), (ZouchengStars.Satisfaction, 1)]);

        scheme.Grade(sheet).Total.Should().Be(((39 + 51.00001m) * 0.7m) + (80.01m * 0.3m));
    }

    private static FactDeclaration Marks(string name, int scale, decimal maximum) =>
        FactDeclaration.ForNumber(name, new("得分", "marks"), scale) with { Minimum = 0, Maximum = maximum, Direction = FactDirection.MoreIsBetter };

    private static GradeReport Grade(string marks, string penalty, string review) =>
        Stars.Scheme.Grade(Stars.Sheet(Number(marks), Number(penalty), Number(review), 1));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
