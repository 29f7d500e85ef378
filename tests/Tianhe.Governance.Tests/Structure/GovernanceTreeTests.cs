using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

public sealed class GovernanceTreeTests
{
    [Fact]
    public void Nodes_StandInPreorder_SiblingsById() => Ids(Tree.Nodes).Should().Equal(
        "tianhe", "east", "grid-1", "area-1", "area-2", "grid-2", "area-3", "team", "west", "grid-3");

    [Fact]
    public void Indexer_KnownId_ShowsTheRecord()
    {
        var node = Tree["area-2"];
        (node.Id, node.Tier.Id, node.Name, node.Parent, node.Households, node.Code)
            .Should().Be((new NodeId("area-2"), new TierId("building-area"), "2号楼", (NodeId?)"grid-1", (int?)61, null));
    }

    [Fact]
    public void Indexer_CodeStated_IsKept() => Tree["east"].Code.Should().Be("371071007001");

    [Fact]
    public void Indexer_UnknownId_SaysWhich() =>
        FluentActions.Invoking(() => Tree["grid-9"]).Should().Throw<ArgumentException>().WithMessage("*'grid-9'*");

    [Fact]
    public void Indexer_DefaultId_Throws() => FluentActions.Invoking(() => Tree[default]).Should().Throw<ArgumentException>();

    [Fact]
    public void Root_HasNoParent() => Tree.Root.Should().Match<Node>(root => root.Id == "tianhe" && root.Parent == null);

    [Theory]
    [InlineData("grid-1", true)]
    [InlineData("Grid-1", false)]
    [InlineData("grid", false)]
    public void Contains_Id_CharacterByCharacter(string id, bool expected) => Tree.Contains(id).Should().Be(expected);

    [Fact]
    public void TryFind_KnownId_IsTheNode() => (Tree.TryFind("east", out var node) ? node : default).Should().Be(Tree["east"]);

    [Fact]
    public void TryFind_UnknownOrDefaultId_FindsTheDefault()
    {
        Tree.TryFind("north", out var node).Should().BeFalse();
        Tree.TryFind(default, out _).Should().BeFalse();
        node.Should().Be(default(Node));
    }

    [Fact]
    public void FindByCode_KnownCode_IsTheNode() => Tree.FindByCode("371071007001").Should().Be(Tree["east"]);

    [Theory]
    [InlineData("371071007002")]
    [InlineData("")]
    [InlineData("east")]
    public void FindByCode_UnknownCode_SaysWhich(string code)
    {
        FluentActions.Invoking(() => Tree.FindByCode(code)).Should().Throw<ArgumentException>().WithMessage($"*'{code}'*");
        Tree.TryFindByCode(code, out _).Should().BeFalse();
    }

    [Fact]
    public void TryFindByCode_TreeWithoutCodes_FindsNothing() =>
        GovernanceTree.From(TierLadder.Tianhe, [Records[0] with { Code = null }]).TryFindByCode("371071007", out _).Should().BeFalse();

