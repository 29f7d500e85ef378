using NodaTime;

using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.History.DatedStreet;
using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure.History;

public sealed class StructureHistoryTests
{
    [Theory]
    [InlineData("2026-01-01", "第一网格")]
    [InlineData("2026-02-28", "第一网格")]
    [InlineData("2026-03-01", "朝阳网格")]
    [InlineData("2026-03-02", "朝阳网格")]
    [InlineData("2026-04-01", "东阳网格")]
    [InlineData("9999-12-31", "东阳网格")]
    public void AsOf_ARenamedNode_HasTheNameOfTheDay(string on, string name) =>
        Dated(Rename("2026-04-01", "grid-1", "东阳网格"), Rename("2026-03-01", "grid-1", "朝阳网格")).AsOf(Day(on))["grid-1"].Name.Should().Be(name);

    [Fact]
    public void AsOf_BeforeTheFirstDay_Throws() =>
        FluentActions.Invoking(() => Dated().AsOf(Since.PlusDays(-1))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*begins on 1 Jan 2026*");

    [Fact]
    public void AsOf_TheFirstDay_IsTheStart() => MergedAndSplit.AsOf(Since).Should().BeSameAs(Tree);

    [Fact]
    public void AsOf_ADayOfAnotherCalendar_IsThatDay() =>
        MergedAndSplit.AsOf(Day("2026-03-01").WithCalendar(CalendarSystem.PersianSimple)).Contains("grid-12").Should().BeTrue();

    [Fact]
    public void AsOf_Founded_StandsUnderItsParentWithAllItsFigures()
    {
        var node = Grid("grid-9") with { Code = "371071007001009", Households = 3, Population = 7, Kind = GridKind.Dedicated };
        var tree = Dated(Found("2026-02-01", node)).AsOf(Day("2026-02-01"));
        tree.ToRecords().Should().Contain(node);
        tree.Count.Should().Be(Tree.Count + 1);
    }

    [Fact]
    public void AsOf_Recoded_HasTheNewCodeOrNone()
    {
        var history = Dated(Recode("2026-02-01", "east", "371071007009"), Recode("2026-03-01", "east", null));
        history.AsOf(Day("2026-02-28"))["east"].Code.Should().Be("371071007009");
        history.AsOf(Day("2026-03-01"))["east"].Code.Should().BeNull();
    }

    [Fact]
    public void AsOf_Restated_HasAllThreeAnew()
    {
        var change = new RestateNode { On = Day("2026-02-01"), Node = "area-1", Population = 150, Kind = GridKind.Micro };
        var node = Dated(change).AsOf(Day("2026-02-01"))["area-1"];
        (node.Households, node.Population, node.Kind).Should().Be((null, 150, GridKind.Micro));
    }

    [Fact]
    public void AsOf_Transferred_TakesAllUnderItAlong()
    {
        var tree = Dated(Transfer("2026-02-01", "grid-1", "west")).AsOf(Day("2026-02-01"));
        tree.IsWithin("area-1", "west").Should().BeTrue();
        tree.IdsUnder("east").Should().Equal("grid-2", "team");
    }

    [Fact]
    public void AsOf_Merged_HoldsTheChildrenOfBothAndAddsTheirFigures()
    {
        var tree = Dated(Merge("2026-02-01", Area("area-12"), "area-1", "area-2")).AsOf(Day("2026-02-01"));
        tree["area-12"].Households.Should().Be(121);
        tree["area-12"].Parent.Should().Be(new NodeId("grid-1"));
        MergedAndSplit.AsOf(Day("2026-03-01")).IdsUnder("grid-12").Should().Equal("area-1", "area-2", "area-3");
    }

    [Fact]
    public void AsOf_MergedIntoOneThatKeepsItsId_LivesOn()
    {
        var tree = Dated(Merge("2026-02-01", Grid("grid-1", null), "grid-3", "grid-1")).AsOf(Day("2026-02-01"));
        tree["grid-1"].Parent.Should().Be(new NodeId("east"));
        tree.Contains("grid-3").Should().BeFalse();
    }

    [Fact]
    public void AsOf_Split_GivesEachPartItsChildren()
    {
        var tree = MergedAndSplit.AsOf(Day("2026-06-01"));
        tree.IdsUnder("east").Should().Equal("grid-4", "grid-5", "team");
        tree.IdsUnder("grid-5").Should().Equal("area-2", "area-3");
        tree.Contains("grid-12").Should().BeFalse();
    }

    [Fact]
    public void AsOf_SplitWithAPartThatKeepsTheId_LivesOn()
    {
        var tree = Dated(Split("2026-02-01", "grid-1", Part(Grid("grid-1"), "area-1"), new SplitPart { Node = Grid("grid-9", "west"), Children = ["area-2"] })).AsOf(Day("2026-02-01"));
        tree.IdsUnder("grid-1").Should().Equal("area-1");
        tree.IsWithin("area-2", "west").Should().BeTrue();
    }

    [Fact]
    public void AsOf_Abolished_IsGoneOnThatDay()
    {
        var history = Dated(Abolish("2026-02-01", "team"));
        history.AsOf(Day("2026-01-31")).Contains("team").Should().BeTrue();
        history.AsOf(Day("2026-02-01")).Contains("team").Should().BeFalse();
    }

    [Fact]
    public void Changes_OfOneDay_ApplyAsListed()
    {
        var history = Dated(Rename("2026-03-01", "grid-9", "新名"), Found("2026-02-01", Grid("grid-9")), Abolish("2026-03-01", "grid-9"));
        history.Changes.Select(change => change.GetType().Name).Should().Equal("FoundNode", "RenameNode", "AbolishNode");
        history.AsOf(Day("2026-03-01")).Contains("grid-9").Should().BeFalse();
    }

    [Fact]
    public void Changes_OfOneDay_MaySwapCodes()
    {
        var tree = Dated(Recode("2026-02-01", "tianhe", "371071007001"), Recode("2026-02-01", "east", "371071007")).AsOf(Day("2026-02-01"));
        (tree["tianhe"].Code, tree["east"].Code).Should().Be(("371071007001", "371071007"));
    }

    [Fact]
    public void With_AnEarlierChange_StandsInItsPlaceAndLeavesTheOldHistory()
    {
        var old = Dated(Rename("2026-03-01", "grid-1", "三月"));
        var history = old.With(Rename("2026-02-01", "grid-1", "二月"));
        history.AsOf(Day("2026-02-15"))["grid-1"].Name.Should().Be("二月");
        history.AsOf(Day("2026-03-01"))["grid-1"].Name.Should().Be("三月");
        old.Changes.Should().ContainSingle();
    }

    [Fact]
    public void With_AChangeThatBreaksALaterOne_ListsTheProblem() =>
        CodesOf(() => MergedAndSplit.With(Abolish("2026-02-01", "area-1"))).Should().Equal("changes.2026-06-01.split.grid-12: structure.no-longer-there");

    [Fact]
    public void From_Nulls_Throw()
    {
        FluentActions.Invoking(() => StructureHistory.From(null!, Since, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => StructureHistory.From(Tree, Since, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Dated(null!, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Dated().With(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void ToString_IsForDebugging() => MergedAndSplit.ToString().Should().Be("田和街道 (tianhe) since 1 Jan 2026, 2 change(s)");
}
