using NodaTime;

using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

public sealed class JurisdictionTests
{
    private static readonly Jurisdiction Place = Jurisdiction.From(new()
    {
        Tree = Tree,
        Party = Party,
        Roles = [Steward, Clerk],
        Appointments =
        [
            Appoint("li", "clerk", "tianhe"),
            Appoint("wang", "building-steward", "area-1", "2026-03-01", "2026-03-31"),
            Appoint("wang", "clerk", "east"),
            Appoint("zhao", "clerk", "grid-1"),
            Appoint("zhao", "clerk", "east"),
            Appoint("qian", "clerk", "east"),
        ],
    });

    [Theory]
    [InlineData("wang", "building-steward", "area-1", "2026-02-28", false)] // the day before
    [InlineData("wang", "building-steward", "area-1", "2026-03-01", true)] // the first day
    [InlineData("wang", "building-steward", "area-1", "2026-03-31", true)] // the last day
    [InlineData("wang", "building-steward", "area-1", "2026-04-01", false)] // the day after
    [InlineData("wang", "building-steward", "area-2", "2026-03-15", false)] // beside
    [InlineData("wang", "building-steward", "grid-1", "2026-03-15", false)] // above
    [InlineData("wang", "clerk", "area-1", "2026-03-15", true)] // held further up
    [InlineData("wang", "clerk", "grid-3", "2026-03-15", false)] // another community
    [InlineData("wang", "clerk", "area-1", "9999-12-31", true)] // no end
    [InlineData("li", "clerk", "grid-3", "2026-03-15", true)]
    [InlineData("li", "building-steward", "area-1", "2026-03-15", false)]
    [InlineData("nobody", "clerk", "east", "2026-03-15", false)]
    [InlineData("li", "mayor", "tianhe", "2026-03-15", false)]
    public void HoldsRole_Table(string person, string role, string place, string on, bool expected)
    {
        Place.HoldsRole(person, role, place, Day(on)).Should().Be(expected);
        Place.HoldersOf(role, place, Day(on)).Contains(person).Should().Be(expected);
    }

    [Fact]
    public void HoldsRole_UnknownPlace_Throws() =>
        FluentActions.Invoking(() => Place.HoldsRole("li", "clerk", "nowhere", Day("2026-03-15"))).Should().Throw<ArgumentException>();

    [Fact]
    public void HoldsRole_DefaultPerson_Throws() =>
        FluentActions.Invoking(() => Place.HoldsRole(default, "clerk", "east", Day("2026-03-15"))).Should().Throw<InvalidOperationException>();

    [Fact]
    public void HoldsRole_AllocatesNothing()
    {
        PersonId person = "wang";
        RoleId role = "clerk";
        NodeId place = "area-1";
        var on = new LocalDate(2026, 3, 15);
        Place.HoldsRole(person, role, place, on);

        Effort.Of(() => Place.HoldsRole(person, role, place, on)).Allocated.Should().Be(0);
    }

    [Fact]
    public void Dates_OfAnotherCalendarSystem_StandForTheSameDay()
    {
        var day = Day("2026-03-15");
        var persian = day.WithCalendar(CalendarSystem.PersianSimple);
        var place = Jurisdiction.From(new() { Tree = Tree, Roles = [Clerk], Appointments = [Appoint("li", "clerk", "east") with { From = persian, To = day }] });
        place.Appointments[0].Should().Be(Appoint("li", "clerk", "east", "2026-03-15", "2026-03-15"));
        place.HoldsRole("li", "clerk", "east", persian).Should().BeTrue();
        place.HoldersOf("clerk", "east", persian).Should().Equal("li");
        place.AppointmentsOf("li", persian).Should().ContainSingle();
        place.Coverage(persian).Should().Equal(place.Coverage(day));
        place.Assess(OnePerSixty with { Role = "clerk" }, persian).Should().Be(place.Assess(OnePerSixty with { Role = "clerk" }, day));
    }

    [Fact]
    public void AppointmentsOf_Day_OnlyTermsThatRun() => Place.AppointmentsOf("wang", Day("2026-04-01")).Should().Equal(Appoint("wang", "clerk", "east"));

    [Fact]
    public void AppointmentsOf_SeveralAtOnce_InTheOrderOfTheDefinition() =>
        Place.AppointmentsOf("wang", Day("2026-03-15")).Select(appointment => appointment.Role.Value).Should().Equal("building-steward", "clerk");

