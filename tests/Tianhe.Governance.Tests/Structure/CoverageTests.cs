using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

public sealed class CoverageTests
{
    private static readonly JurisdictionDefinition Whole = new()
    {
        Tree = Tree,
        Party = Party,
        Roles = [Steward, Clerk],
        Appointments =
        [
            Appoint("s-1", "building-steward", "area-1"),
            Appoint("s-2", "building-steward", "area-2", to: "2026-06-30"),
            Appoint("s-3", "building-steward", "area-3"),
        ],
        Quotas = [OnePerSixty with { Scope = "grid" }],
    };

    private static readonly JurisdictionDefinition Away = Whole with { Quotas = [], Leaves = [Absent("s-1", "2026-03-10", "2026-03-20")] };

    [Fact]
    public void Coverage_OneSteward_PerAreaButGridNeedsMore() => Codes(Whole, "2026-06-30").Should().Equal(
        "quotas.building-steward.grid-1: structure.quota-short", // 121 households need 3
        "quotas.building-steward.grid-3: structure.households-unknown");

    [Fact]
    public void Coverage_TermOver_IsVacantFromTheNextDay() => Codes(Whole with { Quotas = [] }, "2026-07-01")
        .Should().Equal("nodes.area-2.building-steward: structure.vacant");

    [Fact]
    public void Coverage_Vacant_IsSaidInBothLanguages()
    {
        var finding = Jurisdiction.From(Whole with { Quotas = [] }).Coverage(Day("2026-07-01")).Single();
        finding.Describe(Language.English).Should().Be("2号楼 (building area) has no building steward in office on 1 Jul 2026.");
        finding.Describe(Language.Chinese).Should().Be("“2号楼”（楼长责任区）在2026年7月1日没有治理楼长在任。");
    }

    [Fact]
    public void Coverage_NoPartyAtAll_IsNotLookedFor() => Codes(Whole with { Party = null, Quotas = [] }, "2026-06-30").Should().BeEmpty();

    [Fact]
    public void Coverage_GridWithoutBranch_IsFound() => Codes(WithBodies(Bodies[..4]), "2026-06-30")
        .Should().Equal("nodes.grid-3.grid-branch: structure.not-covered");

    [Fact]
    public void Coverage_GridOfTwoBranches_NamesBoth()
    {
        var findings = Jurisdiction.From(WithBodies([.. Bodies[..4], Bodies[4] with { Covers = ["grid-2", "grid-3"] }])).Coverage(Day("2026-06-30"));
        var finding = findings.Should().ContainSingle().Subject;
        (finding.Path, finding.Code, finding.Witness).Should().Be(("nodes.grid-2.grid-branch", "structure.covered-twice", "b-1, b-2"));
    }

    [Fact]
    public void Coverage_BranchWithoutGrid_IsFound() => Codes(WithBodies([.. Bodies, Bodies[4] with { Id = "b-3", Covers = [] }]), "2026-06-30")
        .Should().Equal("party.bodies.b-3.covers: structure.covers-nothing");

    [Fact]
    public void Coverage_CommunityWithoutBody_IsFoundAtItsOwnLevel() =>
        Codes(WithBodies([.. Bodies[..2], Bodies[2] with { Covers = [] }, .. Bodies[3..]]), "2026-06-30")
            .Should().Equal("party.bodies.p-west.covers: structure.covers-nothing", "nodes.west.community-body: structure.not-covered");

    [Fact]
    public void Coverage_GridOfTwoBranches_IsLawfulWhereTheLevelIsNotExclusive()
    {
        var levels = PartyLadder.From(PartyLadder.Tianhe.Levels.Select(level => level with { IsExclusive = level.Id != "grid-branch" }));
        PartyBody[] bodies = [.. Bodies[..4], Bodies[4] with { Covers = ["grid-2", "grid-3"] }];
        Codes(Whole with { Party = PartyNetwork.From(levels, bodies), Quotas = [] }, "2026-06-30").Should().BeEmpty();
    }

    [Fact]
    public void Coverage_NotExclusiveLevel_StillLacksABody() => Codes(
        Whole with { Party = PartyNetwork.From(PartyLadder.From(PartyLadder.Tianhe.Levels.Select(level => level with { IsExclusive = false })), Bodies[..4]), Quotas = [] }, "2026-06-30")
        .Should().Equal("nodes.grid-3.grid-branch: structure.not-covered");

    [Fact]
    public void Coverage_AreaOfWhichOnlyACountIsKnown_IsNotVacant() =>
        Codes(Whole with { Quotas = [], Headcounts = [Counted("building-steward", "area-2", 1, "2026-07-01")] }, "2026-07-01").Should().BeEmpty();

    [Theory]
    [InlineData("clerk", "area-2")] // another role
    [InlineData("building-steward", "grid-1")] // above
    [InlineData("building-steward", "area-1")] // beside, before
    [InlineData("building-steward", "grid-2")] // next in preorder
    public void Coverage_CountElsewhere_LeavesTheAreaVacant(string role, string node) =>
        Codes(Whole with { Quotas = [], Headcounts = [Counted(role, node, 1)] }, "2026-07-01").Should().Equal("nodes.area-2.building-steward: structure.vacant");

