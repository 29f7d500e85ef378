using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>A host with many streets and no district above them.</summary>
public sealed class TreeRootsTests
{
    private static readonly TierLadder Streets = TierLadder.From(TierLadder.Tianhe.Tiers, severalRoots: true);

    private static readonly NodeRecord[] TwoStreets =
    [
        .. Records,
        new() { Id = "beicheng", Tier = "subdistrict", Name = "北城街道" },
        new() { Id = "north", Tier = "community", Name = "城北社区", Parent = "beicheng", Households = 100 },
    ];

    private static readonly GovernanceTree Tree = GovernanceTree.From(Streets, TwoStreets);

    [Fact]
    public void Roots_Several_StandById() => Tree.Roots.Select(node => node.Id.Value).Should().Equal("beicheng", "tianhe");

    [Fact]
    public void Roots_OfATreeWithOne_AreThatOne() => SmallStreet.Tree.Roots.Should().Equal(SmallStreet.Tree.Root);

    [Fact]
    public void Root_OfATreeWithSeveral_SaysWhatToAsk() =>
        FluentActions.Invoking(() => Tree.Root).Should().Throw<InvalidOperationException>().WithMessage("*2 roots*Roots*");

    [Fact]
    public void Root_OfALadderThatAllowsSeveral_IsTheOneThatThereIs() => GovernanceTree.From(Streets, Records).Root.Id.Should().Be((NodeId)"tianhe");

    [Fact]
    public void From_NoRootWhereSeveralMayBe_IsFound() =>
        CodesOf(() => GovernanceTree.From(Streets, [])).Should().Equal("nodes: structure.no-root");

    [Fact]
    public void From_SeveralRootsWhereOneMayBe_IsFound() =>
        CodesOf(() => GovernanceTree.From(TierLadder.Tianhe, TwoStreets)).Should().Equal("nodes: structure.several-roots");

    [Fact]
    public void SiblingsOf_ARoot_AreTheOtherRoots() => Tree.SiblingsOf("tianhe").Single().Id.Should().Be((NodeId)"beicheng");

    [Fact]
    public void LowestCommonAncestorOf_NodesUnderDifferentRoots_IsNone() => Tree.LowestCommonAncestorOf("north", "area-1").Should().BeNull();

    [Fact]
    public void Nodes_StandRootByRoot() => (Tree["north"].IsUnder(Tree["tianhe"]), Tree.DescendantsOf("beicheng").Count, Tree.PathTo("north")[0].Id.Value)
        .Should().Be((false, 1, "beicheng"));

    [Fact]
    public void Assess_QuotaByStreet_AddsEachStreet()
    {
        var place = Jurisdiction.From(new() { Tree = Tree, Roles = [Steward], Appointments = [Appoint("p-1", "building-steward", "north")] });
        var areas = place.Assess(OnePerSixty with { Scope = "subdistrict" }, Day("2026-07-01")).Areas;
        areas.Select(area => (area.Area.Id, area.Area.Households, area.Area.Present)).Should().Equal(("beicheng", 100, 1), ("tianhe", null, 0));
    }

    [Fact]
    public void HoldersOf_APlaceUnderOneRoot_AreNotThoseOfTheOther()
    {
        var place = Jurisdiction.From(new() { Tree = Tree, Roles = [Clerk], Appointments = [Appoint("p-1", "clerk", "beicheng"), Appoint("p-2", "clerk", "tianhe")] });
        place.HoldersOf("clerk", "north", Day("2026-07-01")).Should().Equal("p-1");
        place.HoldersOf("clerk", "area-3", Day("2026-07-01")).Should().Equal("p-2");
    }
}
