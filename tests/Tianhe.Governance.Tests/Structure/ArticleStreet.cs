using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>
/// A street with the counts that the article about 田和街道 publishes. How they are spread over communities and grids, how many grids there are
/// and who sent how many people down is not published: here they are spread as evenly as they go, with a grid for each branch.
/// </summary>
internal static class ArticleStreet
{
    public const int Communities = 16;

    public const int Branches = 45;

    public static readonly LocalDate Today = new(2026, 11, 2);

    private static readonly LocalDate Begin = new(2026, 1, 1);

    public static Jurisdiction Place { get; } = Jurisdiction.From(new()
    {
        Tree = GovernanceTree.From(TierLadder.Tianhe,
        [
            new() { Id = "street", Tier = "subdistrict", Name = "田和街道" },
            .. Each(Communities, i => new NodeRecord { Id = Community(i), Tier = "community", Name = $"第{i + 1}社区", Parent = "street" }),
            .. Each(Branches, i => new NodeRecord { Id = Grid(i), Tier = "grid", Name = $"第{i + 1}网格", Parent = Community(CommunityOf(i)) }),
            .. Each(81, i => new NodeRecord { Id = $"team-{i:00}", Tier = "volunteers", Name = $"第{i + 1}志愿服务队", Parent = Community(i * Communities / 81) }),
        ]),
        Party = PartyNetwork.From(PartyLadder.Tianhe,
        [
            new() { Id = "committee", Level = "working-committee", Form = PartyForm.WorkingCommittee, Name = "街道党工委", Covers = ["street"] },
            .. Each(Communities, i => new PartyBody { Id = $"party-{i:00}", Level = "community-body", Form = PartyForm.Committee, Name = $"第{i + 1}社区党委", Parent = "committee", Covers = [Community(i)] }),
            .. Each(Branches, i => new PartyBody
            {
                Id = $"branch-{i:00}",
                Level = "grid-branch",
                Form = PartyForm.Branch,
                Name = $"第{i + 1}网格党支部",
                Parent = $"party-{CommunityOf(i):00}",
                Groups = Share(123, Branches, i),
                Covers = [Grid(i)],
            }),
        ]),
        Roles = [new("building-steward", new("治理楼长", "building steward")) { ExpectedAt = ["grid"] }, new("sent-staff", new("下沉力量", "staff sent down"))],
        Headcounts =
        [
            .. Each(Branches, i => new Headcount { Role = "building-steward", Node = Grid(i), Count = Share(970, Branches, i), From = Begin }),
            .. Each(80, i => new Headcount { Role = "sent-staff", Node = Grid(i * Branches / 80), Count = 1, SentBy = $"sender-{i % 4}", From = Begin }),
        ],
        OrganisationKinds = OrganisationKind.Tianhe,
        Organisations =
        [
            .. new[] { "派出所", "市场监管所", "综合执法中队" }.Select((name, i) => new Organisation { Id = $"sender-{i}", Name = name, Kind = "government-department", Serves = ["street"] }),
            new() { Id = "sender-3", Name = "物业公司", Kind = "property-company", Serves = [Community(0), Community(1)] },
            .. Each(23, i => new Organisation { Id = $"partner-{i:00}", Name = $"共建单位{i + 1}", Kind = "partner-organisation", Serves = [Community(i * Communities / 23)] }),
            .. Each(14, i => new Organisation { Id = $"social-{i:00}", Name = $"专业社会组织{i + 1}", Kind = "social-organisation", Serves = [Community(i)] }),
            .. Each(96, i => new Organisation { Id = $"local-{i:00}", Name = $"社区社会组织{i + 1}", Kind = "community-social-organisation", Serves = [Community(i / 6)] }),
        ],
        FacilityKinds = FacilityKind.Tianhe,
        Facilities =
        [
            .. Each(80, i => new Facility { Id = $"station-{i:00}", Name = $"党群服务驿站{i + 1}", Kind = "service-station", Node = Grid(i * Branches / 80) }),
            .. Each(5, i => new Facility { Id = $"studio-{i}", Name = $"社区书记工作室{i + 1}", Kind = "secretary-studio", Node = Community(i) }),
            .. Each(16, i => new Facility { Id = $"hall-{i:00}", Name = $"红色议事厅{i + 1}", Kind = "deliberation-hall", Node = Community(i) }),
        ],
    });

    public static string Community(int i) => $"community-{i:00}";

    public static string Grid(int i) => $"grid-{i:00}";

    /// <summary>The community of a grid: 45 grids over 16 communities, two or three in each.</summary>
    public static int CommunityOf(int grid) => grid * Communities / Branches;

    /// <summary>What the i-th of several gets of a total, evenly.</summary>
    public static int Share(int total, int parts, int i) => (total * (i + 1) / parts) - (total * i / parts);

    /// <summary>A value of each community, in their order.</summary>
    public static int[] PerCommunity(NodeValues<int> values) => [.. Enumerable.Range(0, Communities).Select(i => values[Community(i)])];

    /// <summary>How many of so many things, of which each belongs to a grid, fall to each community.</summary>
    public static int[] Expected(int things, Func<int, int> gridOf, Func<int, int> weight) =>
        [.. Enumerable.Range(0, Communities).Select(community => Enumerable.Range(0, things).Where(i => CommunityOf(gridOf(i)) == community).Sum(weight))];

    private static IEnumerable<T> Each<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make);
}
