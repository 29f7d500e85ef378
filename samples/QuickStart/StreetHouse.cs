using NodaTime;

using Tianhe.Governance;
using Tianhe.Governance.Structure;

namespace QuickStart;

/// <summary>The stations, studios and halls of the article, its partner organisations and the people sent down, spread over the communities as evenly as they go. The spread is an illustration.</summary>
internal static class StreetHouse
{
    private static readonly LocalDate Begin = new(2026, 1, 1);

    /// <summary>The role of those who are sent down, as a count without names.</summary>
    public static Role Sent { get; } = new("sent-down", new("下沉力量", "people sent down"));

    public static EquatableList<Facility> Facilities { get; } =
    [
        .. Spread(TianheStreet.Stations, "service-station", "党群服务驿站"),
        .. Spread(TianheStreet.Studios, "secretary-studio", "社区书记工作室"),
        .. Spread(TianheStreet.Halls, "deliberation-hall", "红色议事厅"),
    ];

    public static EquatableList<Organisation> Partners { get; } =
    [
        .. Enumerable.Range(1, TianheStreet.Partners).Select(number => new Organisation
        {
            Id = $"partner-{number:00}",
            Name = $"第{number}共建单位",
            Kind = "partner-organisation",
            Serves = [Community(number - 1)],
        }),
    ];

    public static EquatableList<Headcount> SentDown { get; } =
    [
        .. Allotment.Balanced(TianheStreet.SentDown, TianheStreet.Communities)
            .Select((count, index) => new Headcount { Role = Sent.Id, Node = Community(index), Count = count, From = Begin }),
    ];

    /// <summary>What residents call two places of the first grid and one of the second; made up.</summary>
    public static EquatableList<PlaceAlias> Aliases { get; } =
    [
        new() { Text = "和美小区", Kind = PlaceKind.Estate, Node = "grid-001" },
        new() { Text = "和美小区", Kind = PlaceKind.Estate, Node = "grid-002" },
        new() { Text = "和美小区3号楼", Kind = PlaceKind.Building, Node = "area-0003" },
    ];

    private static IEnumerable<Facility> Spread(int total, KindId kind, string name) => Enumerable.Range(1, total)
        .Select(number => new Facility { Id = $"{kind}-{number:00}", Name = $"第{number}{name}", Kind = kind, Node = Community(number - 1) });

    private static NodeId Community(int index) => $"community-{(index % TianheStreet.Communities) + 1:00}";
}
