using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.History.DatedStreet;
using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure.History;

/// <summary>What a change leaves to decide where ground is added, goes in part, or comes apart.</summary>
public sealed class CarryOverTests
{
    private static readonly StructureChange Merged = Merge("2026-03-01", Grid("grid-12", null), "grid-1", "grid-2");

    private static readonly StructureChange[] HalfGone =
    [
        Split("2026-02-01", "grid-3", Part(Grid("grid-3a", "west")), Part(Grid("grid-3b", "west"))),
        Abolish("2026-03-01", "grid-3a"),
    ];

    private static readonly JurisdictionDefinition Empty = new()
    {
        Tree = Tree,
        Since = Since,
        Roles = [Clerk],
        FacilityKinds = [new("room", BilingualText.Same("room"))],
    };

    [Fact]
    public void AsOf_AMergeWithWhatTheZoneDidNotCover_SaysWhoseGroundIsAdded()
    {
        var place = AsOf(Zoned("grid-1"), Merged);
        place.Definition.Zones[0].Covers.Should().Equal("grid-12");
        place.CarryOver.Single().Describe(Language.English).Should().Be(
            "片区 names 第一网格 (grid-1), whose ground is in grid-12网格 (grid-12) since 1 Mar 2026, so that it also covers what was the ground of: 第二网格 (grid-2). Decide whether it does.");
        place.CarryOver.Single().Path.Should().Be("zones.z.covers");
    }

    [Fact]
    public void AsOf_AMergeOfWhatTheZoneCovered_AddsNothing()
    {
        AsOf(Zoned("grid-1", "grid-2"), Merged).CarryOver.Should().BeEmpty();
        AsOf(Zoned("grid-1", "east"), Merged).CarryOver.Should().BeEmpty();
    }

    [Fact]
    public void AsOf_PartsMergedAgain_AddNothing() => AsOf(
        Zoned("grid-1"),
        Split("2026-02-01", "grid-1", Part(Grid("grid-4"), "area-1"), Part(Grid("grid-5"), "area-2")),
        Merge("2026-03-01", Grid("grid-6", null), "grid-4", "grid-5")).CarryOver.Should().BeEmpty();

    [Fact]
    public void AsOf_AMergeOfCoveredNodesThatCameLater_AddsNothing() => AsOf(
        Zoned("grid-8", "grid-9"),
        Found("2026-02-01", Grid("grid-8")),
        Found("2026-02-01", Grid("grid-9")),
        Merge("2026-03-01", Grid("grid-89"), "grid-8", "grid-9")).CarryOver.Should().BeEmpty();

    [Fact]
    public void AsOf_AZoneThatBeganAfterTheMerge_IsNotEnlarged() =>
        AsOf(Empty with { Zones = [new() { Id = "z", Name = "片区", Covers = ["grid-1"], From = Day("2026-03-01") }] }, Merge("2026-03-01", Grid("grid-1"), "grid-1", "grid-2"))
            .CarryOver.Should().BeEmpty();

    [Fact]
    public void AsOf_APartyBodyAndAnOrganisation_AreEnlargedLikewise() => AsOf(
        Empty with
        {
            OrganisationKinds = [new("company", new("公司", "company"))],
            Organisations = [new() { Id = "o", Name = "物业公司", Kind = "company", Serves = ["grid-1"] }],
            Party = Party,
        },
        Merge("2026-03-01", Grid("grid-13"), "grid-1", "grid-3")).CarryOver.Select(finding => finding.Path).Should().Equal("organisations.o.serves", "party.bodies.b-1.covers", "party.bodies.b-2.covers");

    [Fact]
    public void AsOf_APartThatLeavesTheWhole_IsCutAndReported()
    {
        var place = AsOf(Parts("east", "grid-1"), Transfer("2026-03-01", "grid-1", "west"));
        place.Definition.Facilities[1].Within.Should().BeNull();
        place.CarryOver.Single().Describe(Language.English).Should().Be(
            "分室 stands at 第一网格 (grid-1) now, which is not within 田东居委会 (east), where 中心 stands, so that it is no part of it any more; decide where both belong.");
        Jurisdiction.Load(System.Text.Encoding.UTF8.GetBytes(place.ToJson())).Definition.Facilities.Should().Equal(place.Definition.Facilities);
    }

    [Fact]
    public void AsOf_APartWhoseWholeIsAtAHalf_IsCut()
    {
        var place = AsOf(Parts("grid-1", "grid-1", "2026-02-28"), Split("2026-03-01", "grid-1", Part(Grid("grid-1"), "area-1"), Part(Grid("grid-5"), "area-2")));
        place.Definition.Facilities[1].Within.Should().Be(new FacilityId("whole"));
        AsOf(Parts("grid-1", "area-2"), Split("2026-03-01", "grid-1", Part(Grid("grid-1"), "area-1"), Part(Grid("grid-5"), "area-2")))
            .CarryOver.Select(finding => finding.Code).Should().Equal("structure.place-undecided", "structure.facility-parted");
    }

