using Tianhe.Governance;
using Tianhe.Governance.Grading;

namespace QuickStart;

/// <summary>The stars of the grid Party branches: how they spread, what the cap leaves room for, and one explanation in full.</summary>
internal static class GradingChapter
{
    public static void Show(Page page, BranchGrades grades)
    {
        var name = grades.Rules.Description.Name;
        page.Chapter($"{name.Chinese}：{grades.Branches.Count} 个网格党支部", $"{name.English}: {grades.Branches.Count} grid branches");
        page.Line(BranchMarks.Note.In(page.Language) + page.Say("。", "."));
        GradeTable.Show(page, grades);
        foreach (var quota in grades.Report.Quotas)
        {
            CapAccount.Show(page, grades, quota);
        }

        Vetoed(page, grades);
        Ungraded(page, grades);
        Explanation(page, grades);
    }

    private static void Vetoed(Page page, BranchGrades grades)
    {
        foreach (var (branch, report) in grades.All)
        {
            foreach (var veto in report.Vetoes.Where(veto => veto is { IsApplied: true, Before: not null } && veto.Before != veto.After))
            {
                page.Claim(
                    report.Grade is { } grade && grade.From <= veto.After!.From,
                    page.Say(
                        $"{branch}：总分 {Page.Number(report.Total!.Value)}，本为{veto.Before!.Name.Chinese}；{veto.Veto.Name.Chinese}（{veto.Result.Value.In(page.Language)}），最高{veto.After!.Name.Chinese}",
                        $"{branch}: a total of {Page.Number(report.Total!.Value)} would be {veto.Before!.Name.English}; {veto.Veto.Name.English} ({veto.Result.Value.In(page.Language)}) leaves {veto.After!.Name.English} at most"));
            }
        }
    }

    private static void Ungraded(Page page, BranchGrades grades)
    {
        foreach (var (branch, report) in grades.All.Where(one => one.Report.Grade is null))
        {
            var facts = report.Unknown.Select(fact => grades.TitleOf(fact).In(page.Language));
            page.Claim(
                report.Unknown.Count > 0,
                page.Say($"{branch}：不予定级，缺少{string.Join("、", facts)}；缺数不等于零分", $"{branch}: no grade for want of {string.Join(", ", facts)}; a missing value is no zero"));
        }
    }

    /// <summary>Of the best one that a cap kept out; where none was, of the first one that a veto lowered, or of the first one.</summary>
    private static void Explanation(Page page, BranchGrades grades)
    {
        var displaced = grades.Report.Quotas.SelectMany(grades.Candidates).Where(one => one.Step.IsDisplaced).Select(one => one.Branch);
        var lowered = grades.All.Where(one => one.Report.Vetoes.Any(veto => veto.IsApplied)).Select(one => one.Branch);
        var shown = displaced.Concat(lowered).Concat(grades.Report.Subjects).First();
        page.Line(page.Say($"{shown} 的评定说明，一步一行：", $"The grade of {shown}, a line for each step:"));
        page.Line($"  {grades.Report[shown].Explain(page.Language)}");
    }
}
