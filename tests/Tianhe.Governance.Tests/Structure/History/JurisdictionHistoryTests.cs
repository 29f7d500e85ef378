using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.History.DatedStreet;
using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure.History;

public sealed class JurisdictionHistoryTests
{
    private static readonly StructureChange Merged = Merge("2026-03-01", Grid("grid-12", null), "grid-1", "grid-2");

    private static readonly StructureChange SplitUp = Split("2026-03-01", "grid-1", Part(Grid("grid-4"), "area-1"), Part(Grid("grid-5"), "area-2"));

    private static readonly StructureChange SplitOff = Split("2026-03-01", "grid-1", Part(Grid("grid-1"), "area-1"), Part(Grid("grid-5"), "area-2"));

    /// <summary>One entry of each kind at grid-1.</summary>
    private static readonly JurisdictionDefinition Everything = new()
    {
        Tree = Tree,
        Since = Since,
        Roles = [Steward, Clerk],
        Appointments = [Appoint("li", "clerk", "grid-1"), Appoint("zhao", "clerk", "east")],
        Delegations = [new() { Person = "zhao", Delegate = "wang", Node = "grid-1", From = Since }, new() { Person = "zhao", Delegate = "wang", From = Since }],
        Headcounts = [new() { Role = "clerk", Node = "grid-1", Count = 3, From = Since }],
        OrganisationKinds = [new("company", new("公司", "company"))],
        Organisations = [new() { Id = "o-1", Name = "物业公司", Kind = "company", Serves = ["grid-1"] }],
        FacilityKinds = [new("station", new("驿站", "station"))],
        Facilities = [new() { Id = "f-1", Name = "红色驿站", Kind = "station", Node = "grid-1" }],
        Zones = [new() { Id = "z-1", Name = "第一片区", Covers = ["grid-1", "grid-2"] }],
        Aliases = [new() { Text = "和美小区", Kind = PlaceKind.Estate, Node = "grid-1" }],
        Party = Party,
    };

    [Fact]
    public void History_WithoutAFirstDay_IsNull()
    {
        var place = Jurisdiction.From(Everything with { Since = null });
        place.History.Should().BeNull();
        place.Invoking(without => without.AsOf(Since)).Should().Throw<InvalidOperationException>().WithMessage("*no history*");
    }

    [Fact]
    public void From_ChangesWithoutAFirstDay_IsAProblem() => CodesOf(() => Jurisdiction.From(Everything with { Since = null, Changes = [Merged], Appointments = [Appoint("li", "clerk", "grid-12")] }))
        .Should().Equal("since: structure.changes-without-since");

    [Fact]
    public void From_ChangesThatCannotStand_AreProblemsWithoutFollowUps() =>
        CodesOf(() => Jurisdiction.From(Everything with { Changes = [Found("2026-02-01", Grid("grid-9", "nobody"))], Appointments = [Appoint("li", "clerk", "grid-9")] }))
            .Should().Equal("changes.2026-02-01.found.grid-9: structure.never-there");

    [Fact]
    public void From_AnEntryAtANodeThatComesLater_IsNotInForceBefore()
    {
        var place = Jurisdiction.From(Everything with { Changes = [Merged], Appointments = [Appoint("li", "clerk", "grid-12", "2026-03-01")] });
        place.Appointments.Should().BeEmpty();
        place.History!.Changes.Should().Equal(Merged);
        place.AsOf(Day("2026-03-01")).HoldsRole("li", "clerk", "area-1", Day("2026-03-01")).Should().BeTrue();
        place.AsOf(Day("2026-02-28")).CarryOver.Should().BeEmpty();
    }

    [Fact]
    public void From_AnAppointmentAtANodeThatNeverIs_IsAProblem() =>
        CodesOf(() => Jurisdiction.From(Everything with { Changes = [Merged], Appointments = [Appoint("li", "clerk", "grid-99")] }))
            .Should().Equal("appointments.li.clerk.grid-99: structure.unknown-node");

