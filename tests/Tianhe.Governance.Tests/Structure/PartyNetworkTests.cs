using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

public sealed class PartyNetworkTests
{
    [Fact]
    public void Tianhe_Levels_CoverStreetCommunityAndGrid() => PartyLadder.Tianhe.Levels.Select(level => $"{level.Name.Chinese}→{level.Covers}")
        .Should().Equal("街道党工委→subdistrict", "社区党组织→community", "网格党支部→grid");

    [Theory]
    [InlineData("working-committee", 1)]
    [InlineData("community-body", 2)]
    [InlineData("grid-branch", 2)]
    public void CountOf_Level(string level, int expected)
    {
        Party.CountOf(level).Should().Be(expected);
        Party.BodiesOf(level).Should().HaveCount(expected);
    }

    [Fact]
    public void GroupCount_IsTheSumOverAllBodies() => Party.GroupCount.Should().Be(5);

    [Fact]
    public void Bodies_StandInPreorder() => Party.Bodies.Select(body => body.Id.Value).Should().Equal("committee", "p-east", "b-1", "p-west", "b-2");

    [Fact]
    public void Root_IsTheWorkingCommittee() => Party.Root.Form.Should().Be(PartyForm.WorkingCommittee);

    [Fact]
    public void Level_SaysNothingOfForm() => Party.BodiesOf("community-body").Select(body => body.Form)
        .Should().Equal(PartyForm.Committee, PartyForm.GeneralBranch);

    [Fact]
    public void ChildrenOf_Body_DirectOnesOnly() => Party.ChildrenOf("committee").Select(body => body.Id.Value).Should().Equal("p-east", "p-west");

    [Fact]
    public void Indexer_KnownBody_IsTheRecord() => Party["b-1"].Covers.Should().Equal("grid-1", "grid-2");

    [Fact]
    public void Indexer_UnknownBody_SaysWhich() =>
        FluentActions.Invoking(() => Party["b-9"]).Should().Throw<ArgumentException>().WithMessage("*'b-9'*");

    [Theory]
    [InlineData("b-1", true)]
    [InlineData("b-9", false)]
    public void Contains_Body(string id, bool expected) => Party.Contains(id).Should().Be(expected);

    [Fact]
    public void Contains_DefaultId_IsFalse() => Party.Contains(default).Should().BeFalse();

    [Fact]
    public void From_ManyProblems_ListsAll() => CodesOf(() => PartyNetwork.From(PartyLadder.Tianhe,
    [
        .. Bodies,
        Bodies[0] with { Name = "另一党工委" },
        Bodies[0] with { Id = "second" },
        Bodies[3] with { Id = "x-1", Parent = "committee" },
        Bodies[3] with { Id = "x-2", Parent = "nobody" },
        Bodies[3] with { Id = "x-3", Parent = null },
        Bodies[3] with { Id = "x-4", Level = "group" },
        Bodies[1] with { Id = "x-5", Parent = "x-6" },
        Bodies[1] with { Id = "x-6", Parent = "x-5", Name = "" },
        Bodies[3] with { Id = "x-7", Groups = -1 },
    ])).Should().Equal(
        "party.committee: structure.duplicate-id",
        "party.x-4.level: structure.unknown-tier",
        "party.x-6.name: structure.blank-name",
        "party.x-1.parent: structure.misplaced",
        "party.x-2.parent: structure.unknown-parent",
        "party.x-3.parent: structure.missing-parent",
        "party.x-5.parent: structure.misplaced",
        "party.x-6.parent: structure.misplaced",
        "party.x-5.parent: structure.cycle",
        "party: structure.several-roots",
        "party.x-7.groups: structure.negative-count");

    [Fact]
    public void From_NoBodies_HasNoRoot() => CodesOf(() => PartyNetwork.From(PartyLadder.Tianhe, [])).Should().Equal("party: structure.no-root");

    [Fact]
    public void Ladder_DuplicateLevel_IsFound() => CodesOf(() => PartyLadder.From(
        [new("a", new("甲", "a"), "community"), new("b", new("乙", "b"), "grid"), new("a", new("丙", "c"), "grid")]))
        .Should().Equal("tiers.a: structure.duplicate-tier");

    [Fact]
    public void Ladder_ManyLevelsOfOneId_TellsTheirNumberAndTheId() => CodesOf(() => PartyLadder.From(Enumerable.Repeat<PartyLevel>(new("a", new("甲", "a"), "community"), 11)))
        .Distinct().Should().Equal("tiers: structure.too-many-tiers", "tiers.a: structure.duplicate-tier");

    [Fact]
    public void Ladder_NoLevel_IsFound() => CodesOf(() => PartyLadder.From([])).Should().Equal("tiers: structure.no-tier");

    [Fact]
    public void Ladder_SameLevels_IsEqual() => PartyLadder.From(PartyLadder.Tianhe.Levels).Should().Be(PartyLadder.Tianhe);

    [Fact]
    public void Body_UndefinedForm_Throws() =>
        FluentActions.Invoking(() => Bodies[0] with { Form = (PartyForm)99 }).Should().Throw<ArgumentOutOfRangeException>();
}
