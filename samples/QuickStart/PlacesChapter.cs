using NodaTime;

using Tianhe.Governance;
using Tianhe.Governance.Structure;

namespace QuickStart;

/// <summary>What residents write becomes a place; what is not clear is an answer too.</summary>
internal static class PlacesChapter
{
    private static readonly LocalDate Day = StreetOrder.Day;

    public static void Show(Page page, Jurisdiction place)
    {
        page.Chapter("“和美小区3号楼2单元”在哪个网格", "In which grid is \"和美小区3号楼2单元\"");
        page.Line(page.Say("地名和所在网格均为示意。", "The names and where they lie are an illustration."));
        Show(page, place, "和美小区三号楼2单元，电梯停了", PlaceOutcome.Found);
        Show(page, place, "和美小区５栋", PlaceOutcome.Ambiguous);
        Show(page, place, "合美小区", PlaceOutcome.Unknown);
        var counts = place.CountFacilities(Day, "service-station");
        page.Claim(
            counts[place.Tree.Root] == TianheStreet.Stations,
            page.Say($"全街道党群服务驿站 {counts[place.Tree.Root]} 个，其中第一个社区 {counts["community-01"]} 个", $"{counts[place.Tree.Root]} Party–mass service stations in the street, {counts["community-01"]} of them in the first community"));
    }

    private static void Show(Page page, Jurisdiction place, string text, PlaceOutcome expected)
    {
        var answer = place.Resolve(text, Day);
        page.Claim(answer.Outcome == expected, $"{text} → {answer.Describe(page.Language)}");
    }
}
