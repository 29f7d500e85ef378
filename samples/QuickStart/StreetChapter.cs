using NodaTime;

using Tianhe.Governance;
using Tianhe.Governance.Structure;

namespace QuickStart;

/// <summary>Who stands where: the published counts, the quota and its scope, and what is not covered.</summary>
internal static class StreetChapter
{
    public static void Show(Page page, TianheStreet street)
    {
        page.Chapter("田和街道：谁在哪里", "Tianhe Subdistrict: who stands where");
        foreach (var figure in street.Figures)
        {
            page.Claim(figure.Holds, $"{Page.Number(figure.Counted),6} {figure.Name.In(page.Language)} [{figure.Origin.Name.In(page.Language)}{page.Say("：", ": ")}{figure.Note.In(page.Language)}]");
        }

        page.Line(TianheStreet.LayoutNote.In(page.Language) + page.Say("。", "."));
        page.Line(page.Say(
            $"登记在册而未落位的区划：{string.Join("、", street.NotPlaced.Select(division => division.Name))}。",
            $"Registered and not placed: {string.Join(", ", street.NotPlaced.Select(division => division.Name))}."));
        Path(page, street.Place.Tree);
        Quota(page, street.Place);
        Coverage(page, street.Place);
    }

    private static void Path(Page page, GovernanceTree tree)
    {
        var path = tree.PathTo("area-0001");
        page.Claim(
            path.Count == 4 && tree.IsUnder("area-0001", "community-01"),
            string.Join(" → ", path.Select(node => $"{node.Name} ({node.Tier.Name.In(page.Language)})")));
    }

    private static void Quota(Page page, Jurisdiction place)
    {
        page.Chapter("每60户1名楼长：970 还是 990", "A steward per 60 households: 970 or 990");
        var street = place.Assess(TianheStreet.StewardQuota, new(2026, 9, 24));
        page.Claim(
            street is { Required: 970, Present: 970, Missing: 0 },
            page.Say(
                $"全街道一次进位：{Page.Number(TianheStreet.Households)} ÷ 60 = {street.Required} 名，在任 {street.Present} 名",
                $"the street rounded once: {Page.Number(TianheStreet.Households)} ÷ 60 = {street.Required} required, {street.Present} in office"));
        var areas = Allotment.Balanced(TianheStreet.Households, TianheStreet.Branches)
            .Select((households, index) => new QuotaArea { Id = $"part-{index + 1:00}", Name = $"{index + 1}", Households = households, Present = 0 });
        var parts = TianheStreet.StewardQuota.Assess(areas);
        page.Claim(
            parts.Required == 990,
            page.Say(
                $"均分为 45 片、每片各自进位：{parts.Required} 名。可见报道的 970 名合于全街道一次进位，不合于 45 片各自进位",
                $"45 equal parts, each rounded up: {parts.Required}. So the article's 970 fits one rounding of the whole street and not 45 of its parts"));
    }

    private static void Coverage(Page page, Jurisdiction place)
    {
        page.Chapter("一网全覆盖", "Full coverage");
        var today = place.Coverage(new(2026, 9, 24));
        page.Claim(today.Count == 0, page.Say($"2026年9月24日：{today.Count} 项发现", $"24 Sep 2026: {today.Count} findings"));
        var later = place.Coverage(TianheStreet.LastStewardLeaves.PlusDays(1));
        page.Claim(later.Count > 0, page.Say(
            $"2027年1月1日，一名楼长任期届满之后（示意）：{later.Count} 项发现",
            $"1 Jan 2027, after the term of one steward has ended (illustrative): {later.Count} findings"));
        foreach (var finding in later)
        {
            page.Line($"{finding.Code}: {finding.Describe(page.Language)}");
        }
    }
}
