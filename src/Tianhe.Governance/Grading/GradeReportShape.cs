using System.Globalization;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>
/// A grade with the facts and the steps from which it came about. It is graded again when it is read, and must come out as it is
/// written: a scheme that was changed under the same version is found out.
/// </summary>
internal static class GradeReportShape
{
    /// <summary>The shape for whom some schemes are at hand.</summary>
    public static BySchemeShape<GradeReport> With(EquatableList<GradingScheme> schemes) =>
        new("grade-report", schemes, Of, report => report.Scheme);

    private static ObjectShape<GradeReport> Of(GradingScheme scheme)
    {
        var report = new ObjectShapeBuilder<GradeReport>("grade-report", new("定级结果。", "The grade of a subject, with every number by which it came about."));
        report.Format(new("格式的版本", "the version of the format"));
        report.Required("scheme", new("定级所用的方案", "the scheme that graded"), SchemeReferenceShape.Shape, _ => SchemeName.Of(scheme));
        var grade = report.OptionalValue<GradeId>("grade", new("等级；不能定级则不写", "the grade; left out where there is none"), GradingIdShapes.Grade, value => value.Grade?.Id);
        report.Told("gradeName", new("等级的名称", "what the grade is called"), BilingualTextShape.Shape, value => value.Grade!.Name, value => value.Grade is null);
        var total = report.OptionalValue<decimal>("total", new("总分；不能计分则不写", "the total as rounded; left out where a mark is unknown"), Shapes.Decimal, value => value.Total);
        var exact = report.OptionalValue<decimal>("exactTotal", new("取整之前的总分", "the total before rounding"), Shapes.Decimal, value => value.ExactTotal);
        report.Told("gradeByTotal", new("仅按总分的等级", "the grade that the total alone would give"), GradingIdShapes.Grade, value => value.GradeByTotal!.Id, value => value.GradeByTotal is null);
        var facts = report.Required("facts", new("方案所依据的事实", "the facts that the scheme read"), new MapShape<FactValue>(StoredFactShape.Shape), FactsRead.Of);
        report.Told("unknown", new("没有取值因而不能定级的事实", "the facts without a value for which there is no grade"), Shapes.List(IdShapes.Fact, EntryKey.Place), value => value.Unknown, value => value.Unknown.Count == 0);
        report.Told("vetoes", new("各否决项的结果", "what became of each veto"), Shapes.List(VetoResultShape.Shape, EntryKey.Place), value => value.Vetoes);
        var population = report.WithDefault(
            "population", new("名额对本对象的结果", "the caps on shares for which it was a candidate"),
            Shapes.List(PopulationStepShape.With(scheme, PopulationQuotaShape.With(scheme)), EntryKey.Place), value => value.Population, []);
        report.Told("rule", new("所依据的规则", "the scheme as a rule"), RuleReferenceShape.Shape, value => value.Scheme.Rule);
        report.Told("explanation", new("等级是如何得出的，逐行", "how the grade came about, line by line"), Shapes.List(BilingualTextShape.Shape, EntryKey.Place), Lines);
        return report.Build(read =>
        {
            var findings = new List<Finding>();
            var sheet = FactSheet.TryBind(scheme.Description.Facts, [.. read.Get(facts).Select(fact => (new FactName(fact.Key), fact.Value))], findings);
            if (sheet is null)
            {
                return read.Fail(findings.ToEquatableList());
            }

            var made = scheme.Grade(sheet);
            foreach (var step in read.Get(population))
            {
                var after = made.GradeIndex < 0 ? null : scheme.Description.Grades.ElementAtOrDefault(made.GradeIndex + (step.IsDisplaced ? 1 : 0));
                if (after != step.Grade)
                {
                    return read.Fail(population, GradingFindings.OtherResult, GradingFindings.Other(scheme, step.Grade.Id.Value, after?.Id.Value));
                }

                made = made.After(step);
            }

            return made.Grade?.Id != read.Get(grade) ? read.Fail(grade, GradingFindings.OtherResult, GradingFindings.Other(scheme, read.Get(grade)?.Value, made.Grade?.Id.Value))
                : made.Total != read.Get(total) ? read.Fail(total, GradingFindings.OtherResult, GradingFindings.Other(scheme, Text(read.Get(total)), Text(made.Total)))
                : made.ExactTotal != read.Get(exact) ? read.Fail(exact, GradingFindings.OtherResult, GradingFindings.Other(scheme, Text(read.Get(exact)), Text(made.ExactTotal)))
                : made;
        });
    }

    private static EquatableList<BilingualText> Lines(GradeReport report) =>
        report.Explanation.Lines.Select(line => new BilingualText(line.Describe(Language.Chinese), line.Describe(Language.English))).ToEquatableList();

    private static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