    [Fact]
    public void From_APartyLinkToALaterNodeOfAnotherTier_IsAProblem() =>
        CodesOf(() => Jurisdiction.From(Everything with { Changes = [Merged], Party = PartyWith("b-2", "area-9", "area-1") }))
            .Should().Contain("party.bodies.b-2.covers: structure.link-of-other-tier");

    [Theory]
    [InlineData("grid-1", "2026-02-28", null, true)] // its last day
    [InlineData("grid-1", "2026-03-01", null, false)]
    [InlineData("grid-12", "2026-01-01", "2026-02-28", false)]
    [InlineData("grid-12", "2026-01-01", "2026-03-01", true)] // its first day
    [InlineData("grid-1", "2020-01-01", "2020-12-31", true)] // before the history begins
    public void From_ATermOutsideTheLifeOfTheNode_IsAProblem(string node, string from, string? to, bool lawful)
    {
        var making = () => Jurisdiction.From(Everything with { Changes = [Merged], Appointments = [Appoint("li", "clerk", node, from, to)] });
        Lawful(making).Should().Be(lawful);
    }

    [Fact]
    public void From_AnAliasOutsideTheLifeOfTheNode_SaysWhichDaysItHas() =>
        FindingsOf(() => Jurisdiction.From(Everything with { Changes = [Merged], Aliases = [At("grid-1") with { From = Day("2026-03-01") }] }))[0]
            .Describe(Language.English).Should().Be("'grid-1' is there until 28 Feb 2026 only; the days stated (from 1 Mar 2026) lie outside, so that it never comes into force.");

    [Fact]
    public void AsOf_BeforeTheFirstDay_Throws() =>
        Jurisdiction.From(Everything).Invoking(place => place.AsOf(Since.PlusDays(-1))).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void AsOf_BeforeAnyChange_IsAsItWas()
    {
        var place = Jurisdiction.From(Everything with { Changes = [Merged] }).AsOf(Day("2026-02-28"));
        place.Definition.Should().BeEquivalentTo(Everything with { Since = null }, options => options.Excluding(definition => definition.Party));
        place.CarryOver.Should().BeEmpty();
        place.History.Should().BeNull();
    }

    [Fact]
    public void AsOf_AfterAMerge_GroundFollows()
    {
        var place = AfterFirst(Merged).Definition;
        place.Headcounts.Single().Node.Should().Be(new NodeId("grid-12"));
        place.Organisations[0].Serves.Should().Equal("grid-12");
        place.Facilities[0].Node.Should().Be(new NodeId("grid-12"));
        place.Zones[0].Covers.Should().Equal("grid-12");
        place.Aliases.Single().Node.Should().Be(new NodeId("grid-12"));
        place.Party!["b-1"].Covers.Should().Equal("grid-12");
    }

    [Fact]
    public void AsOf_AfterAMerge_AnAliasOfBothIsAmbiguousNoMore() =>
        Jurisdiction.From(Everything with { Changes = [Merged], Aliases = [At("grid-1"), At("grid-2")] }).AsOf(Day("2026-03-01"))
            .Definition.Aliases.Should().Equal(At("grid-12"));

    [Fact]
    public void AsOf_AfterAMerge_HeadcountsOfBothStayTwo() => Jurisdiction.From(Everything with
    {
        Changes = [Merged],
        Headcounts = [Everything.Headcounts[0], Everything.Headcounts[0] with { Node = "grid-2" }],
    }).AsOf(Day("2026-03-01")).Definition.Headcounts.Sum(headcount => headcount.Count).Should().Be(6);