    [Theory]
    [InlineData("2026-03-09", "")]
    [InlineData("2026-03-10", "nodes.area-1.building-steward: structure.unattended")]
    [InlineData("2026-03-20", "nodes.area-1.building-steward: structure.unattended")]
    [InlineData("2026-03-21", "")]
    public void Coverage_HolderAway_IsUnattended(string on, string expected) => string.Join(' ', Codes(Away, on)).Should().Be(expected);

    [Fact]
    public void Coverage_HolderAwayAndSomebodyStandsIn_IsAttended() =>
        Codes(Away with { Delegations = [Delegate("s-1", "s-3", "2026-03-01")] }, "2026-03-10").Should().BeEmpty();

    [Fact]
    public void Coverage_WhoStandsInIsAwayToo_IsUnattended() =>
        Codes(Away with { Delegations = [Delegate("s-1", "s-9", "2026-03-01")], Leaves = [.. Away.Leaves, Absent("s-9", "2026-03-01")] }, "2026-03-10")
            .Should().Equal("nodes.area-1.building-steward: structure.unattended");

    [Fact]
    public void Coverage_AnotherHolderIsThere_IsAttended() =>
        Codes(Away with { Appointments = [.. Away.Appointments, Appoint("s-9", "building-steward", "area-1")] }, "2026-03-10").Should().BeEmpty();

    [Fact]
    public void Coverage_SomebodyOnlyCountedIsThere_IsAttended() =>
        Codes(Away with { Headcounts = [Counted("building-steward", "area-1", 1)] }, "2026-03-10").Should().BeEmpty();

    [Theory]
    [InlineData("s-1", null, null, "2026-03-01", true)]
    [InlineData("s-1", "building-steward", "area-1", "2026-03-01", true)]
    [InlineData("s-1", "building-steward", "grid-1", "2026-03-01", true)] // above what is held: all of it
    [InlineData("s-1", "building-steward", "area-2", "2026-03-01", false)] // beside
    [InlineData("s-1", "clerk", null, "2026-03-01", false)] // another role
    [InlineData("s-l", null, null, "2026-03-01", false)] // a slip of the pen
    [InlineData("s-2", null, null, "2026-06-30", true)] // the last day of the term
    [InlineData("s-2", null, null, "2026-07-01", false)]
    [InlineData("s-l", null, null, "2026-02-28", true)] // not yet in force
    public void Coverage_DelegationOfNothing_IsFound(string person, string? role, string? node, string on, bool isLawful)
    {
        var delegation = Delegate(person, "s-9", "2026-03-01") with { Role = role is null ? default(RoleId?) : role, Node = node is null ? default(NodeId?) : node };
        Codes(Whole with { Roles = [Steward with { ExpectedAt = [] }, Clerk], Quotas = [], Delegations = [delegation] }, on)
            .Should().Equal(isLawful ? [] : [$"delegations.{person}.s-9: structure.delegation-of-nothing"]);
    }

    [Fact]
    public void Coverage_ManyPostsAndDelegationsOfSomebodyAway_IsFast()
    {
        NodeRecord[] areas = [.. Enumerable.Range(0, 20_000).Select(i => new NodeRecord { Id = $"x-{i:00000}", Tier = "building-area", Name = $"{i}", Parent = "grid-1" })];
        var place = Jurisdiction.From(new()
        {
            Tree = GovernanceTree.From(TierLadder.Tianhe, [.. Records.Where(record => record.Tier != "building-area"), .. areas]),
            Roles = [Steward],
            Appointments = [.. areas.Select(area => Appoint("s-1", "building-steward", area.Id.Value))],
            Leaves = [Absent("s-1", "2026-01-01")],
            Delegations = [.. areas.Take(5_000).Select(area => Delegate("s-1", "s-2", "2026-01-01") with { Node = area.Id })],
        });

        var (coverage, time, _) = Effort.Of(() => place.Coverage(Day("2026-03-10")));

        coverage.Should().HaveCount(15_000);
        time.Should().BeLessThan(TimeSpan.FromSeconds(2));
    }

    [Theory]
    [InlineData("s-l", "2026-06-30", "leaves.s-l: structure.leave-of-nobody")]
    [InlineData("s-l", "2026-06-29", "")] // not yet in force
    [InlineData("s-2", "2026-07-02", "")] // whose term is over
    [InlineData("s-9", "2026-07-02", "")] // who acts for somebody
    public void Coverage_LeaveOfNobody_IsFound(string person, string on, string expected) => string.Join(' ', Codes(
        Whole with { Roles = [Steward with { ExpectedAt = [] }], Quotas = [], Leaves = [Absent(person, "2026-06-30")], Delegations = [Delegate("s-1", "s-9", "2026-01-01")] }, on))
        .Should().Be(expected);

    [Fact]
    public void Coverage_Unattended_IsSaidInBothLanguages()
    {
        var finding = Jurisdiction.From(Away).Coverage(Day("2026-03-10")).Single();
        finding.Describe(Language.English).Should().Be("Every building steward of 1号楼 (building area) is away on 10 Mar 2026, and nobody stands in.");
        finding.Describe(Language.Chinese).Should().Be("“1号楼”（楼长责任区）的治理楼长在2026年3月10日均不在岗，且无人代行。");
    }

