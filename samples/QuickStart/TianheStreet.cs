using NodaTime;

using Tianhe.Governance;
using Tianhe.Governance.Structure;

namespace QuickStart;

/// <summary>
/// 田和街道 with the counts of the published article. What no source states (which 16 communities, how branches, grids, areas and teams
/// are laid out among them, every id of a person) is an illustration and is labelled so in <see cref="Figures"/>.
/// </summary>
public sealed class TianheStreet
{
    /// <summary>The id of the root.</summary>
    public const string StreetId = "tianhe";

    internal const int Communities = 16;
    internal const int Branches = 45;
    internal const int PartyGroups = 123;
    internal const int Stewards = 970;
    internal const int VolunteerTeams = 81;
    internal const int Divisions = 24;
    internal const int Stations = 80;
    internal const int Studios = 5;
    internal const int Halls = 16;
    internal const int Partners = 23;
    internal const int SentDown = 80;
    // What the article says, from which the households are inferred; the quota by which they are assessed comes from the rules.
    internal const int HouseholdsPerSteward = 60;
    internal const int Households = Stewards * HouseholdsPerSteward;
    internal const int Grids = 135;

    private TianheStreet(Jurisdiction place, StaffingQuota quota, Division[] divisions)
    {
        Place = place;
        StewardQuota = quota;
        NotPlaced = [.. divisions.Skip(Communities)];
        Figures = FiguresOf(place, divisions.Length);
    }

    /// <summary>治理楼长, of whom one is expected in every building area.</summary>
    public static Role Steward { get; } = new("building-steward", new("治理楼长", "building steward")) { ExpectedAt = ["building-area"] };

    /// <summary>What of the layout is made up, for the program to say beside it.</summary>
    public static BilingualText LayoutNote { get; } = new(
        "网格党支部、党小组、网格、楼长责任区、志愿服务队、阵地、共建单位、下沉力量在各社区的分布，社区党组织的形式，以及人员编号和任期，均为示意",
        "illustrative: how branches, groups, grids, building areas, teams, facilities, partners and people sent down are spread over the communities, the form of the community Party bodies, all ids of people and their terms");

    /// <summary>The last day of the term of steward-0970, so that the next day has something to find. Illustrative, as every term is.</summary>
    public static LocalDate LastStewardLeaves { get; } = new(2026, 12, 31);

    /// <summary>The street: tree, Party network, stewards and their quota, and what the program added.</summary>
    public Jurisdiction Place { get; }

    /// <summary>How many stewards the rules ask for.</summary>
    public StaffingQuota StewardQuota { get; }

    /// <summary>The registered divisions that the sample does not place, because no source says how the 24 map to the 16.</summary>
    public EquatableList<Division> NotPlaced { get; }

    /// <summary>Every figure with its origin, published first.</summary>
    public EquatableList<StreetFigure> Figures { get; }