    [Fact]
    public void AsOf_AfterAMerge_OfficesEndAndAreReported()
    {
        var place = AfterFirst(Merged);
        place.Appointments.Select(appointment => appointment.Person.Value).Should().Equal("zhao");
        place.Definition.Delegations.Select(delegation => delegation.Node).Should().Equal((NodeId?)null);
        place.CarryOver.Select(finding => $"{finding.Severity} {finding.Path}: {finding.Code}").Should().Equal(
            "Warning appointments.li.clerk.grid-1: structure.appointment-ended",
            "Warning delegations.zhao.wang.grid-1: structure.delegation-ended",
            "Warning organisations.o-1.serves: structure.cover-enlarged");
        place.CarryOver[0].Describe(Language.English).Should().Be(
            "第一网格 (grid-1) is gone since 1 Mar 2026, and with it the appointment as community clerk ended the day before. Decide who serves at what it became: grid-12网格 (grid-12).");
    }

    [Fact]
    public void AsOf_AfterAMergeIntoTheNode_OfficesStay()
    {
        var place = AfterFirst(Merge("2026-03-01", Grid("grid-1"), "grid-1", "grid-2"));
        place.HoldsRole("li", "clerk", "area-3", Day("2026-03-01")).Should().BeTrue();
        place.CarryOver.Select(finding => finding.Code).Should().Equal("structure.cover-enlarged");
    }

    [Fact]
    public void AsOf_AnOfficeThatEndedBefore_IsNotReported() => Jurisdiction.From(Everything with
    {
        Changes = [Merged],
        Delegations = [],
        Organisations = [],
        Appointments = [Appoint("li", "clerk", "grid-1", "2026-01-01", "2026-02-28")],
    }).AsOf(Day("2026-03-01")).CarryOver.Should().BeEmpty();

    [Theory]
    [InlineData("2026-02-01", "2026-03-31", 0)] // ended before
    [InlineData("2026-02-01", "2026-04-01", 1)] // its last day
    [InlineData("2026-02-01", "2026-04-02", 1)]
    public void AsOf_WhatCannotBeToldApart_IsReportedWhileInForce(string from, string to, int count) => Jurisdiction.From(Everything with
    {
        Changes = [SplitUp],
        Appointments = [],
        Delegations = [],
        Headcounts = [],
        Aliases = [],
        Facilities = [Everything.Facilities[0] with { From = Day(from), To = Day(to) }],
    }).AsOf(Day("2026-04-01")).CarryOver.Should().HaveCount(count);

    [Fact]
    public void AsOf_AfterASplit_CoversFollowToEveryPart()
    {
        var place = AfterFirst(SplitUp).Definition;
        place.Zones[0].Covers.Should().Equal("grid-4", "grid-5", "grid-2");
        place.Organisations[0].Serves.Should().Equal("grid-4", "grid-5");
        place.Party!["b-1"].Covers.Should().Equal("grid-4", "grid-5", "grid-2");
    }

    [Fact]
    public void AsOf_AfterASplit_WhatStoodThereIsKeptAboveAllParts()
    {
        var place = AfterFirst(SplitUp);
        place.Definition.Facilities[0].Node.Should().Be(new NodeId("east"));
        place.Definition.Headcounts[0].Node.Should().Be(new NodeId("east"));
        place.CarryOver.Single(finding => finding.Path == "facilities.f-1.node").Describe(Language.Chinese).Should().Be(
            "“红色驿站”原在“第一网格”（grid-1），该节点自2026年3月1日起已拆分；现属哪一部分请核定：grid-4网格（grid-4）、grid-5网格（grid-5）。核定之前记在“田东居委会（east）”。");
    }

    [Fact]
    public void AsOf_AfterASplit_AnAliasIsAmbiguousBetweenTheParts()
    {
        var place = AfterFirst(SplitUp);
        place.Definition.Aliases.Select(alias => alias.Node.Value).Should().Equal("grid-4", "grid-5");
        place.CarryOver.Select(finding => finding.Code).Should().Contain("structure.alias-ambiguous");
    }

    [Fact]
    public void AsOf_AfterASplitWithAPartThatKeepsTheId_WhatStoodThereStaysAndIsReported()
    {
        var place = AfterFirst(SplitOff);
        place.Definition.Facilities[0].Node.Should().Be(new NodeId("grid-1"));
        place.HoldsRole("li", "clerk", "area-1", Day("2026-03-01")).Should().BeTrue();
        place.HoldsRole("li", "clerk", "area-2", Day("2026-03-01")).Should().BeFalse();
        place.CarryOver.Select(finding => finding.Code).Should().Equal("structure.place-undecided", "structure.place-undecided", "structure.alias-ambiguous");
    }

