using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure.People;

public sealed class StandingTests
{
    private static readonly Jurisdiction Place = Jurisdiction.From(new()
    {
        Tree = Tree,
        Roles = [Steward, Clerk],
        Appointments = [Appoint("wang", "clerk", "east"), Appoint("li", "clerk", "west")],
        Leaves = [Absent("wang", "2026-03-10", "2026-03-20")],
        Delegations = [Delegate("wang", "li", "2026-03-01", "2026-03-31"), Delegate("li", "sun", "2026-03-01")],
    });

    [Fact]
    public void StandingOf_ADelegate_NamesForWhom()
    {
        var standing = Place.StandingOf("li", "clerk", "grid-1", Day("2026-03-15"));
        standing.Explanation.Describe(Language.English).Should().Be("li acts for wang as community clerk from 1 Mar 2026 to 31 Mar 2026.");
        standing.Explanation.Describe(Language.Chinese).Should().Be("li代wang履行社区工作人员职责，期限2026年3月1日至2026年3月31日。");
        standing.Delegations.Should().ContainSingle().Which.Person.Should().Be((PersonId)"wang");
    }

    [Fact]
    public void StandingOf_SomebodyAway_SaysSoAndWhatIsHeld()
    {
        var standing = Place.StandingOf("wang", "clerk", "grid-1", Day("2026-03-15"));
        standing.Explanation.Describe(Language.English).Should().Be("wang is away from 10 Mar 2026 to 20 Mar 2026 and acts in no role.\nwang is community clerk of 田东居委会 since 1 Jan 2026.");
        standing.Explanation.Describe(Language.Chinese).Should().Be("wang不在岗，期限2026年3月10日至2026年3月20日，其间不履行任何职务。\nwang为“田东居委会”的社区工作人员，任期自2026年1月1日起。");
        (standing.Holds, standing.Leaves.Count, standing.Appointments.Count).Should().Be((false, 1, 1));
    }

    [Fact]
    public void StandingOf_WhatIsHeldElsewhere_IsNothingHere()
    {
        var standing = Place.StandingOf("sun", "clerk", "grid-1", Day("2026-03-15"));
        standing.Explanation.Describe(Language.English).Should().Be("sun is on 15 Mar 2026 neither community clerk of 第一网格 or of a place above it, nor acts for one.");
        standing.Explanation.Describe(Language.Chinese).Should().Be("sun在2026年3月15日既不是“第一网格”及其上级的社区工作人员，也未受委托代行。");
        (standing.Person, standing.Role, standing.Place, standing.On).Should().Be(("sun", "clerk", "grid-1", Day("2026-03-15")));
    }

    [Fact]
    public void StandingOf_Equal_IsEqual() =>
        Place.StandingOf("li", "clerk", "grid-1", Day("2026-03-15")).Should().Be(Place.StandingOf("li", "clerk", "grid-1", Day("2026-03-15")));

    [Fact]
    public void StandingOf_UnknownRole_Throws() =>
        FluentActions.Invoking(() => Place.StandingOf("li", "mayor", "grid-1", Day("2026-03-15"))).Should().Throw<ArgumentException>().WithMessage("*'mayor'*building-steward, clerk*");

    [Fact]
    public void StandingOf_UnknownPlace_Throws() =>
        FluentActions.Invoking(() => Place.StandingOf("li", "clerk", "nowhere", Day("2026-03-15"))).Should().Throw<ArgumentException>();
}