    [Fact]
    public void FindByCode_Null_Throws() => FluentActions.Invoking(() => Tree.FindByCode(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Contains_DefaultId_IsFalse() => Tree.Contains(default).Should().BeFalse();

    [Fact]
    public void PathTo_Node_RootFirst() => Ids(Tree.PathTo("area-3")).Should().Equal("tianhe", "east", "grid-2", "area-3");

    [Fact]
    public void PathTo_Root_IsTheRoot() => Ids(Tree.PathTo("tianhe")).Should().Equal("tianhe");

    [Fact]
    public void AncestorsOf_Node_NearestFirst() => Ids(Tree.AncestorsOf("area-3")).Should().Equal("grid-2", "east", "tianhe");

    [Fact]
    public void AncestorsOf_Root_IsEmpty() => Tree.AncestorsOf("tianhe").Should().BeEmpty();

    [Fact]
    public void ChildrenOf_Node_DirectOnesOnly() => Ids(Tree.ChildrenOf("east")).Should().Equal("grid-1", "grid-2", "team");

    [Fact]
    public void ChildrenOf_Leaf_IsEmpty() => Tree.ChildrenOf("area-1").Should().BeEmpty();

    [Theory]
    [InlineData("grid-1", "grid-2,team")]
    [InlineData("grid-2", "grid-1,team")]
    [InlineData("team", "grid-1,grid-2")]
    [InlineData("grid-3", "")]
    [InlineData("tianhe", "")]
    public void SiblingsOf_Node_WithoutItself(string id, string expected) => string.Join(',', Ids(Tree.SiblingsOf(id))).Should().Be(expected);

    [Theory]
    [InlineData("area-1", "area-2", "grid-1")]
    [InlineData("area-1", "area-3", "east")]
    [InlineData("area-1", "grid-3", "tianhe")]
    [InlineData("area-1", "east", "east")]
    [InlineData("east", "area-1", "east")]
    [InlineData("team", "team", "team")]
    public void LowestCommonAncestorOf_TwoNodes(string left, string right, string expected) =>
        Tree.LowestCommonAncestorOf(left, right)!.Value.Id.Should().Be((NodeId)expected);

    [Theory]
    [InlineData("tianhe", "grid", 3)]
    [InlineData("east", "grid", 2)]
    [InlineData("east", "community", 1)]
    [InlineData("east", "subdistrict", 0)]
    [InlineData("grid-1", "building-area", 2)]
    [InlineData("west", "building-area", 0)]
    public void CountWithin_AreaAndTier(string area, string tier, int expected) => Tree.CountWithin(area, tier).Should().Be(expected);

    [Fact]
    public void CountWithin_UnknownTier_Throws() => FluentActions.Invoking(() => Tree.CountWithin("east", "village")).Should().Throw<ArgumentException>();

    [Fact]
    public void DescendantsOf_Node_WithoutItself() =>
        Ids(Tree.DescendantsOf("east")).Should().Equal("grid-1", "area-1", "area-2", "grid-2", "area-3", "team");

    [Theory]
    [InlineData("area-1", "grid-1", true, true)]
    [InlineData("area-1", "east", true, true)]
    [InlineData("area-1", "tianhe", true, true)]
    [InlineData("area-1", "area-1", false, true)]
    [InlineData("area-1", "area-2", false, false)]
    [InlineData("area-3", "grid-1", false, false)]
    [InlineData("area-1", "west", false, false)]
    [InlineData("east", "area-1", false, false)]
    [InlineData("west", "east", false, false)]
    public void IsUnder_And_IsWithin(string node, string area, bool under, bool within)
    {
        Tree.IsUnder(node, area).Should().Be(under);
        Tree.IsWithin(node, area).Should().Be(within);
        Tree[node].IsUnder(Tree[area]).Should().Be(under);
        Tree[node].IsWithin(Tree[area]).Should().Be(within);
    }

    [Fact]
    public void IsWithin_UnknownArea_Throws() =>
        FluentActions.Invoking(() => Tree.IsWithin("east", "north")).Should().Throw<ArgumentException>().WithMessage("*'north'*");

    [Theory]
    [InlineData("subdistrict", 1)]
    [InlineData("community", 2)]
    [InlineData("grid", 3)]
    [InlineData("building-area", 3)]
    [InlineData("volunteers", 1)]
    public void CountOf_Tier(string tier, int expected)
    {
        Tree.CountOf(tier).Should().Be(expected);
        Tree.NodesOf(tier).Should().HaveCount(expected);
    }

    [Fact]
    public void NodesOf_Tier_InPreorder() => Ids(Tree.NodesOf("building-area")).Should().Equal("area-1", "area-2", "area-3");

    [Fact]
    public void NodesOf_UnknownTier_Throws() =>
        FluentActions.Invoking(() => Tree.NodesOf("village")).Should().Throw<ArgumentException>();

    [Fact]
    public void IsWithin_And_Enumeration_AllocateNothing()
    {
        NodeId area = "area-3", east = "east";
        Walk(area, east);

        Effort.Of(() => Walk(area, east)).Allocated.Should().Be(0);
    }

    [Fact]
    public void Node_Default_SaysSo() =>
        FluentActions.Invoking(() => default(Node).Name).Should().Throw<InvalidOperationException>().WithMessage("*default*");

    [Fact]
    public void Node_OfAnotherTree_IsNoArea()
    {
        var other = GovernanceTree.From(TierLadder.Tianhe, Records)["tianhe"];
        FluentActions.Invoking(() => Tree["east"].IsWithin(other)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Tree["east"].IsUnder(default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => default(Node).IsUnder(other)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Node_PopulationAndKind_AreKeptOnlyWhereStated()
    {
        var tree = GovernanceTree.From(TierLadder.Tianhe, [Records[1], Records[0], Records[3] with { Kind = GridKind.General, Population = 0 }, Records[4]]);
        tree.Nodes.Select(node => (node.Population, node.Kind)).Should().Equal((null, null), (null, null), (0, GridKind.General), (null, null));
        Tree["east"].Kind.Should().BeNull();
    }

    [Fact]
    public void ToRecord_OfANode_MakesItAgain() => Tree.Nodes.Select(node => node.ToRecord()).Should().BeEquivalentTo(Records);

    [Fact]
    public void Node_SameNode_IsEqual() => Tree["east"].Should().Be(Tree.ChildrenOf("tianhe").First());

    [Fact]
    public void NodeRange_SameNodes_IsEqual() => (Tree.DescendantsOf("east") == Tree.DescendantsOf("east")).Should().BeTrue();

    [Fact]
    public void NodeRange_OtherNodes_IsNotEqual() => (Tree.DescendantsOf("east") != Tree.DescendantsOf("west")).Should().BeTrue();

    [Fact]
    public void NodeRange_OutOfRange_Throws() =>
        FluentActions.Invoking(() => Tree.DescendantsOf("west")[1]).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void NodeWalk_SameWalk_IsEqual() => (Tree.ChildrenOf("east") == Tree.ChildrenOf("east")).Should().BeTrue();

    [Fact]
    public void NodeWalk_NothingToWalk_IsTheDefault()
    {
        Tree.ChildrenOf("area-1").Should().Equal(default(NodeWalk));
        Tree.SiblingsOf("tianhe").Equals(default).Should().BeTrue();
        default(NodeWalk).Count.Should().Be(0);
    }

    [Fact]
    public void NodeWalk_Count_IsThatOfItsNodes()
    {
        Tree.ChildrenOf("east").Count.Should().Be(3);
        Tree.AncestorsOf("area-1").Count.Should().Be(3);
    }

    [Fact]
    public void NodeWalkEnumerator_BeforeAndAfterTheWalk_StandsNowhere()
    {
        FluentActions.Invoking(() => Tree.ChildrenOf("east").GetEnumerator().Current).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => AtTheEnd(Tree.ChildrenOf("east").GetEnumerator())).Should().Throw<InvalidOperationException>();
    }

    private static Node AtTheEnd(NodeWalkEnumerator walk)
    {
        while (walk.MoveNext())
        {
        }

        walk.MoveNext().Should().BeFalse();
        return walk.Current;
    }

    private static string[] Ids(IEnumerable<Node> nodes) => [.. nodes.Select(node => node.Id.Value)];

    private static int Walk(NodeId node, NodeId area)
    {
        var count = Tree.IsWithin(node, area) && Tree.IsUnder(node, area) ? 1 : 0;
        foreach (var below in Tree.DescendantsOf(area))
        {
            count += below.Households ?? 0;
        }

        foreach (var above in Tree.AncestorsOf(node))
        {
            count += above.IsWithin(Tree[area]) ? 1 : 0;
        }

        foreach (var child in Tree.ChildrenOf(area))
        {
            count += child.Population ?? 0;
        }

        return count;
    }
}
