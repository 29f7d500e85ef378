using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Grading;

/// <summary>A grade of a scheme, by its id.</summary>
internal static class GradeBandShape
{
    public static Shape<GradeBand> Of(GradingScheme scheme) => Shapes.Words([.. scheme.Description.Grades.Select(grade => (grade.Id.Value, grade))]);
}
