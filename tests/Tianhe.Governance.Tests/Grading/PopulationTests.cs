using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;

namespace Tianhe.Governance.Tests.Grading;

/// <summary>Caps on shares of a population.</summary>
public sealed class PopulationTests
{
    [Fact]
    public void Report_CanBeWalkedCountedAndRanked()
    {
        var report = Stars.With(Stars.Options with { ShareRounding = ShareRounding.Down }).GradeAll(Stars.Branches(95, 91, 99, 85, 10, 93, 92));

        report.Reports.Select(one => one.Key).Should().Equal(report.Subjects);
        report.Reports.Should().AllSatisfy(one => report[one.Key].Should().BeSameAs(one.Value));
        (report.CountOf("five-star"), report.CountOf("four-star"), report.CountOf("one-star"), report.CountOf("six-star"), report.CountOf(null)).Should().Be((2, 4, 1, 0, 0));
        report.CandidatesOf(report.Quotas[0]).Select(one => one.Key.Value).Should().Equal("b-03", "b-01", "b-06", "b-07", "b-02");
        report.Reports.Where(one => one.Value.IsDisplaced).Select(one => one.Key.Value).Should().Equal("b-02", "b-06", "b-07");
        report.Invoking(graded => graded.CandidatesOf(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Quota_SaysWhatBecameOfIt()
    {
        var quota = Stars.With(Stars.Options).GradeAll(Stars.Branches(95, 91, 99, 85, 10, 93, 92)).Quotas[0];

        quota.Grade.Id.Value.Should().Be("five-star");
        quota.Describe(Language.Chinese).Should().Be("五星级名额（全体）：7个已定级对象的 30 % 为2.1，向下取整为2；5个够格，2个保留。");
        quota.Describe(Language.English).Should().Be("Share of five stars (over all): 30 % of 7 graded is 2.1, rounded down to 2; 5 reached it, 2 keep it.");
    }

    private static readonly GradingSubject[] FortyFive = Stars.Branches(Enumerable.Range(0, 45).Select(index => 98 - (index * 0.4m)));
    private static readonly FactName Review = ZouchengStars.Review;

    [Theory]
    [InlineData(ShareRounding.Down, 13)]
    [InlineData(ShareRounding.Up, 14)]
    public void FortyFiveBranches_ThirtyPerCent_IsThirteenAndAHalf(ShareRounding rounding, int limit)
    {
        var report = Stars.With(Stars.Options with { ShareRounding = rounding }).GradeAll(FortyFive);

        var quota = report.Quotas.Single();
        (quota.Counted, quota.Exact, quota.Limit, quota.Candidates, quota.Kept).Should().Be((45, 13.5m, limit, 21, limit));
        FiveStars(report).Should().HaveCount(limit).And.StartWith("b-01").And.EndWith($"b-{limit}");
    }

    [Fact]
    public void FortyFiveBranches_TheDisplacedGetFourStars() =>
        Stars.Scheme.GradeAll(FortyFive)["b-14"].Grade!.Id.Value.Should().Be("four-star");

    [Fact]
    public void Displaced_CountInTheNextGrade()
    {
        var four = Stars.Description.PopulationCaps[0] with { Grade = "four-star", Share = 0.4m };
        var scheme = GradingScheme.From(Stars.Description with { PopulationCaps = [four, Stars.Description.PopulationCaps[0]] });

        var report = scheme.GradeAll(Stars.Branches(99, 98, 97, 96, 95, 94, 85, 84, 83, 50));

        report.Quotas.Select(quota => (quota.Cap.Grade.Value, quota.Candidates, quota.Kept)).Should().Equal(("five-star", 6, 3), ("four-star", 6, 4));
        Grades(report).Should().Equal("five-star", "five-star", "five-star", "four-star", "four-star", "four-star", "four-star", "three-star", "three-star", "one-star");
        report["b-04"].Population.Select(step => (step.Rank, step.IsDisplaced)).Should().Equal((4, true), (1, false));
    }

    [Theory]
    [InlineData(TiedAtTheLimit.AllIn, "five-star five-star five-star five-star four-star", 4)]
    [InlineData(TiedAtTheLimit.AllOut, "five-star five-star four-star four-star four-star", 2)]
    public void Ties_AtTheLimit_AreWhatTheSchemeStates(TiedAtTheLimit ties, string first, int kept)
    {
        var report = Stars.With(Stars.Options with { Ties = ties }).GradeAll(Stars.Branches(99, 98, 95, 95, 94, 1, 2, 3, 4, 5));

        string.Join(' ', Grades(report).Take(5)).Should().Be(first);
        report.Quotas.Single().Kept.Should().Be(kept);
        report["b-03"].Population.Single().Should().Match<PopulationStep>(step => step.Rank == 3 && step.SameTotal == 1 && step.Tied == 1 && step.IsTieAtTheLimit);
    }

    [Fact]
    public void Ties_WithinTheLimit_AllStay() =>
        FiveStars(Stars.Scheme.GradeAll(Stars.Branches(95, 95, 95, 1, 2, 3, 4, 5, 6, 7))).Should().Equal("b-01", "b-02", "b-03");

    [Fact]
    public void Ties_BeyondTheLimit_AllGo() =>
        FiveStars(Stars.With(Stars.Options with { Ties = TiedAtTheLimit.AllIn }).GradeAll(Stars.Branches(99, 98, 97, 95, 95, 1, 2, 3, 4, 5))).Should().Equal("b-01", "b-02", "b-03");

    [Fact]
    public void Ties_AllOut_NobodyBehindThemSlipsIn() =>
        FiveStars(Stars.Scheme.GradeAll(Stars.Branches(95, 95, 95, 95, 94, 1, 2, 3, 4, 5))).Should().BeEmpty();

    [Fact]
    public void Ties_AreBrokenByFactsInTurn()
    {
        var scheme = Stars.With(Stars.Options with { TieBreaks = [Review, "penalty"] });
        GradingSubject[] subjects = [Tied("a", 93, 0, 93), Tied("b", 90, 0, 100), Tied("c", 91, 1, 100), Tied("d", 93, 0, 93)];

        var report = scheme.GradeAll([.. subjects, .. Stars.Branches(1, 2, 3)]);

        report.Quotas.Single().Limit.Should().Be(2);
        FiveStars(report).Should().Equal("b", "c");
        report["c"].Population.Single().Should().Match<PopulationStep>(step => step.Rank == 2 && step.SameTotal == 3 && step.Tied == 0);
        report["c"].Population.Single().TieBreaks.Should().Equal(100, 1);
    }

    [Fact]
    public void Ties_ATieBreakWithoutAValue_RanksBehindEveryKnownOne()
    {
        var scheme = Stars.With(Stars.Options with { TieBreaks = [ZouchengStars.Satisfaction], WhenSatisfactionUnknown = WhenUnknown.DoesNotApply });
        var subjects = Stars.Branches(1, 2).Append(new("x", Stars.Sheet(95, 0, 95, FactValue.Missing))).Append(new("y", Stars.Sheet(95, 0, 95, 0.6m)));

        FiveStars(scheme.GradeAll(subjects)).Should().Equal("y");
    }

    [Theory]
    [InlineData(CountedSubjects.Graded, 3, 0)]
    [InlineData(CountedSubjects.All, 4, 1)]
    public void Counting_SubjectsWithoutAGrade_AsTheSchemeStates(CountedSubjects counting, int counted, int limit)
    {
        var ungraded = new GradingSubject("none", Stars.Sheet(FactValue.Missing, 0, 95, 1));

        var quota = Stars.With(Stars.Options with { Counting = counting }).GradeAll([.. Stars.Branches(95, 2, 3), ungraded]).Quotas.Single();

        (quota.Counted, quota.Limit).Should().Be((counted, limit));
    }

    [Fact]
    public void PerGroup_EachGroupIsRoundedByItself()
    {
        var scheme = Stars.With(Stars.Options with { Scope = PopulationScope.PerGroup, ShareRounding = ShareRounding.Up });
        var subjects = Stars.Branches(99, 98, 97, 96, 95, 94, 93).Select((subject, index) => subject with { Group = index < 4 ? "west" : "east" });

        var report = scheme.GradeAll(subjects);

        report.Quotas.Select(quota => (quota.Group!.Value.Value, quota.Counted, quota.Exact, quota.Limit)).Should().Equal(("east", 3, 0.9m, 1), ("west", 4, 1.2m, 2));
        FiveStars(report).Should().Equal("b-01", "b-02", "b-05");
    }

    [Fact]
    public void PerGroup_ASubjectWithoutAGroup_Throws() =>
        FluentActions.Invoking(() => Stars.With(Stars.Options with { Scope = PopulationScope.PerGroup }).GradeAll(Stars.Branches(95)))
            .Should().Throw<ArgumentException>().WithMessage("The subject 'b-01' names no group*");

    [Fact]
    public void GradeAll_AnIdHandedInTwice_Throws() => FluentActions.Invoking(() => Stars.Scheme.GradeAll([.. Stars.Branches(95), .. Stars.Branches(96)]))
        .Should().Throw<ArgumentException>().WithMessage("The subject 'b-01' is handed in more than once*");

    [Fact]
    public void GradeAll_OfNobody_HasNoShare() => Stars.Scheme.GradeAll([]).Quotas.Single().Should().Match<PopulationQuota>(quota => quota.Counted == 0 && quota.Limit == 0);

    [Fact]
    public void GradeAll_FindsReportsById()
    {
        var report = Stars.Scheme.GradeAll(Stars.Branches(95, 85));

        report.Subjects.Select(subject => subject.Value).Should().Equal("b-01", "b-02");
        report.TryFind("b-02", out var found).Should().BeTrue();
        found.Should().BeSameAs(report["b-02"]);
        report.TryFind("b-03", out _).Should().BeFalse();
        FluentActions.Invoking(() => report["b-03"]).Should().Throw<ArgumentException>().WithMessage("No subject 'b-03' was graded.*");
    }

    [Fact]
    public void GradeAll_IsEqualByContent() =>
        Stars.Scheme.GradeAll(Stars.Branches(95, 85)).Should().Be(Stars.Scheme.GradeAll(Stars.Branches(95, 85)))
            .And.NotBe(Stars.Scheme.GradeAll(Stars.Branches(95, 85.01m)));

    private static GradingSubject Tied(string id, decimal marks, decimal penalty, decimal review) => new(id, Stars.Sheet(marks, penalty, review, 1));

    private static IEnumerable<string> Grades(PopulationReport report) => report.Subjects.Select(subject => report[subject].Grade!.Id.Value);

    private static IEnumerable<string> FiveStars(PopulationReport report) =>
        report.Subjects.Where(subject => report[subject].Grade?.Id == "five-star").Select(subject => subject.Value);
}
