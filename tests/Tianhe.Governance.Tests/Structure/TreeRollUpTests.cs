using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

public sealed class TreeRollUpTests
{
    [Theory]
    [InlineData("area-1", 60)]
    [InlineData("grid-1", 121)]
    [InlineData("east", 180)]
    [InlineData("tianhe", 180)]
    [InlineData("west", 0)]
    public void Sum_Households_WithinEveryNode(string id, int expected)
    {
        var sums = Tree.Sum(node => node.Households ?? 0);
        sums[id].Should().Be(expected);
        sums[Tree[id]].Should().Be(expected);
    }

    [Fact]
    public void Sum_MoreThanTheNumberHolds_Throws()
    {
        FluentActions.Invoking(() => Tree.Sum(_ => int.MaxValue)).Should().Throw<OverflowException>();
        Tree.Sum(_ => (long)int.MaxValue)["tianhe"].Should().Be(10L * int.MaxValue);
    }

    [Fact]
    public void Sum_AmountsThatAreAddedLikeNumbers() =>
        Tree.Sum(_ => NodaTime.Duration.FromHours(1))["east"].Should().Be(NodaTime.Duration.FromHours(7));

    [Theory]
    [InlineData("area-1", 60, 60)]
    [InlineData("grid-1", 60, 61)]
    [InlineData("east", 59, 61)]
    [InlineData("grid-3", null, null)]
    public void MinAndMax_Households_OfThoseThatStateThem(string id, int? least, int? most)
    {
        Tree.Min(node => node.Households)[id].Should().Be(least);
        Tree.Max(node => node.Households)[id].Should().Be(most);
    }

    [Fact]
    public void Combine_Texts_TakesTheNodeThenItsChildrenInOrder() =>
        Tree.Combine(node => node.Id.Value, (node, child) => $"{node}({child})")["east"]
            .Should().Be("east(grid-1(area-1)(area-2))(grid-2(area-3))(team)");

    [Fact]
    public void Combine_AFigureThatStandsForAllBelow_CountsOnce()
    {
        var tree = GovernanceTree.From(TierLadder.Tianhe, Records.Select(record => record.Id == "grid-1" ? record with { Households = 130 } : record));
        var known = tree.Combine(node => (Own: node.Households, Below: 0), (node, child) => (node.Own, node.Below + (child.Own ?? child.Below)));
        known["east"].Below.Should().Be(189);
    }

    [Fact]
    public void Values_StandInPreorder() => Tree.Sum(_ => 1).InPreorder.ToArray().Should().Equal(10, 7, 3, 1, 1, 2, 1, 1, 2, 1);

    [Fact]
    public void Values_OfANodeOfAnotherTree_Throw() =>
        FluentActions.Invoking(() => Tree.Sum(_ => 1)[GovernanceTree.From(TierLadder.Tianhe, Records)["east"]]).Should().Throw<ArgumentException>();

    [Fact]
    public void Values_OfAnUnknownId_Throw() => FluentActions.Invoking(() => Tree.Sum(_ => 1)["north"]).Should().Throw<ArgumentException>();

    [Fact]
    public void Combine_DelegateThatThrows_ComesThrough() =>
        FluentActions.Invoking(() => Tree.Combine<int>(_ => throw new FormatException("no"), (node, _) => node)).Should().Throw<FormatException>();

    [Fact]
    public void Combine_WithoutADelegate_Throws()
    {
        FluentActions.Invoking(() => Tree.Sum((Func<Node, int>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Tree.Combine(_ => 1, null!)).Should().Throw<ArgumentNullException>();
    }
}
