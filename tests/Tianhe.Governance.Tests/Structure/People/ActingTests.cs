using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure.People;

/// <summary>
/// Li is clerk of the street, Wang of the eastern community and steward of building 1; Zhao is clerk of the western community. Wang is away from 10
/// to 20 March; Qian acts for Wang in grid 1 in March, Sun as clerk from 15 March on; Sun is away from 18 to 19 March.
/// </summary>
public sealed class ActingTests
{
    private static readonly JurisdictionDefinition Definition = new()
    {
        Tree = Tree,
        Roles = [Steward, Clerk],
        Appointments =
        [
            Appoint("li", "clerk", "tianhe"),
            Appoint("wang", "clerk", "east"),
            Appoint("wang", "building-steward", "area-1"),
            Appoint("zhao", "clerk", "west"),
        ],
        Leaves = [Absent("wang", "2026-03-10", "2026-03-20"), Absent("sun", "2026-03-18", "2026-03-19")],
        Delegations =
        [
            Delegate("wang", "qian", "2026-03-01", "2026-03-31") with { Node = "grid-1" },
            Delegate("wang", "sun", "2026-03-15") with { Role = "clerk" },
            Delegate("qian", "zhou", "2026-03-01"),
        ],
    };

    private static readonly Jurisdiction Place = Jurisdiction.From(Definition);

    [Theory]
    [InlineData("wang", "clerk", "east", "2026-03-09", true)] // the day before the leave
    [InlineData("wang", "clerk", "east", "2026-03-10", false)] // its first day
    [InlineData("wang", "clerk", "east", "2026-03-20", false)] // its last day
    [InlineData("wang", "clerk", "east", "2026-03-21", true)] // the day after
    [InlineData("wang", "building-steward", "area-1", "2026-03-15", false)] // away in every role
    [InlineData("qian", "clerk", "grid-1", "2026-02-28", false)] // the day before the delegation
    [InlineData("qian", "clerk", "grid-1", "2026-03-01", true)] // its first day, Wang being there
    [InlineData("qian", "clerk", "grid-1", "2026-03-31", true)] // its last day
    [InlineData("qian", "clerk", "grid-1", "2026-04-01", false)] // the day after
    [InlineData("qian", "clerk", "area-1", "2026-03-15", true)] // under the node
    [InlineData("qian", "building-steward", "area-1", "2026-03-15", true)] // every role
    [InlineData("qian", "building-steward", "area-2", "2026-03-15", false)] // only where Wang holds it
    [InlineData("qian", "clerk", "grid-2", "2026-03-15", false)] // beside the node
    [InlineData("qian", "clerk", "east", "2026-03-15", false)] // above the node
    [InlineData("sun", "clerk", "east", "2026-03-15", true)] // all that Wang holds in the role
    [InlineData("sun", "clerk", "east", "9999-12-31", true)] // no end
    [InlineData("sun", "building-steward", "area-1", "2026-03-15", false)] // another role
    [InlineData("sun", "clerk", "grid-3", "2026-03-15", false)] // where Wang holds nothing
    [InlineData("sun", "clerk", "east", "2026-03-17", true)]
    [InlineData("sun", "clerk", "east", "2026-03-18", false)] // a delegate who is away
    [InlineData("sun", "clerk", "east", "2026-03-20", true)]
    [InlineData("zhou", "clerk", "grid-1", "2026-03-15", false)] // what is delegated is not passed on
    [InlineData("zhao", "clerk", "west", "2026-03-15", true)] // nobody to do with it
    public void HoldsRole_WithLeavesAndDelegations_Table(string person, string role, string place, string on, bool expected)
    {
        Place.HoldsRole(person, role, place, Day(on)).Should().Be(expected);
        Place.HoldersOf(role, place, Day(on)).Contains(person).Should().Be(expected);
        Place.StandingOf(person, role, place, Day(on)).Holds.Should().Be(expected);
    }

    [Theory]
    [InlineData("2026-02-28", "wang li")]
    [InlineData("2026-03-01", "wang qian li")] // the delegate after the holder
    [InlineData("2026-03-15", "qian sun li")] // the delegates in the stead of one who is away
    [InlineData("2026-03-18", "qian li")]
    public void HoldersOf_WithLeavesAndDelegations_InTheOrderOfTheHolders(string on, string expected) =>
        string.Join(' ', Place.HoldersOf("clerk", "grid-1", Day(on))).Should().Be(expected);