    [Theory]
    [InlineData("2026-03-31", 3)]
    [InlineData("2026-04-01", 1)]
    public void Assess_Headcounts_ArePresent(string on, int expected) =>
        Jurisdiction.From(Whole with
        {
            Headcounts = [Counted("building-steward", "area-3", 2, to: "2026-03-31"), Counted("building-steward", "grid-2", 1), Counted("clerk", "grid-2", 9)],
            Appointments = [],
        })
            .Assess(OnePerSixty with { Scope = "grid" }, Day(on)).Areas[1].Area.Present.Should().Be(expected);

    [Theory]
    [InlineData("grid", "[121, 59, ]", "[3, 1, ]")]
    [InlineData("community", "[180, ]", "[3, ]")]
    [InlineData("subdistrict", "[]", "[]")]
    [InlineData("building-area", "[60, 61, 59]", "[1, 2, 1]")]
    public void Assess_Scope_AddsHouseholdsWithinEachNode(string scope, string households, string required)
    {
        // grid-3 has no building areas, which state the figures elsewhere: not known, and neither is the whole of which it is a part.
        var assessment = Jurisdiction.From(Whole).Assess(OnePerSixty with { Scope = scope }, Day("2026-06-30"));
        $"[{string.Join(", ", assessment.Areas.Select(area => area.Area.Households))}]".Should().Be(households);
        $"[{string.Join(", ", assessment.Areas.Select(area => area.Required))}]".Should().Be(required);
    }

    [Fact]
    public void Assess_RoleThatTheJurisdictionLacks_Throws() =>
        FluentActions.Invoking(() => Jurisdiction.From(Whole).Assess(OnePerSixty with { Role = "stward" }, Day("2026-06-30"))).Should().Throw<ArgumentException>()
            .WithMessage("The jurisdiction has no role 'stward'; it has: *steward*");

    [Fact]
    public void Assess_FigureAtTheNode_StandsForAllBelow() => Households("grid-1", 100, "community").Should().Equal(new int?[] { 159, null });

    [Fact]
    public void Assess_OneOfATierWithoutItsFigure_LeavesTheWholeUnknown() => Households("area-1", null, "community").Should().Equal(new int?[] { null, null });

    [Fact]
    public void Assess_FigureAtTheRootOnly_IsAllThatIsKnown()
    {
        var records = Records.Select(record => record with { Households = record.Parent is null ? 58_200 : null });
        var jurisdiction = Jurisdiction.From(Whole with { Tree = GovernanceTree.From(TierLadder.Tianhe, records) });
        jurisdiction.Assess(OnePerSixty with { Scope = "subdistrict" }, Day("2026-06-30")).Required.Should().Be(970);
        jurisdiction.Assess(OnePerSixty with { Scope = "community" }, Day("2026-06-30")).Required.Should().BeNull();
    }

    [Fact]
    public void Assess_PersonInTwoNodesOfAnArea_CountsOnce()
    {
        var definition = Whole with { Appointments = [Appoint("s", "building-steward", "area-1"), Appoint("s", "building-steward", "area-2")] };
        Jurisdiction.From(definition).Assess(OnePerSixty with { Scope = "grid" }, Day("2026-06-30")).Areas[0].Area.Present.Should().Be(1);
    }

    [Fact]
    public void Assess_HolderAboveTheArea_IsNotPresentInIt()
    {
        var definition = Whole with { Appointments = [Appoint("s", "building-steward", "east")] };
        var jurisdiction = Jurisdiction.From(definition);
        jurisdiction.Assess(OnePerSixty with { Scope = "grid" }, Day("2026-06-30")).Present.Should().Be(0);
        jurisdiction.Assess(OnePerSixty with { Scope = "community" }, Day("2026-06-30")).Present.Should().Be(1);
    }

    [Fact]
    public void Assess_UnknownScope_Throws() =>
        FluentActions.Invoking(() => Jurisdiction.From(Whole).Assess(OnePerSixty with { Scope = "county" }, Day("2026-06-30"))).Should().Throw<ArgumentException>();

    private static string[] Codes(JurisdictionDefinition definition, string on) =>
        [.. Jurisdiction.From(definition).Coverage(Day(on)).Select(finding => $"{finding.Path}: {finding.Code}")];

    private static JurisdictionDefinition WithBodies(PartyBody[] bodies) =>
        Whole with { Party = PartyNetwork.From(PartyLadder.Tianhe, bodies), Quotas = [] };

    private static IEnumerable<int?> Households(string node, int? stated, string scope)
    {
        var records = Records.Select(record => record.Id == node ? record with { Households = stated } : record);
        var definition = Whole with { Tree = GovernanceTree.From(TierLadder.Tianhe, records) };
        return Jurisdiction.From(definition).Assess(OnePerSixty with { Scope = scope }, Day("2026-06-30")).Areas.Select(area => area.Area.Households);
    }
}
