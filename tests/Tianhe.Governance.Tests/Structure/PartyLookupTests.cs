using CsCheck;

using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

public sealed class PartyLookupTests
{
    /// <summary>A network of three levels, each body under one of the level above, with or without its figure.</summary>
    private static readonly Gen<PartyBody[]> Networks =
        from communities in Gen.Int[1, 5]
        from rows in Gen.Select(Gen.Int[0, 4], Gen.Int[-1, 60], Gen.Int[0, 3]).Array[0, 15]
        from figures in Gen.Int[-1, 200].Array[communities + 1]
        select (PartyBody[])
        [
            Body("root", "working-committee", null, figures[0], 0),
            .. Enumerable.Range(0, communities).Select(i => Body($"c{i}", "community-body", "root", figures[i + 1], i)),
            .. rows.Select((row, i) => Body($"b{i}", "grid-branch", $"c{row.Item1 % communities}", row.Item2, row.Item3)),
        ];

    [Fact]
    public void StreetOf2017_CountsByForm()
    {
        var street = PartyStreetOf2017.Network;
        (street.CountOf("community-body"), street.CountOf(PartyForm.Committee), street.CountOf(PartyForm.GeneralBranch), street.CountOf(PartyForm.Branch)).Should().Be((76, 12, 31, 33));
        street.MembersWithin("street").Should().Be(6_677);
        street.CountOf(PartyForm.JointBranch).Should().Be(0);
    }

    [Fact]
    public void StreetOf2017_EveryFormAtOneLevel_IsNothingToReport()
    {
        PartyStreetOf2017.Network.Check(PartyRules.BranchWork, Day("2017-12-31")).Should().BeEmpty();
        PartyStreetOf2017.Network.Check(PartyRules.BranchWork, Day("2022-01-01")).Should().HaveCount(33).And.OnlyContain(finding => finding.Code == "structure.party-term-overdue");
    }

    [Fact]
    public void ParentOf_ABody_IsTheOneAbove()
    {
        Party.ParentOf("b-1")!.Id.Value.Should().Be("p-east");
        Party.ParentOf("committee").Should().BeNull();
        Party.Invoking(party => party.ParentOf("b-9")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void PathTo_ABody_BeginsAtTheRoot()
    {
        Party.PathTo("b-2").Select(body => body.Id.Value).Should().Equal("committee", "p-west", "b-2");
        Party.PathTo("committee").Select(body => body.Id.Value).Should().Equal("committee");
        Party.Invoking(party => party.PathTo("b-9")).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("grid-1", "b-1")]
    [InlineData("grid-3", "b-2")]
    [InlineData("tianhe", "committee")]
    [InlineData("area-1", "")]
    [InlineData("nowhere", "")]
    public void BodiesCovering_ANodeItself(string node, string expected) => string.Join(",", Party.BodiesCovering(node).Select(body => body.Id)).Should().Be(expected);

    [Fact]
    public void BodiesCovering_SeveralLevels_AreAllInPreorder()
    {
        var party = PartyNetwork.From(PartyLadder.Tianhe, [.. Bodies[..3], Bodies[3] with { Covers = ["east", "east"] }, Bodies[4]]);
        party.BodiesCovering("east").Select(body => body.Id.Value).Should().Equal("p-east", "b-1");
        party.BodiesCovering(default).Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, 10, 20, 30)]
    [InlineData(40, 10, 20, 40)]
    [InlineData(null, 10, null, null)]
    [InlineData(40, 10, null, 40)]
    public void MembersWithin_IsStatedOrAddedUp(int? community, int? first, int? second, int? expected) => PartyNetwork.From(PartyLadder.Tianhe,
        [Bodies[0], Bodies[1] with { Members = community }, Bodies[3] with { Members = first }, Bodies[3] with { Id = "b-3", Members = second }])
        .MembersWithin("p-east").Should().Be(expected);

    [Fact]
    public void MembersWithin_AnUnknownBody_Throws() => Party.Invoking(party => party.MembersWithin("b-9")).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(9, "party.p-east.members: structure.party-members-contradict")]
    [InlineData(10, "")]
    public void Check_AWholeThatIsLessThanItsParts_IsFound(int whole, string expected)
    {
        var party = PartyNetwork.From(PartyLadder.Tianhe, [Bodies[0], Bodies[1] with { Members = whole }, Bodies[3] with { Members = 10 }, Bodies[3] with { Id = "b-3" }]);
        string.Join(",", party.Check(PartyRules.BranchWork, Day("2026-07-01")).Where(finding => finding.Code == "structure.party-members-contradict").Select(finding => $"{finding.Path}: {finding.Code}")).Should().Be(expected);
    }

    [Theory]
    [InlineData(19, true)]
    [InlineData(20, false)]
    public void Check_AWholeThatIsLessThanWhatIsKnownFurtherDown_IsFound(int whole, bool expected) => PartyNetwork.From(PartyLadder.Tianhe,
        [Bodies[0] with { Members = whole }, Bodies[1], Bodies[3] with { Members = 20 }, Bodies[3] with { Id = "b-3" }])
        .Check(PartyRules.BranchWork, Day("2026-07-01")).Any(finding => $"{finding.Path}: {finding.Code}" == "party.committee.members: structure.party-members-contradict").Should().Be(expected);

