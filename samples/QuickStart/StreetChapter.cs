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
        Quota(page, street);
        Coverage(page, street.Place);
    }

    private static void Path(Page page, GovernanceTree tree)
    {
        var path = tree.PathTo("area-0001");
        page.Claim(
            path.Count == 4 && tree.IsUnder("area-0001", "community-01"),
            string.Join(" → ", path.Select(node => $"{node.Name} ({node.Tier.Name.In(page.Language)})")));
    }

    private static void Quota(Page page, TianheStreet tianhe)
    {
        var quota = tianhe.StewardQuota;
        var street = tianhe.Place.Assess(quota, StreetOrder.Day);
        var areas = Allotment.Balanced(TianheStreet.Households, TianheStreet.Branches)
            .Select((households, index) => new QuotaArea { Id = $"part-{index + 1:00}", Name = $"{index + 1}", Households = households, Present = 0 });
        var parts = quota.Assess(areas);
        page.Chapter(
            $"每{quota.Per}户1名楼长：{street.Required} 还是 {parts.Required}",
            $"A steward per {quota.Per} households: {street.Required} or {parts.Required}");
        page.Claim(
            street.Required == TianheStreet.Stewards && street is { Present: TianheStreet.Stewards, Missing: 0 },
            page.Say(
                $"按规则计（范围 {quota.Scope}）：{Page.Number(TianheStreet.Households)} ÷ {quota.Per} = {street.Required} 名，在任 {street.Present} 名，与报道的 {TianheStreet.Stewards} 名相符",
                $"by the rules (scope {quota.Scope}): {Page.Number(TianheStreet.Households)} ÷ {quota.Per} = {street.Required} required, {street.Present} in office, as the article's {TianheStreet.Stewards}"));
        page.Claim(
            street.Required == TianheStreet.Stewards && parts.Required != TianheStreet.Stewards,
            page.Say(
                $"均分为 {TianheStreet.Branches} 片、每片各自取整：{parts.Required} 名。可见报道的 {TianheStreet.Stewards} 名合于全街道一次取整，不合于 {TianheStreet.Branches} 片各自取整",
                $"{TianheStreet.Branches} equal parts, each rounded: {parts.Required}. So the article's {TianheStreet.Stewards} fits one rounding of the whole street and not {TianheStreet.Branches} of its parts"));
    }

    private static void Coverage(Page page, Jurisdiction place)
    {
        page.Chapter("一网全覆盖", "Full coverage");
        var today = place.Coverage(new(2026, 9, 24));
        page.Claim(today.Count == 0, page.Say($"2026年9月24日：{today.Count} 项发现", $"24 Sep 2026: {today.Count} findings"));
        Findings(page, today);
        var later = place.Coverage(TianheStreet.LastStewardLeaves.PlusDays(1));
        page.Claim(later.Count > 0, page.Say(
            $"2027年1月1日，一名楼长任期届满之后（示意）：{later.Count} 项发现",
            $"1 Jan 2027, after the term of one steward has ended (illustrative): {later.Count} findings"));
        Findings(page, later);
    }

    private static void Findings(Page page, EquatableList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            page.Line($"{finding.Code}: {finding.Describe(page.Language)}");
        }
    }
}