    [Fact]
    public void HoldersOf_DelegateWhoHoldsTheRoleToo_IsNamedOnce() =>
        Jurisdiction.From(Definition with { Delegations = [Delegate("wang", "li", "2026-03-01")] }).HoldersOf("clerk", "grid-1", Day("2026-03-01"))
            .Should().Equal("wang", "li");

    [Fact]
    public void HoldsRole_DelegateOfAnAppointmentThatEnded_ActsNoMore()
    {
        var definition = Definition with { Appointments = [Appoint("wang", "clerk", "east", to: "2026-03-16")] };
        Jurisdiction.From(definition).HoldsRole("sun", "clerk", "east", Day("2026-03-16")).Should().BeTrue();
        Jurisdiction.From(definition).HoldsRole("sun", "clerk", "east", Day("2026-03-17")).Should().BeFalse();
    }

    [Theory]
    [InlineData("k-1", true)]
    [InlineData("k-2", true)] // under the second root
    [InlineData("r-1", false)] // above both
    public void HoldsRole_DelegationWithoutNode_CoversEveryRoot(string place, bool expected)
    {
        NodeRecord[] records = [Of("r-1"), Of("r-2"), Of("k-1", "r-1"), Of("k-2", "r-2")];
        var jurisdiction = Jurisdiction.From(new()
        {
            Tree = GovernanceTree.From(TierLadder.From(TierLadder.Tianhe.Tiers, severalRoots: true), records),
            Roles = [Clerk],
            Appointments = [Appoint("wang", "clerk", "k-1"), Appoint("wang", "clerk", "k-2")],
            Delegations = [Delegate("wang", "sun", "2026-03-01")],
        });
        jurisdiction.HoldsRole("sun", "clerk", place, Day("2026-03-01")).Should().Be(expected);
        jurisdiction.HoldersOf("clerk", place, Day("2026-03-01")).Contains("sun").Should().Be(expected);
    }

    [Fact]
    public void HoldersOf_VeryManyHolders_IsFastAndNamesEachOnce()
    {
        Appointment[] many = [.. Enumerable.Range(0, 50_000).Select(i => Appoint($"p-{i % 40_000}", "clerk", "tianhe"))];
        var place = Jurisdiction.From(new() { Tree = Tree, Roles = [Clerk], Appointments = [.. many], Leaves = [Absent("p-7", "2026-01-01")] });

        var (holders, time, _) = Effort.Of(() => place.HoldersOf("clerk", "area-1", Day("2026-03-01")));

        holders.Should().HaveCount(39_999).And.StartWith(["p-0", "p-1"]).And.NotContain("p-7");
        time.Should().BeLessThan(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void AppointmentsOf_SomebodyAway_AreKept() => Place.AppointmentsOf("wang", Day("2026-03-15")).Should().HaveCount(2);

    [Fact]
    public void AppointmentsOf_ADelegate_AreNone() => Place.AppointmentsOf("qian", Day("2026-03-15")).Should().BeEmpty();

    [Theory]
    [InlineData("wang", "2026-03-09", false)]
    [InlineData("wang", "2026-03-10", true)]
    [InlineData("wang", "2026-03-20", true)]
    [InlineData("wang", "2026-03-21", false)]
    [InlineData("li", "2026-03-15", false)]
    public void IsAway_Table(string person, string on, bool expected) => Place.IsAway(person, Day(on)).Should().Be(expected);

    [Fact]
    public void IsAway_WithoutLeaves_IsFalse() => Jurisdiction.From(new() { Tree = Tree }).IsAway("wang", Day("2026-03-15")).Should().BeFalse();

    [Fact]
    public void HoldsRole_WithLeavesAndDelegations_AllocatesNothing()
    {
        PersonId person = "sun";
        RoleId role = "clerk";
        NodeId place = "area-1";
        var on = Day("2026-03-15");
        Place.HoldsRole(person, role, place, on);

        Effort.Of(() => Place.HoldsRole(person, role, place, on)).Allocated.Should().Be(0);
    }

    [Fact]
    public void HoldsRole_DefaultPersonAmongLeaves_Throws() =>
        FluentActions.Invoking(() => Place.HoldsRole(default, "clerk", "east", Day("2026-03-15"))).Should().Throw<InvalidOperationException>();

    private static NodeRecord Of(string id, string? parent = null) =>
        new() { Id = id, Tier = parent is null ? "subdistrict" : "community", Name = id, Parent = parent is null ? default(NodeId?) : parent };
}