    [Theory]
    [InlineData("2026-03-01", "structure.facility-elsewhere")]
    [InlineData("2026-04-01", null)] // the day of the transfer
    public void From_APartInAWholeThatIsFoundedLater_IsComparedOnTheFirstDayOfBoth(string from, string? problem)
    {
        var making = () => Jurisdiction.From(Parts("north", "grid-1", from: from) with
        {
            Changes = [Found("2026-03-01", new() { Id = "north", Tier = "community", Name = "田北居委会", Parent = "tianhe" }), Transfer("2026-04-01", "grid-1", "north")],
        });
        (problem is null ? [] : CodesOf(() => making())).Should().Equal(problem is null ? [] : [$"facilities.part.within: {problem}"]);
        (problem is null ? making() : null)?.AsOf(Day("2026-04-01")).CarryOver.Should().BeEmpty();
    }

    [Fact]
    public void AsOf_AliasesOfOneTextThatMeet_AreOne()
    {
        var place = AsOf(Empty with { Aliases = [Alias("grid-1") with { From = Since }, Alias("grid-2")] }, Merged);
        place.Definition.Aliases.Should().Equal(Alias("grid-12"));
        place.CarryOver.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-02-27", 2)]
    [InlineData("2026-02-28", 1)]
    [InlineData("2026-03-01", 1)]
    public void AsOf_AliasesWithAGap_StayTwo(string to, int count) =>
        AsOf(Empty with { Aliases = [Alias("grid-1") with { From = Since, To = Day(to) }, Alias("grid-12") with { From = Day("2026-03-01") }] }, Merged)
            .Definition.Aliases.Should().HaveCount(count);

    [Fact]
    public void AsOf_AliasesOfTwoKinds_AreOneAndReported()
    {
        var place = AsOf(Empty with { Aliases = [Alias("grid-1"), Alias("grid-2") with { Kind = PlaceKind.Road, From = Since }] }, Merged);
        place.Definition.Aliases.Single().Kind.Should().Be(PlaceKind.Estate);
        place.CarryOver.Single().Code.Should().Be("structure.alias-kind-lost");
    }

    [Fact]
    public void AsOf_AnOfficeAtAnAbolishedNode_BecameNothing()
    {
        var finding = AsOf(Empty with { Appointments = [Appoint("li", "clerk", "grid-3")] }, Abolish("2026-03-01", "grid-3")).CarryOver.Single();
        finding.Describe(Language.English).Should().Be("第三网格 (grid-3) is gone since 1 Mar 2026 without a successor, and with it the appointment as community clerk ended the day before.");
        finding.Describe(Language.Chinese).Should().Be("“第三网格”（grid-3）自2026年3月1日起不再存在，没有承接节点，其社区工作人员的任职到前一日为止。");
    }

    [Fact]
    public void AsOf_AShareThatIsAbolished_IsReportedAtEachCover() =>
        AsOf(Zoned("grid-3"), HalfGone).CarryOver.Single().Describe(Language.English).Should().Be(
            "片区 names 第三网格 (grid-3); grid-3a网格 (grid-3a), which held a share of its ground, was abolished on 1 Mar 2026, so that this share is no longer covered.");

    [Fact]
    public void AsOf_AFacilityWhoseGroundIsAbolishedInPart_SaysWhatIsLeft()
    {
        var place = AsOf(Parts("grid-3", "grid-3"), HalfGone);
        place.Definition.Facilities[0].Node.Should().Be(new NodeId("west"));
        place.CarryOver[0].Describe(Language.English).Should().Be(
            "中心 stood at 第三网格 (grid-3). Of what that became, some was abolished: grid-3a网格 (grid-3a); there still is: grid-3b网格 (grid-3b). Decide where it lies. Until then it stands at 田西社区居民委员会 (west).");
    }

    [Fact]
    public void AsOf_AnAliasWhoseGroundIsAbolishedInPart_IsKeptWhereItCertainlyLies()
    {
        var place = AsOf(Empty with { Aliases = [Alias("grid-3")] }, HalfGone);
        place.Definition.Aliases.Should().Equal(Alias("west"));
        place.CarryOver.Single().Code.Should().Be("structure.place-partly-abolished");
    }

    private static PlaceAlias Alias(string node) => new() { Text = "和美", Kind = PlaceKind.Estate, Node = node };

    private static JurisdictionDefinition Zoned(params EquatableList<NodeId> covers) => Empty with { Zones = [new() { Id = "z", Name = "片区", Covers = covers }] };

    private static JurisdictionDefinition Parts(string whole, string part, string? to = null, string? from = null) => Empty with
    {
        Facilities =
        [
            new() { Id = "whole", Name = "中心", Kind = "room", Node = whole, From = from is null ? null : Day(from) },
            new() { Id = "part", Name = "分室", Kind = "room", Node = part, Within = "whole", From = from is null ? null : Day(from), To = to is null ? null : Day(to) },
        ],
    };

    private static Jurisdiction AsOf(JurisdictionDefinition definition, params StructureChange[] changes) =>
        Jurisdiction.From(definition with { Changes = changes.ToEquatableList() }).AsOf(changes[^1].On);
}
