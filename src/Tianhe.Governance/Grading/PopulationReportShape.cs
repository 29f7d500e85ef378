using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Grading;

/// <summary>The reports of subjects that were graded together, and what became of each cap.</summary>
internal static class PopulationReportShape
{
    /// <summary>The shape for whom some schemes are at hand.</summary>
    public static BySchemeShape<PopulationReport> With(EquatableList<GradingScheme> schemes, Shape<GradeReport> report) =>
        new("population-report", schemes, scheme => Of(scheme, report), population => population.Scheme);

    private static ObjectShape<PopulationReport> Of(GradingScheme scheme, Shape<GradeReport> report)
    {
        var population = new ObjectShapeBuilder<PopulationReport>("population-report", new("一批对象的定级结果。", "The grades of subjects that were graded together."));
        population.Format(new("格式的版本", "the version of the format"));
        population.Required("scheme", new("定级所用的方案", "the scheme that graded"), SchemeReferenceShape.Shape, _ => SchemeName.Of(scheme));
        var quotas = population.WithDefault("quotas", new("各等级的名额", "what became of each cap"), Shapes.List(PopulationQuotaShape.With(scheme), EntryKey.Place), value => value.Quotas, []);
        var subjects = population.Required("subjects", new("各对象", "the subjects, ordered by id"), Shapes.List(Subject(report), EntryKey.Id), value => value.Reports.Select(one => (Id: one.Key, Report: one.Value)).ToEquatableList());
        return population.Build(read =>
        {
            var graded = read.Get(subjects);
            if (graded.FirstOrDefault(subject => !subject.Report.Scheme.Equals(scheme)).Report is { } stranger)
            {
                return read.Fail(subjects, GradingFindings.OtherResult, GradingFindings.Other(scheme, SchemeName.Of(stranger.Scheme).ToString(), SchemeName.Of(scheme).ToString()));
            }

            if (!graded.SelectMany(subject => subject.Report.Population).CountBy(step => step.Quota).Select(one => (one.Key, one.Value)).ToHashSet()
                .SetEquals(read.Get(quotas).Where(quota => quota.Candidates > 0).Select(quota => (quota, quota.Candidates))))
            {
                return read.Fail(quotas, GradingFindings.QuotasDiffer);
            }

            var sorted = read.Get(subjects).OrderBy(subject => subject.Id, SubjectOrder.Instance).ToList();
            return new(scheme, sorted.Select(subject => subject.Id).ToEquatableList(), sorted.Select(subject => subject.Report).ToEquatableList(), read.Get(quotas));
        });
    }

    private static ObjectShape<(SubjectId Id, GradeReport Report)> Subject(Shape<GradeReport> report)
    {
        var subject = new ObjectShapeBuilder<(SubjectId Id, GradeReport Report)>("graded-subject", new("一个对象的定级结果。", "One of the subjects, and its grade."));
        var id = subject.Required("id", new("对象的编号", "the id of the subject"), GradingIdShapes.Subject, value => value.Id);
        var graded = subject.Required("report", new("其定级结果", "its report"), report, value => value.Report);
        return subject.Build(read => (read.Get(id), read.Get(graded)));
    }
}
