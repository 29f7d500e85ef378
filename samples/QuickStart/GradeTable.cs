namespace QuickStart;

/// <summary>How many branches have each grade: by the total alone, and in the end.</summary>
internal static class GradeTable
{
    public static void Show(Page page, BranchGrades grades)
    {
        page.Line(page.Say(" 按总分 → 评定", "by total → given"));
        var sum = 0;
        foreach (var grade in grades.Rules.Description.Grades)
        {
            var given = grades.Report.CountOf(grade.Id);
            Row(page, grades.All.Count(one => one.Report.GradeByTotal == grade), given, $"{grade.Mark} {grade.Name.In(page.Language)}".Trim());
            sum += given;
        }

        var without = grades.Report.CountOf(null);
        Row(page, grades.All.Count(one => one.Report.GradeByTotal is null), without, page.Say("不予定级", "no grade"));
        page.Claim(
            sum + without == grades.Branches.Count,
            page.Say($"{grades.Branches.Count} 个支部一次评定：{sum} 个定级，{without} 个不予定级", $"{grades.Branches.Count} branches graded together: {sum} with a grade, {without} without"));
    }

    private static void Row(Page page, int byTotal, int given, string name) => page.Line($"{Page.Number(byTotal),8} → {Page.Number(given),-5}  {name}");
}
