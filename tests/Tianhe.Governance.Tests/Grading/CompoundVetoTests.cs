using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;

namespace Tianhe.Governance.Tests.Grading;

/// <summary>Vetoes on several facts and on rates, and counts as marks.</summary>
public sealed class CompoundVetoTests
{
    private static readonly Condition Hit = Condition.AnyOf(Condition.LessThan("on-time", 0.9m), Condition.AtLeast("complaints", 3));

    [Theory]
    [InlineData(17, 20, 0, true)]
    [InlineData(18, 20, 0, false)]
    [InlineData(20, 20, 3, true)]
    public void Veto_AnyOf_IsAppliedByEither(int done, int all, int complaints, bool applied) =>
        Report(Hit, FactValue.Rate(done, all), complaints).Vetoes.Single().IsApplied.Should().Be(applied);

    [Fact]
    public void Veto_ThatIsMet_SaysByWhichValues() => Line(Hit, FactValue.Rate(17, 20), 0).Should().Be(
        "Both: rate on time < 0.9 or complaints ≥ 3, found rate on time 17/20 = 0.85; lowered from A to B.");

    [Fact]
    public void Veto_ThatIsNotMet_SaysEveryValue() => Line(Hit, FactValue.Rate(18, 20), 0).Should().Be(
        "Both: not applied; the condition is rate on time < 0.9 or complaints ≥ 3, found rate on time 18/20 = 0.9, complaints 0.");

    [Fact]
    public void Veto_OnARateAlone_SaysIt() => Line(Condition.LessThan("on-time", 0.9m), FactValue.Rate(17, 20), 0).Should().Be(
        "Both: rate on time < 0.9, found 17/20 = 0.85; lowered from A to B.");

    [Fact]
    public void Veto_WhoseFactsAreNotKnown_NamesEach()
    {
        var report = Report(Hit, FactValue.Rate(0, 0), FactValue.Missing);
        report.Grade.Should().BeNull();
        report.Unknown.Should().Equal("on-time", "complaints");
    }

    [Fact]
    public void Report_KeepsNumeratorAndDenominator() =>
        FactsRead.Of(Report(Hit, FactValue.Rate(17, 20), 1)).Select(fact => $"{fact.Key} {fact.Value}").Should().Equal("marks 8", "on-time 17/20", "complaints 1");

    [Fact]
    public void Veto_APartThatSparesWorseValues_IsFound() => FluentActions.Invoking(() => Scheme(Condition.AnyOf(Condition.LessThan("on-time", 0.9m), Condition.Is("complaints", 3))))
        .Should().Throw<InvalidDefinitionException>().Which.Findings.Should().ContainSingle().Which.Code.Should().Be("grading.veto-against-direction");

    private static string Line(Condition condition, FactValue onTime, FactValue complaints) =>
        Report(condition, onTime, complaints).Explanation.Lines.Select(line => line.Describe(Language.English)).Single(line => line.StartsWith("Both:", StringComparison.Ordinal));

    private static GradeReport Report(Condition condition, FactValue onTime, FactValue complaints)
    {
        var scheme = Scheme(condition);
        return scheme.Grade(FactSheet.Bind(scheme.Description.Facts, [("marks", 8), ("on-time", onTime), ("complaints", complaints)]));
    }

    private static GradingScheme Scheme(Condition condition) => GradingScheme.From(new()
    {
        Id = "s",
        Version = "1",
        Name = BilingualText.Same("S"),
        Facts = FactCatalogue.Of(
        [
            FactDeclaration.ForCount("marks", BilingualText.Same("marks")) with { Maximum = 10, Direction = FactDirection.MoreIsBetter },
            FactDeclaration.ForRate("on-time", new("按时办结率", "rate on time"), 4, NumberRounding.HalfUp) with { Direction = FactDirection.MoreIsBetter },
            FactDeclaration.ForCount("complaints", new("投诉", "complaints")) with { Direction = FactDirection.MoreIsWorse },
        ]),
        FullMarks = 10,
        TotalPlaces = 0,
        TotalRounding = NumberRounding.HalfUp,
        Parts = [new() { Id = "p", Name = BilingualText.Same("P"), Weight = 1, Criteria = [Criterion.Marked("marks")] }],
        Grades = [new("a", BilingualText.Same("A"), 5), new("b", BilingualText.Same("B"), 0)],
        Vetoes = [new() { Id = "v", Name = BilingualText.Same("Both"), Condition = condition, Effect = VetoEffect.CapAt("b"), WhenUnknown = WhenUnknown.NoGrade }],
    });
}
