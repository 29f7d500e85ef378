using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure.People;

/// <summary>Two officers are named, one of them in two grids; the rest are counted.</summary>
public sealed class SentStaffTests
{
    private static readonly JurisdictionDefinition Definition = new()
    {
        Tree = Tree,
        Roles = [Clerk, new("sent-staff", new("下沉力量", "staff sent down"))],
        OrganisationKinds = OrganisationKind.Tianhe,
        Organisations =
        [
            new() { Id = "police", Name = "派出所", Kind = "government-department" },
            new() { Id = "market", Name = "市场监管所", Kind = "government-department" },
        ],
        Appointments =
        [
            Appoint("p-1", "sent-staff", "grid-1") with { SentBy = "police" },
            Appoint("p-1", "sent-staff", "grid-2") with { SentBy = "police" },
            Appoint("p-2", "sent-staff", "grid-1", to: "2026-06-30") with { SentBy = "market" },
            Appoint("p-3", "clerk", "east"),
        ],
        Headcounts =
        [
            Counted("sent-staff", "grid-3", 5) with { SentBy = "police" },
            Counted("sent-staff", "east", 4, "2026-07-01") with { SentBy = "market" },
            Counted("clerk", "west", 7),
        ],
    };

    private static readonly Jurisdiction Place = Jurisdiction.From(Definition);

    [Theory]
    [InlineData("tianhe", "2026-06-30", null, 7)]
    [InlineData("tianhe", "2026-07-01", null, 10)]
    [InlineData("tianhe", "2026-07-01", "police", 6)]
    [InlineData("tianhe", "2026-07-01", "market", 4)]
    [InlineData("tianhe", "2026-06-30", "market", 1)]
    [InlineData("east", "2026-06-30", "police", 1)] // in two grids, one person
    [InlineData("grid-1", "2026-06-30", null, 2)]
    [InlineData("grid-2", "2026-06-30", null, 1)]
    [InlineData("west", "2026-06-30", null, 5)]
    [InlineData("area-1", "2026-06-30", null, 0)] // what is sent to the grid is not sent to the building
    public void CountSentStaff_Table(string node, string on, string? by, int expected) =>
        Place.CountSentStaff(Day(on), by is null ? default(OrganisationId?) : by)[node].Should().Be(expected);

    [Fact]
    public void CountSentStaff_UnknownOrganisation_Throws() =>
        FluentActions.Invoking(() => Place.CountSentStaff(Day("2026-06-30"), "polic")).Should().Throw<ArgumentException>();

    [Fact]
    public void CountSentStaff_WhoIsAway_CountsStill() =>
        Jurisdiction.From(Definition with { Leaves = [Absent("p-1", "2026-06-30")] }).CountSentStaff(Day("2026-06-30"))["grid-1"].Should().Be(2);

    [Theory]
    [InlineData("clerk", 8)]
    [InlineData("sent-staff", 7)]
    public void CountPeople_OfARole_CountsNamedAndCounted(string role, int expected) => Place.CountPeople(role, Day("2026-06-30"))["tianhe"].Should().Be(expected);

    [Fact]
    public void CountPeople_UnknownRole_Throws() =>
        FluentActions.Invoking(() => Place.CountPeople("mayor", Day("2026-06-30"))).Should().Throw<ArgumentException>();
}
