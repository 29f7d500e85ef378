using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Grading;

/// <summary>Checks that the grades leave no gap and no overlap.</summary>
internal static class GradesCheck
{
    private static readonly BilingualText GradesKind = new("等级", "grades");

    public static void Run(GradingSchemeDescription description, List<Finding> findings)
    {
        GradingFindings.CheckUnique(description.Grades.Select(grade => grade.Id.Value), "grades", GradesKind, findings);
        GradingFindings.CheckSome(description.Grades.Count, "grades", GradesKind, findings);
        GradeBand? better = null;
        foreach (var grade in description.Grades.TakeWhile(_ => !findings.IsFull()))
        {
            MessageArgument id = new("grade", grade.Id.Value);
            if (grade.From < 0 || grade.From > description.FullMarks || Marks.PlacesOf(grade.From) > description.TotalPlaces)
            {
                findings.Add(GradingFindings.At(GradingFindings.BoundNotReached, $"grades.{grade.Id}", id, GradingFindings.Number("bound", grade.From),
                    GradingFindings.Number("full", description.FullMarks), new("places", description.TotalPlaces)));
            }

            if (better is not null && grade.From >= better.From)
            {
                findings.Add(GradingFindings.At(GradingFindings.NotDescending, $"grades.{grade.Id}", id, GradingFindings.Number("bound", grade.From), GradingFindings.Number("better", better.From)));
            }

            better = grade;
        }

        if (better is { From: > 0 })
        {
            findings.Add(GradingFindings.At(GradingFindings.Gap, $"grades.{better.Id}", new("grade", better.Id.Value), GradingFindings.Number("bound", better.From)));
        }
    }
}