    /// <summary>Builds the street from the file beside the program.</summary>
    /// <param name="quota">How many stewards the rules ask for.</param>
    /// <param name="roles">Further roles that the program needs.</param>
    /// <param name="appointments">Who holds them.</param>
    public static TianheStreet Load(StaffingQuota quota, EquatableList<Role> roles = default, EquatableList<Appointment> appointments = default) =>
        Build(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "tianhe-divisions.csv")), quota, roles, appointments);

    /// <summary>Builds the street from the text of the list of divisions.</summary>
    /// <param name="csv">The list: the street, then its communities.</param>
    /// <param name="quota">How many stewards the rules ask for.</param>
    /// <param name="roles">Further roles that the program needs.</param>
    /// <param name="appointments">Who holds them.</param>
    public static TianheStreet Build(string csv, StaffingQuota quota, EquatableList<Role> roles = default, EquatableList<Appointment> appointments = default)
    {
        var rows = Division.Read(csv);
        var communities = rows.Where(row => row.Level == "community").ToArray();
        var layout = new StreetLayout(rows.Single(row => row.Level == "street"), communities[..Communities]);
        var place = Jurisdiction.From(new()
        {
            Tree = GovernanceTree.From(TierLadder.Tianhe, layout.Nodes),
            Party = PartyNetwork.From(PartyLadder.Tianhe, layout.Bodies),
            Roles = [Steward, StreetHouse.Sent, .. roles],
            Appointments = [.. layout.Stewards, .. appointments],
            Quotas = [quota],
            Headcounts = StreetHouse.SentDown,
            OrganisationKinds = OrganisationKind.Tianhe,
            Organisations = StreetHouse.Partners,
            FacilityKinds = FacilityKind.Tianhe,
            Facilities = StreetHouse.Facilities,
            Aliases = StreetHouse.Aliases,
            Since = new LocalDate(2026, 1, 1),
        });
        return new(place, quota, communities);
    }

    private static EquatableList<StreetFigure> FiguresOf(Jurisdiction place, int divisions)
    {
        var (tree, party) = (place.Tree, place.Party!);
        var (article, list) = (new BilingualText("见报道", "the article"), new BilingualText("国家统计局区划2023年版", "National Bureau of Statistics, edition of 2023"));
        var stewards = place.Appointments.Where(appointment => appointment.Role == Steward.Id).Select(appointment => appointment.Person).Distinct().Count();
        return
        [
            Published("街道党工委", "subdistrict Party working committee", 1, party.CountOf("working-committee"), article),
            Published("社区党组织", "community Party bodies", Communities, party.CountOf("community-body"), article),
            Published("网格党支部", "grid Party branches", Branches, party.CountOf("grid-branch"), article),
            Published("党小组", "Party groups", PartyGroups, party.GroupCount, article),
            Published("治理楼长", "building stewards", Stewards, stewards, article),
            Published("社区志愿服务队", "volunteer teams", VolunteerTeams, tree.CountOf("volunteers"), article),
            Published("党群服务驿站", "Party–mass service stations", Stations, Facilities(place, "service-station"), article),
            Published("社区书记工作室", "community secretaries' studios", Studios, Facilities(place, "secretary-studio"), article),
            Published("红色议事厅", "Red Deliberation Halls", Halls, Facilities(place, "deliberation-hall"), article),
            Published("共建单位", "partner organisations", Partners, place.OrganisationsIn(StreetId, StreetOrder.Day, "partner-organisation").Count, article),
            Published("下沉到网格的力量（80余名）", "people sent down (more than 80 in the article)", SentDown, place.CountPeople(StreetHouse.Sent.Id, StreetOrder.Day)[StreetId], article),
            Published("登记在册的社区级区划", "registered community-level divisions", Divisions, divisions, list),
            new(new("户", "households"), Households, tree.Nodes.Sum(node => node.Households ?? 0), FigureOrigin.Inferred, new("970名楼长×60户", "970 stewards × 60 households")),
            Illustrative("社区", "communities placed", Communities, tree.CountOf("community"), new(
                "取名录前16个；24个区划如何对应16个社区，未见公开资料", "the first 16 of the list; no source says how the 24 divisions map to the 16 communities")),
            Illustrative("网格", "grids", Grids, tree.CountOf("grid"), new(
                "每支部3个，每个420或480户，平均约431户，在其他地方公布的300—500户之内", "3 per branch, 420 or 480 households each, about 431 on average, within the 300 to 500 published elsewhere")),
            Illustrative("楼长责任区", "building areas", Stewards, tree.CountOf("building-area"), new("每名楼长1个，每个60户", "one per steward, 60 households each")),
        ];
    }

    private static int Facilities(Jurisdiction place, KindId kind) => place.CountFacilities(StreetOrder.Day, kind)[StreetId];

    private static StreetFigure Published(string chinese, string english, int stated, int counted, BilingualText note) =>
        new(new(chinese, english), stated, counted, FigureOrigin.Published, note);

    private static StreetFigure Illustrative(string chinese, string english, int stated, int counted, BilingualText note) =>
        new(new(chinese, english), stated, counted, FigureOrigin.Illustrative, note);
}
