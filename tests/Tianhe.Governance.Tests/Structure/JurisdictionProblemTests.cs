using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>Every problem of people, organisations, facilities and zones, each where it stands.</summary>
public sealed class JurisdictionProblemTests
{
    private static readonly JurisdictionDefinition Sound = new()
    {
        Tree = Tree,
        Roles = [Steward, Clerk],
        OrganisationKinds = OrganisationKind.Tianhe,
        Organisations = [new() { Id = "property", Name = "和美物业", Kind = "property-company", Serves = ["grid-1", "east"], From = Day("2026-01-01"), To = Day("2026-01-01") }],
        Appointments = [Appoint("li", "clerk", "east") with { SentBy = "property" }],
        Leaves = [Absent("li", "2026-03-01", "2026-03-01")],
        Delegations = [Delegate("li", "wang", "2026-03-01", "2026-03-01") with { Role = "clerk", Node = "grid-1" }],
        Headcounts = [Counted("clerk", "east", 3, "2026-03-01", "2026-03-01") with { SentBy = "property" }],
        FacilityKinds = FacilityKind.Tianhe,
        Facilities = [Centre, Centre with { Id = "library", Kind = "shared-library", Node = "grid-1", Within = "centre" }],
        Networks = [Network],
        Zones = [new() { Id = "g-1", Name = "综治一格", Network = "safety", Covers = ["grid-1", "west"] }, new() { Id = "z-1", Name = "北片区", Covers = ["area-1"] }],
    };

    private static Facility Centre => new() { Id = "centre", Name = "党群服务中心", Kind = "service-centre", Node = "east", From = Day("2026-01-01"), To = Day("2026-01-01") };

    private static GridNetwork Network => new() { Id = "safety", Name = new("综治网格", "public-order grids"), Ground = "grid", From = Day("2026-01-01"), To = Day("2026-01-01") };

    [Fact]
    public void From_ASoundDefinition_IsAJurisdiction()
    {
        var place = Jurisdiction.From(Sound);
        (place.Leaves, place.Delegations, place.Headcounts).Should().Be((Sound.Leaves, Sound.Delegations, Sound.Headcounts));
        (place.OrganisationKinds, place.Organisations).Should().Be((Sound.OrganisationKinds, Sound.Organisations));
        (place.FacilityKinds, place.Facilities, place.Networks, place.Zones).Should().Be((Sound.FacilityKinds, Sound.Facilities, Sound.Networks, Sound.Zones));
    }

    [Fact]
    public void From_ProblemsOfPeople_ListsAll() => Problems(Sound with
    {
        Appointments = [Appoint("li", "clerk", "east") with { SentBy = "police" }],
        Leaves = [Absent("li", "2026-03-02", "2026-03-01")],
        Delegations = [Delegate("li", "li", "2026-03-02", "2026-03-01") with { Role = "mayor", Node = "grid-9" }],
        Headcounts = [Counted("mayor", "grid-9", 1, "2026-03-02", "2026-03-01") with { SentBy = "police" }],
    }).Should().Equal(
        "appointments.li.clerk.east.sentBy: structure.unknown-organisation",
        "leaves.li: structure.days-reversed",
        "delegations.li.li: structure.delegates-to-self",
        "delegations.li.li.role: structure.unknown-role",
        "delegations.li.li.node: structure.unknown-node",
        "delegations.li.li: structure.days-reversed",
        "headcounts.mayor.grid-9: structure.unknown-role",
        "headcounts.mayor.grid-9: structure.unknown-node",
        "headcounts.mayor.grid-9.sentBy: structure.unknown-organisation",
        "headcounts.mayor.grid-9: structure.days-reversed");

    [Fact]
    public void From_ProblemsOfOrganisations_ListsAll() => Problems(Sound with
    {
        OrganisationKinds = [new("a", new("甲", "A")), new("a", new("乙", "B"))],
        Organisations =
        [
            new() { Id = "property", Name = "一", Kind = "a" },
            new() { Id = "property", Name = "二", Kind = "b", Serves = ["grid-9"], From = Day("2026-03-02"), To = Day("2026-03-01") },
        ],
    }).Should().Equal(
        "organisationKinds.a: structure.duplicate-kind",
        "organisations.property: structure.duplicate-organisation",
        "organisations.property.kind: structure.unknown-kind",
        "organisations.property.serves: structure.unknown-node",
        "organisations.property: structure.days-reversed");