    [Fact]
    public void Check_AWholeThatIsLessThanItsParts_SaysBothNumbers() =>
        PartyNetwork.From(PartyLadder.Tianhe, [Bodies[0] with { Members = 9 }, Bodies[1] with { Members = 110 }]).Check(PartyRules.BranchWork, Day("2026-07-01")).Single().Describe(Language.English)
            .Should().Be("街道党工委 states 9 full member(s), and the bodies under it have 110 together; the whole is no less than its parts.");

    [Fact]
    public void From_NegativeFigures_AreAllListed() => CodesOf(() => PartyNetwork.From(PartyLadder.Tianhe,
        [Bodies[0] with { Members = -1, CommitteeMembers = -1, Organisations = -1, Groups = -1 }, Bodies[1] with { Members = 0, CommitteeMembers = 0, Organisations = 0 }])).Should().Equal(
        "party.committee.groups: structure.negative-count",
        "party.committee.members: structure.negative-count",
        "party.committee.committee-members: structure.negative-count",
        "party.committee.organisations: structure.negative-count");

    [Fact]
    public void From_MoreMembersThanANumberHolds_IsFound() => CodesOf(() => PartyNetwork.From(PartyLadder.Tianhe,
        [Bodies[0], Bodies[1] with { Members = int.MaxValue }, Bodies[2] with { Members = 1 }])).Should().Equal("party: structure.total-too-large");

    [Fact]
    public void From_AWholeBesideItsParts_IsNotAddedTwice() => PartyNetwork.From(PartyLadder.Tianhe,
        [Bodies[0] with { Members = int.MaxValue }, Bodies[1] with { Members = int.MaxValue }, Bodies[3] with { Members = int.MaxValue }]).MembersWithin("committee").Should().Be(int.MaxValue);

    [Fact]
    public void From_MoreMembersUnderABodyThanANumberHolds_IsFound() => CodesOf(() => PartyNetwork.From(PartyLadder.Tianhe,
        [Bodies[0], Bodies[1] with { Members = 1 }, Bodies[3] with { Members = int.MaxValue }, Bodies[3] with { Id = "b-3", Members = 1 }])).Should().Equal("party: structure.total-too-large");

    [Fact]
    public void MembersWithin_EqualsAddingUpByHand() => Networks.Sample(bodies =>
        PartyNetwork.From(PartyLadder.Tianhe, bodies) is var party && bodies.All(body => party.MembersWithin(body.Id) == ByHand(bodies, body)));

    [Fact]
    public void PathTo_EqualsWalkingUpByHand() => Networks.Sample(bodies =>
        PartyNetwork.From(PartyLadder.Tianhe, bodies) is var party && bodies.All(body => party.PathTo(body.Id).SequenceEqual(WayTo(bodies, body))));

    [Fact]
    public void BodiesCovering_EqualsLookingAtEveryBody() => Networks.Sample(bodies =>
        PartyNetwork.From(PartyLadder.Tianhe, bodies) is var party && Enumerable.Range(0, 5).All(i => party.BodiesCovering($"n{i}").SequenceEqual(party.Bodies.Where(body => body.Covers.Contains($"n{i}")))));

    [Fact]
    public void CountOf_Forms_AddUpToAllBodies() => Networks.Sample(bodies =>
        PartyNetwork.From(PartyLadder.Tianhe, bodies) is var party && Enum.GetValues<PartyForm>().Sum(party.CountOf) == bodies.Length);

    /// <summary>A term is over on the first day whose year, month and day are not before those of its beginning, that many years later.</summary>
    [Fact]
    public void Check_OverdueTerms_EqualComparingDates() => Gen.Select(Gen.Date, Gen.Int[1, 9], Gen.Int[-2, 2]).Sample((date, years, shift) =>
    {
        var from = NodaTime.LocalDate.FromDateTime(new DateTime(2000 + (date.Year % 50), date.Month, 1)).PlusDays(date.Day - 1);
        var on = from.PlusYears(years).PlusDays(shift);
        var findings = PartyStreet.Check(PartyStreet.Branch with { TermFrom = from }, NodaTime.Text.LocalDatePattern.Iso.Format(on), PartyRules.BranchWork with { Terms = [new() { Years = years }] });
        return findings.Count == 1 == (on.Year, on.Month, on.Day).CompareTo((from.Year + years, from.Month, from.Day)) >= 0;
    });

    private static PartyBody Body(string id, string level, string? parent, int members, int form) => new()
    {
        Id = id,
        Level = level,
        Form = (PartyForm)form,
        Name = id,
        Parent = parent is null ? null : (PartyBodyId?)parent,
        Members = members < 0 ? null : members,
        Covers = [$"n{form}", $"n{form + 1}"],
    };

    private static int? ByHand(PartyBody[] bodies, PartyBody body) =>
        body.Members ?? (bodies.Where(one => one.Parent == body.Id).Select(one => ByHand(bodies, one)).ToArray() is { Length: > 0 } parts && parts.All(part => part is not null) ? parts.Sum() : null);

    private static IEnumerable<PartyBody> WayTo(PartyBody[] bodies, PartyBody body) =>
        body.Parent is { } parent ? [.. WayTo(bodies, bodies.Single(one => one.Id == parent)), body] : [body];
}
