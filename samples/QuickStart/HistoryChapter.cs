using NodaTime;

using Tianhe.Governance;
using Tianhe.Governance.Structure;

namespace QuickStart;

/// <summary>Two grids become one on a day, and everything that stood there is carried over or asked about.</summary>
internal static class HistoryChapter
{
    private static readonly LocalDate Day = new(2027, 1, 1);

    public static void Show(Page page, Jurisdiction place)
    {
        page.Chapter("网格合并：哪一日由谁负责", "Two grids become one: who is responsible on which day");
        var merged = place.WithChanges(new MergeNodes
        {
            On = Day,
            Nodes = ["grid-001", "grid-002"],
            Into = new() { Id = "grid-136", Tier = "grid", Name = "和美网格" },
        });
        var (eve, after) = (merged.AsOf(Day.PlusDays(-1)), merged.AsOf(Day));
        page.Claim(
            eve.Tree.CountOf("grid") == TianheStreet.Grids && after.Tree.CountOf("grid") == TianheStreet.Grids - 1,
            page.Say($"2026年12月31日 {eve.Tree.CountOf("grid")} 个网格，次日 {after.Tree.CountOf("grid")} 个", $"{eve.Tree.CountOf("grid")} grids on 31 Dec 2026, {after.Tree.CountOf("grid")} the day after"));
        page.Claim(
            Households(eve) == TianheStreet.Households && Households(after) == TianheStreet.Households,
            page.Say($"户数合计不变：{Page.Number(TianheStreet.Households)}", $"the households add up to {Page.Number(TianheStreet.Households)} on both days"));
        page.Claim(
            merged.History!.SuccessorsOf("grid-001", at: StreetOrder.Day, on: Day).Nodes is [var heir] && heir == "grid-136",
            page.Say("原第1网格的工单、星级、连续次数由谁承接：grid-136", "what took over from grid 1, its orders, stars and streaks: grid-136"));
        page.Line(page.Say("随之需要决定的：", "What is left to decide:"));
        foreach (var finding in after.CarryOver)
        {
            page.Line(finding.Describe(page.Language));
        }
    }

    private static long Households(Jurisdiction place) => place.Tree.Sum(node => (long)(node.Households ?? 0))[place.Tree.Root];
}