    [Fact]
    public void From_ProblemsOfFacilities_ListsAll() => Problems(Sound with
    {
        FacilityKinds = [new("service-centre", new("甲", "A")), new("service-centre", new("乙", "B"))],
        Facilities =
        [
            Centre,
            Centre with { From = Day("2026-03-02"), To = Day("2026-03-01") },
            Centre with { Id = "a", Kind = "hall", Node = "grid-9" },
            Centre with { Id = "b", Within = "b" },
            Centre with { Id = "c", Within = "d" },
            Centre with { Id = "d", Within = "c" },
            Centre with { Id = "e", Node = "west", Within = "centre" },
            Centre with { Id = "f", Node = "tianhe", Within = "centre" },
            Centre with { Id = "g", Within = "nothing" },
        ],
    }).Should().Equal(
        "facilityKinds.service-centre: structure.duplicate-kind",
        "facilities.centre: structure.duplicate-facility",
        "facilities.centre: structure.days-reversed",
        "facilities.a.kind: structure.unknown-kind",
        "facilities.a.node: structure.unknown-node",
        "facilities.e.within: structure.facility-elsewhere", // beside
        "facilities.f.within: structure.facility-elsewhere", // above
        "facilities.g.within: structure.unknown-facility",
        "facilities.b.within: structure.facility-cycle",
        "facilities.c.within: structure.facility-cycle");

    [Fact]
    public void From_ACycleOfFacilities_ShowsTheWay() => FindingsOf(() => Jurisdiction.From(Sound with
    {
        Facilities = [Centre, Centre with { Id = "c", Within = "d" }, Centre with { Id = "d", Within = "c" }],
    })).Single().Witness.Should().Be("c → d → c");

    [Fact]
    public void From_ProblemsOfZones_ListsAll() => Problems(Sound with
    {
        Networks = [Network, Network with { Ground = "county", From = Day("2026-03-02"), To = Day("2026-03-01") }, Network with { Id = "city", Ground = "community" }],
        Zones =
        [
            new() { Id = "z", Name = "一", Covers = ["grid-9", "area-1"] },
            new() { Id = "z", Name = "二", Network = "fire", Covers = ["area-1"], From = Day("2026-03-02"), To = Day("2026-03-01") },
            new() { Id = "a", Name = "三", Network = "safety", Covers = ["grid-1", "east", "area-1"] },
            new() { Id = "b", Name = "四", Network = "city", Covers = ["grid-1", "east", "tianhe"] },
        ],
    }).Should().Equal(
        "networks.safety: structure.duplicate-network",
        "networks.safety.ground: structure.tier-not-in-ladder",
        "networks.safety: structure.days-reversed",
        "zones.z.covers: structure.unknown-node",
        "zones.z: structure.duplicate-zone",
        "zones.z.network: structure.unknown-network",
        "zones.z: structure.days-reversed",
        "zones.a.covers: structure.below-ground",
        "zones.b.covers: structure.below-ground");

    [Fact]
    public void From_UnknownNames_NameWhatIsKnown()
    {
        Described(Sound with { Delegations = [Delegate("li", "wang", "2026-03-01") with { Role = "clark" }] })
            .Should().Be("The role 'clark' is not defined; correct the id or define the role. Known are: building-steward, clerk.");
        Described(Sound with { Facilities = [Centre with { Node = "grid-11" }] }).Should().Be("The tree has no node 'grid-11'; correct the id. Known are: grid-1, grid-2, grid-3.");
        Described(Sound with { Zones = [new() { Id = "z", Name = "一", Network = "fire" }] }).Should().Be("There is no grid network 'fire'. Known are: safety.");
    }

    [Fact]
    public void From_MorePeopleThanANumberHolds_IsAProblem() => Problems(Sound with { Headcounts = [.. Enumerable.Repeat(Counted("clerk", "east", 1_000_000), 2_148)] })
        .Should().Equal("headcounts: structure.total-too-large");

    [Fact]
    public void From_EndlessProblems_AreCutOff() =>
        FindingsOf(() => Jurisdiction.From(Sound with { Facilities = [.. Enumerable.Repeat(Centre with { Kind = "hall", Node = "nowhere" }, 5_000)] })).Count.Should().BeInRange(1_001, 1_010);

    [Fact]
    public void From_ANullItem_IsAProgrammersError() =>
        FluentActions.Invoking(() => Jurisdiction.From(Sound with { Leaves = [null!] })).Should().Throw<ArgumentException>().WithMessage("*Leave*");

    private static string[] Problems(JurisdictionDefinition definition) => CodesOf(() => Jurisdiction.From(definition));

    private static string Described(JurisdictionDefinition definition) => FindingsOf(() => Jurisdiction.From(definition)).Single().Describe(Language.English);
}
