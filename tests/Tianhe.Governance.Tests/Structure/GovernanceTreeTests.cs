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
        var before = GC.GetAllocatedBytesForCurrentThread();
        Walk(area, east);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void Node_Default_SaysSo() =>
        FluentActions.Invoking(() => default(Node).Name).Should().Throw<InvalidOperationException>().WithMessage("*default*");

    [Fact]
    public void Node_SameNode_IsEqual() => Tree["east"].Should().Be(Tree.ChildrenOf("tianhe")[0]);

    [Fact]
    public void NodeRange_SameNodes_IsEqual() => (Tree.DescendantsOf("east") == Tree.DescendantsOf("east")).Should().BeTrue();

    [Fact]
    public void NodeRange_OtherNodes_IsNotEqual() => (Tree.DescendantsOf("east") != Tree.DescendantsOf("west")).Should().BeTrue();

    [Fact]
    public void NodeRange_OutOfRange_Throws() =>
        FluentActions.Invoking(() => Tree.DescendantsOf("west")[1]).Should().Throw<ArgumentOutOfRangeException>();

    private static string[] Ids(IEnumerable<Node> nodes) => [.. nodes.Select(node => node.Id.Value)];

    private static int Walk(NodeId node, NodeId area)
    {
        var count = Tree.IsWithin(node, area) && Tree.IsUnder(node, area) ? 1 : 0;
        foreach (var below in Tree.DescendantsOf(area))
        {
            count += below.Households ?? 0;
        }

        return count;
    }
}