    [Fact]
    public void AppointmentsOf_Stranger_IsEmpty() => Place.AppointmentsOf("nobody", Day("2026-03-15")).Should().BeEmpty();

    [Fact]
    public void HoldersOf_Place_NearestFirstEachOnce() =>
        Place.HoldersOf("clerk", "area-1", Day("2026-03-15")).Select(person => person.Value).Should().Equal("zhao", "wang", "qian", "li");

    [Fact]
    public void HoldersOf_NobodyThere_IsEmpty() => Place.HoldersOf("building-steward", "west", Day("2026-03-15")).Should().BeEmpty();

    [Fact]
    public void From_ManyProblems_ListsAll() => CodesOf(() => Jurisdiction.From(new()
    {
        Tree = Tree,
        Party = PartyNetwork.From(
            PartyLadder.From([.. PartyLadder.Tianhe.Levels, new("group-leader", new("党小组", "group"), "corner")]),
            [.. Bodies, Bodies[4] with { Id = "x-1", Covers = ["grid-9", "west"] }]),
        Roles = [Steward, Steward, Clerk with { ExpectedAt = ["village"] }],
        Appointments =
        [
            Appoint("a", "mayor", "grid-1"),
            Appoint("a", "clerk", "grid-9"),
            Appoint("a", "clerk", "grid-1", "2026-02-02", "2026-02-01"),
            Appoint("a", "clerk", "grid-2", "2026-02-02", "2026-02-02"),
        ],
        Quotas = [OnePerSixty with { Role = "mayor", Scope = "county" }],
    })).Should().Equal(
        "roles.building-steward: structure.duplicate-role",
        "roles.clerk.expectedAt: structure.tier-not-in-ladder",
        "appointments.a.mayor.grid-1: structure.unknown-role",
        "appointments.a.clerk.grid-9: structure.unknown-node",
        "appointments.a.clerk.grid-1: structure.term-reversed",
        "quotas.mayor.role: structure.unknown-role",
        "quotas.mayor.scope: structure.tier-not-in-ladder",
        "party.levels.group-leader.covers: structure.tier-not-in-ladder",
        "party.bodies.x-1.covers: structure.unknown-node",
        "party.bodies.x-1.covers: structure.link-of-other-tier");

    [Fact]
    public void From_UnknownTier_SaysWhichAreKnown() =>
        FindingsOf(() => Jurisdiction.From(new() { Tree = Tree, Roles = [Clerk with { ExpectedAt = ["village"] }] })).Single().Describe(Language.English)
            .Should().StartWith("The tier 'village' is not in the ladder. Known are: ").And.Contain("building-area");

    [Theory]
    [InlineData(999, 999, false)]
    [InlineData(1_000, 1_000, false)]
    [InlineData(1_001, 1_001, true)] // the last says that there are more
    [InlineData(2_000, 1_001, true)]
    public void From_VeryManyProblems_SaysThatThereAreMore(int problems, int listed, bool isCut)
    {
        var findings = FindingsOf(() => Jurisdiction.From(new() { Tree = Tree, Appointments = [.. Enumerable.Repeat(Appoint("a", "mayor", "grid-1"), problems)] }));
        (findings.Count, findings[^1].Code == "documents.too-many-problems").Should().Be((listed, isCut));
    }

    [Fact]
    public void From_NullAmongTheItems_NamesTheList() =>
        FluentActions.Invoking(() => Jurisdiction.From(new() { Tree = Tree, Appointments = [null!] })).Should().Throw<ArgumentException>().WithMessage("An item of Appointments is null.");

    [Fact]
    public void From_TreeAlone_IsAJurisdiction() => Jurisdiction.From(new() { Tree = Tree }).Coverage(Day("2026-03-15")).Should().BeEmpty();

    [Fact]
    public void Parts_ThatAreNotThere_AreProgrammersErrors()
    {
        FluentActions.Invoking(() => new JurisdictionDefinition { Tree = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OnePerSixty with { Name = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OnePerSixty with { Basis = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new QuotaArea { Id = "a", Name = null!, Households = 1 }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Appointment_DefaultNode_Throws() =>
        FluentActions.Invoking(() => Appoint("a", "clerk", "east") with { Node = default }).Should().Throw<ArgumentException>();
}
