using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>The code of docs/grading.md, run.</summary>
public sealed class GradingPageSnippets
{
    [Fact]
    public void Zoucheng()
    {
        // snippet: grading-zoucheng
        var scheme = GradingScheme.From(ZouchengStars.Describe(new()
        {
            Version = "2026.1",
            BaseCriteria = [Marks("organisation", new("组织建设", "organisation"), 60), Marks("service", new("服务群众", "service"), 40)],
            Deductions = [Marks("censures", new("通报批评", "censures"), 20) with { Direction = FactDirection.MoreIsWorse }],
            Floor = 0,                                      // deductions take no more than the whole base
            TotalPlaces = 2,
            TotalRounding = NumberRounding.HalfUp,
            Scope = PopulationScope.All,                    // five stars: 30 % of all, or PerGroup
            Counting = CountedSubjects.Graded,              // of those that have a grade, or All
            ShareRounding = ShareRounding.Down,             // 30 % of 45 is 13.5: 13, or Up
            TieBreaks = [ZouchengStars.Review],
            Ties = TiedAtTheLimit.AllOut,                   // nobody of the equal ones, or AllIn
            WhenSatisfactionUnknown = WhenUnknown.NoGrade,  // or Applies, DoesNotApply
        }));

        static FactDeclaration Marks(FactName name, BilingualText title, decimal maximum) =>
            FactDeclaration.ForNumber(name, title, scale: 2) with { Minimum = 0, Maximum = maximum, Direction = FactDirection.MoreIsBetter };
        // end-snippet

        // snippet: grading-grade
        var sheet = FactSheet.Bind(scheme.Description.Facts,
            [("organisation", 55), ("service", 37), ("censures", 1.5m), (ZouchengStars.Review, 83.5m), (ZouchengStars.Satisfaction, 0.91m)]);

        var report = scheme.Grade(sheet);
        var grade = report.Grade?.Id; // four-star
        var total = report.Total; // 88.40
        var account = report.Explain(Language.English); // or Language.Chinese
        // end-snippet

        (grade!.Value.Value, total).Should().Be(("four-star", 88.40m));
        account.Should().StartWith("""
            ★★★★ 88.40 = (92.00 − 1.50) × 70 % + 83.50 × 30 % (base, review)
            base, organisation: 55.00 of 60.
            base, service: 37.00 of 40.
            base, censures: 1.50 taken off.
            review, review marks: 83.50 of 100.
            base: 92.00 − 1.50 = 90.50 of 100, weight 70 %.
            review: 83.50 of 100, weight 30 %.
            88.40 is 80 or more and less than 90: four stars.
            low satisfaction: not applied; the condition is satisfaction < 0.6, found 0.91.
            Rule: zoucheng-stars 2026.1,
            """.ReplaceLineEndings("\n"));

        // snippet: grading-unknown
        var unknown = scheme.Grade(FactSheet.Bind(scheme.Description.Facts, [("organisation", 55)]));
        var none = unknown.Grade; // null
        var why = unknown.Explanation.Lines[0].Describe(Language.English);
        // end-snippet

        none.Should().BeNull();
        why.Should().Be("No grade, for want of a value: service, censures, review marks, satisfaction.");
    }

    [Fact]
    public void Population()
    {
        var scheme = Tests.Grading.Stars.Scheme;
        var branches = Tests.Grading.Stars.Branches(Enumerable.Range(0, 45).Select(index => 98 - (index * 0.4m)));

        // snippet: grading-population
        var stars = scheme.GradeAll(branches); // GradingSubject: an id, a sheet, and a group where a cap is per group
        var quota = stars.Quotas[0]; // Counted 45, Exact 13.5, Limit 13, Candidates 21, Kept 13
        var displaced = stars["b-14"].Grade?.Id; // four-star
        // end-snippet

        (quota.Counted, quota.Exact, quota.Limit, quota.Candidates, quota.Kept).Should().Be((45, 13.5m, 13, 21, 13));
        displaced!.Value.Value.Should().Be("four-star");
        stars["b-14"].Explain(Language.English).Should().Contain(
            "Share of five stars (over all): 30 % of 45 graded is 13.5, rounded down to 13; 21 reached it, this one ranks 14, finds no room and gets four stars.");
    }

    [Fact]
    public void OnesOwn()
    {
        var facts = FactCatalogue.Of(
        [
            FactDeclaration.ForNumber("visits", new("走访得分", "visits"), scale: 1) with { Minimum = 0, Maximum = 100, Direction = FactDirection.MoreIsBetter },
            FactDeclaration.ForTruth("incident", new("安全事故", "incident")) with { Direction = FactDirection.MoreIsWorse },
        ]);

        // snippet: grading-own
        var description = new GradingSchemeDescription
        {
            Id = "property",
            Version = "2026.1",
            Name = new("物业服务考核", "assessment of property services"),
            Facts = facts,
            FullMarks = 100,
            TotalPlaces = 1,
            TotalRounding = NumberRounding.HalfUp,
            Parts = [new() { Id = "daily", Name = new("日常", "daily work"), Weight = 1, Criteria = [Criterion.Marked("visits")] }],
            Grades = [new("red", new("红榜", "red list"), 90), new("none", new("不上榜", "no list"), 60), new("black", new("黑榜", "black list"), 0)],
            Vetoes =
            [
                new()
                {
                    Id = "incident",
                    Name = new("安全事故", "incident"),
                    Condition = Condition.Is("incident", true),
                    Effect = VetoEffect.CapAt("none"),
                    WhenUnknown = WhenUnknown.Applies,
                },
            ],
        };
        // end-snippet

        var scheme = GradingScheme.From(description);
        scheme.Grade(FactSheet.Bind(facts, [("visits", 95.5m), ("incident", true)])).Grade!.Id.Value.Should().Be("none");
        var problems = "";

        // snippet: grading-problems
        var draft = description with
        {
            FullMarks = 120,
            Grades = [new("red", new("红榜", "red list"), 90), new("none", new("不上榜", "no list"), 60)],
            Vetoes = [description.Vetoes[0] with { Effect = VetoEffect.CapAt("black") }],
        };

        try
        {
            GradingScheme.From(draft);
        }
        catch (InvalidDefinitionException exception)
        {
            problems = string.Join("\n", exception.Findings);
        }
        // end-snippet

        problems.Should().Be("""
            Error at parts.daily.criteria: grading.maxima-sum: The full marks of the criteria add up to 100; they must add up to 120.
            Error at grades.none: grading.gap: The last grade, 'none', begins at 60, and a lower total has no grade. The last one must begin at 0.
            Error at vetoes.incident: grading.unknown-grade: There is no grade 'black'. Known are: red, none.
            """.ReplaceLineEndings("\n"));
    }
}
