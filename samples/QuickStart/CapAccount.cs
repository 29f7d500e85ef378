using Tianhe.Governance;
using Tianhe.Governance.Grading;

namespace QuickStart;

/// <summary>A cap on a share of the branches at work: how much room there was, who was kept out, and how equal totals were ranked.</summary>
internal static class CapAccount
{
    private const int Named = 6;

    public static void Show(Page page, BranchGrades grades, PopulationQuota quota)
    {
        var candidates = grades.Candidates(quota);
        Share(page, quota, candidates);
        Displaced(page, candidates);
        Tie(page, grades, candidates);
    }

    private static void Share(Page page, PopulationQuota quota, IReadOnlyList<Candidate> candidates)
    {
        var kept = candidates.Where(one => !one.Step.IsDisplaced).Select(one => one.Report.Total!.Value).ToArray();
        var displaced = candidates.Where(one => one.Step.IsDisplaced).Select(one => one.Report.Total!.Value).ToArray();
        page.Claim(
            kept.Length == quota.Kept
                && (kept.Length <= quota.Limit || quota.Cap.Ties == TiedAtTheLimit.AllIn)
                && (kept.Length == 0 || displaced.Length == 0 || kept.Min() >= displaced.Max()),
            quota.Describe(page.Language));
    }

    private static void Displaced(Page page, IReadOnlyList<Candidate> candidates)
    {
        var displaced = candidates.Where(one => one.Step.IsDisplaced).ToArray();
        if (displaced.Length == 0)
        {
            page.Line(page.Say("没有支部因名额已满而落选。", "Nobody was kept out for want of room."));
            return;
        }

        var next = displaced[0].Step.Grade.Name;
        var names = string.Join(page.Say("、", ", "), displaced.Take(Named).Select(one => one.Branch.Value));
        var more = displaced.Length > Named ? page.Say($"等 {displaced.Length} 个", $" and {displaced.Length - Named} more") : "";
        page.Claim(
            displaced.All(one => one.Report.Grade is { } grade && grade.From < one.Report.GradeByTotal!.From),
            page.Say($"名额已满，{names}{more}改为{next.Chinese}", $"no room for {names}{more}: {next.English} instead"));
    }

    /// <summary>The best candidates that have one total, and by what they were ranked.</summary>
    private static void Tie(Page page, BranchGrades grades, IReadOnlyList<Candidate> candidates)
    {
        var equal = candidates.Where(one => one.Step.SameTotal > one.Step.Tied).GroupBy(one => one.Report.Total).FirstOrDefault();
        if (equal is null)
        {
            return;
        }

        var ranked = equal.Select(one =>
        {
            var values = one.Step.Quota.Cap.TieBreaks.Zip(one.Step.TieBreaks, (fact, value) => $"{grades.TitleOf(fact).In(page.Language)} {value.In(page.Language)}");
            return page.Say(
                $"{one.Branch} 排第 {one.Step.Rank}（{string.Join("，", values)}）",
                $"{one.Branch} ranks {one.Step.Rank} ({string.Join(", ", values)})");
        });
        page.Claim(
            equal.Select(one => one.Step.Rank).Distinct().Count() > 1,
            page.Say(
                $"总分同为 {Page.Number(equal.Key!.Value)}，依次比较：{string.Join("，", ranked)}",
                $"equal totals of {Page.Number(equal.Key!.Value)} are compared in turn: {string.Join(", ", ranked)}"));
    }
}