    [Fact]
    public void AsOf_AnEntryThatBeginsAfterTheSplit_MeansTheNodeAsItIsThen() => Jurisdiction.From(Everything with
    {
        Changes = [SplitOff],
        Headcounts = [],
        Facilities = [Everything.Facilities[0] with { From = Day("2026-03-01") }],
        Aliases = [At("grid-1") with { From = Day("2026-03-01") }],
    }).AsOf(Day("2026-03-01")).CarryOver.Should().BeEmpty();

    [Fact]
    public void AsOf_SplitAndMergedAgain_LeavesNothingToDecide()
    {
        var place = Jurisdiction.From(Everything with { Appointments = [], Delegations = [], Changes = [SplitUp, Merge("2026-04-01", Grid("grid-6", null), "grid-4", "grid-5")] }).AsOf(Day("2026-04-01"));
        place.Definition.Facilities[0].Node.Should().Be(new NodeId("grid-6"));
        place.CarryOver.Should().BeEmpty();
    }

    [Fact]
    public void AsOf_AfterAnAbolition_GroundFallsToTheParent()
    {
        var place = Jurisdiction.From(Everything with { Changes = [Transfer("2026-02-01", "area-1", "grid-2"), Transfer("2026-02-01", "area-2", "grid-2"), Abolish("2026-03-01", "grid-1")] }).AsOf(Day("2026-03-01"));
        place.Definition.Facilities[0].Node.Should().Be(new NodeId("east"));
        place.Definition.Aliases.Single().Node.Should().Be(new NodeId("east"));
        place.Definition.Organisations[0].Serves.Should().BeEmpty();
        place.CarryOver.Select(finding => finding.Code).Should().Equal(
            "structure.appointment-abolished", "structure.delegation-abolished", "structure.place-abolished", "structure.cover-ended", "structure.place-abolished",
            "structure.cover-ended", "structure.place-abolished", "structure.cover-ended");
    }

    [Fact]
    public void AsOf_AfterAMerge_CoverageSaysWhatIsCoveredTwice() => Jurisdiction.From(Everything with { Changes = [Merge("2026-03-01", Grid("grid-13"), "grid-1", "grid-3")] })
        .AsOf(Day("2026-03-01")).Coverage(Day("2026-03-01")).Select(finding => $"{finding.Path}: {finding.Code}")
        .Should().Contain("nodes.grid-13.grid-branch: structure.covered-twice");

    [Fact]
    public void AsOf_Quotas_FollowTheNewFigures()
    {
        var place = Jurisdiction.From(Everything with { Changes = [Merged], Quotas = [OnePerSixty] });
        var byGrid = place.AsOf(Day("2026-03-01")).Assess(OnePerSixty with { Scope = "grid" }, Day("2026-03-01"));
        byGrid.Areas[0].Area.Households.Should().Be(180);
        byGrid.Areas[0].Required.Should().Be(3);
    }

    private static Jurisdiction AfterFirst(StructureChange change) => Jurisdiction.From(Everything with { Changes = [change] }).AsOf(change.On);

    private static PlaceAlias At(string node) => new() { Text = "和美小区", Kind = PlaceKind.Estate, Node = node };

    private static PartyNetwork PartyWith(string body, params EquatableList<NodeId> covers) =>
        PartyNetwork.From(PartyLadder.Tianhe, Bodies.Select(other => other.Id == body ? other with { Covers = covers } : other));

    private static bool Lawful(Func<Jurisdiction> making)
    {
        try
        {
            return making() is not null;
        }
        catch (InvalidDefinitionException invalid)
        {
            invalid.Findings.Select(finding => finding.Code).Should().Equal("structure.outside-its-life");
            return false;
        }
    }
}
