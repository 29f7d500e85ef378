using CsCheck;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;

namespace Tianhe.Governance.Tests.Grading;

/// <summary>What holds of every scheme and every sheet.</summary>
public sealed class GradingLawTests
{
    private static readonly Gen<decimal> Mark = Gen.Frequency((3, Gen.Int[0, 10_000]), (1, Gen.Int[5_900, 6_100]), (1, Gen.Int[8_900, 9_100])).Select(units => units / 100m);
    private static readonly Gen<decimal> Share = Gen.Int[0, 10_000].Select(units => units / 10_000m);
    private static readonly Gen<decimal[]> Four = Gen.Select(Mark, Gen.Int[0, 3_000].Select(units => units / 100m), Mark, Share, (a, b, c, d) => new[] { a, b, c, d });
    private static readonly Gen<ZouchengOptions> AnyOptions =
        from places in Gen.Int[0, 5]
        from rounding in Gen.Enum<NumberRounding>()
        from floor in Gen.Int[0, 10]
        from share in Gen.Enum<ShareRounding>()
        from ties in Gen.Enum<TiedAtTheLimit>()
        from scope in Gen.Enum<PopulationScope>()
        from broken in Gen.Bool
        select Stars.Options with { TotalPlaces = places, TotalRounding = rounding, Floor = floor, ShareRounding = share, Ties = ties, Scope = scope, TieBreaks = broken ? [ZouchengStars.Review] : [] };

    private static readonly Gen<GradingSubject[]> AnySubjects =
        from totals in Gen.Int[85, 95].Array[0, 25]
        from groups in Gen.Int[1, 3].Array[25]
        select Stars.Branches(totals.Select(total => (decimal)total)).Select((subject, index) => subject with { Group = $"g-{groups[index]}" }).ToArray();

    [Fact]
    public void Grade_EqualsPlainDecimals() => Gen.Select(AnyOptions, Four).Sample((options, facts) =>
    {
        var report = Stars.With(options).Grade(Sheet(facts));
        return (report.Total, report.Grade!.Id.Value) == Plain(options, facts);
    }, iter: 2_000);

    [Fact]
    public void Grade_IsMonotoneInEachFactByItsDirection() => Gen.Select(AnyOptions, Four, Gen.Int[0, 3], Gen.Int[0, 100]).Sample((options, facts, which, more) =>
    {
        var scheme = Stars.With(options);
        var better = (decimal[])facts.Clone();
        better[which] = which == 1 ? Math.Max(0, facts[1] - more) : Math.Min(which == 3 ? 1 : 100, facts[which] + more);
        var (before, after) = (scheme.Grade(Sheet(facts)), scheme.Grade(Sheet(better)));
        return after.Total >= before.Total && after.Grade!.From >= before.Grade!.From;
    }, iter: 2_000);

    [Fact]
    public void Cap_IsExceededByEqualOnesOnlyAndOnlyWhereTheyAllStay() => Gen.Select(AnyOptions, AnySubjects).Sample((options, subjects) =>
        Stars.With(options).GradeAll(subjects) is var report && report.Quotas.All(quota => quota.Kept <= quota.Limit || IsExceededByTies(report, subjects, quota)));

    [Fact]
    public void Cap_CountsWhatTheGradesAre() => Gen.Select(AnyOptions, AnySubjects).Sample((options, subjects) =>
    {
        var report = Stars.With(options).GradeAll(subjects);
        return report.Quotas.Sum(quota => quota.Kept) == report.Subjects.Count(subject => report[subject].Grade!.Id == "five-star");
    });

    [Fact]
    public void Cap_NobodyIsPassedByAWorseOne() => Gen.Select(AnyOptions.Select(options => options with { Scope = PopulationScope.All }), AnySubjects).Sample((options, subjects) =>
    {
        var report = Stars.With(options).GradeAll(subjects);
        var reports = report.Subjects.Select(subject => report[subject]).ToList();
        return reports.All(better => reports.All(worse => better.Total <= worse.Total || better.Grade!.From >= worse.Grade!.From));
    });

    [Fact]
    public void GradeAll_TheOrderOfSubjectsDoesNotMatter() =>
        Gen.Select(AnyOptions, AnySubjects.SelectMany(subjects => Gen.Shuffle(subjects.ToArray()).Select(shuffled => (subjects, shuffled))))
            .Sample((options, pair) => Stars.With(options).GradeAll(pair.subjects).Equals(Stars.With(options).GradeAll(pair.shuffled)));

    [Fact]
    public void GradeAll_OfOneThatNoCapDisplaces_IsGrade() => Gen.Select(AnyOptions, Four).Sample((options, facts) =>
    {
        var scheme = Stars.With(options);
        var (alone, among) = (scheme.Grade(Sheet(facts)), scheme.GradeAll([new("x", Sheet(facts)) { Group = "g" }])["x"]);
        return alone.Grade!.Id == "five-star"
            ? among.Total == alone.Total && (among.Grade == alone.Grade) == (options.ShareRounding == ShareRounding.Up)
            : among.Equals(alone);
    }, iter: 2_000);

    /// <summary>Without the equal ones at the limit, the limit would be kept.</summary>
    private static bool IsExceededByTies(PopulationReport report, GradingSubject[] subjects, PopulationQuota quota)
    {
        var tied = subjects.Where(subject => quota.Group is null || subject.Group == quota.Group)
            .SelectMany(subject => report[subject.Id].Population).Where(step => step.IsTieAtTheLimit && !step.IsDisplaced).ToList();
        return quota.Cap.Ties == TiedAtTheLimit.AllIn && tied.Count > 1 && quota.Kept - tied.Count < quota.Limit && tied.All(step => step.Tied == tied.Count - 1);
    }

    private static FactSheet Sheet(decimal[] facts) => Stars.Sheet(facts[0], facts[1], facts[2], facts[3]);

    private static (decimal?, string) Plain(ZouchengOptions options, decimal[] facts)
    {
        var exact = (Math.Max(options.Floor, facts[0] - facts[1]) * 0.7m) + (facts[2] * 0.3m);
        var total = decimal.Round(exact, options.TotalPlaces, options.TotalRounding switch
        {
            NumberRounding.HalfUp => MidpointRounding.AwayFromZero,
            NumberRounding.HalfToEven => MidpointRounding.ToEven,
            _ => MidpointRounding.ToZero,
        });
        var stars = total >= 90 ? 5 : total >= 80 ? 4 : total >= 70 ? 3 : total >= 60 ? 2 : 1;
        return (total, new[] { "", "one-star", "two-star", "three-star", "four-star", "five-star" }[facts[3] < 0.6m ? Math.Min(stars, 2) : stars]);
    }
}
