using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Lists;

public sealed class ChosenRowsTests
{
    private const string Total = "id,tier,name,户数\na,grid,甲,431\n合计,,,\"1,431\"\n合计,,,约1\n";
    private static readonly ListFormat<NodeRecord> Nodes = ListFormat.Nodes();
    private static readonly ListFormat<NodeRecord> WithoutTotal = Nodes.WithRowsWhere("id", id => id != "合计");

    [Fact]
    public void WithRowsWhere_TheTotal_IsLeftOutBeforeItIsChecked() => WithoutTotal.ReadText(Total).Single().Id.Should().Be(new NodeId("a"));

    [Fact]
    public void WithRowsWhere_WhatIsLeftOut_IsCountedInAWarning() =>
        WithoutTotal.Problem(Total).ToString().Should().Be("Warning at nodes: lists.rows-left-out: 2 rows were left out as was asked, the first of them row 3.");

    [Fact]
    public void WithRowsWhere_NothingLeftOut_IsNoWarning() => WithoutTotal.Problems("id,tier,name\na,grid,甲").Should().BeEmpty();

    [Fact]
    public void WithRowsWhere_EveryRowLeftOut_IsAnEmptyListWithBothWarnings() =>
        WithoutTotal.Problems("id,tier,name\n合计,,").Should().Equal("nodes rows-left-out", "nodes no-rows");

    [Fact]
    public void WithRowsWhere_OfTwoColumns_KeepsWhatBothKeep() =>
        WithoutTotal.WithRowsWhere("tier", tier => tier == "grid").ReadText("id,tier,name\n合计,grid,x\nb,area,乙\na,grid,甲").Single().Id.Should().Be(new NodeId("a"));

    [Fact]
    public void WithRowsWhere_ACell_IsSeenAsTheFileHasIt() =>
        Nodes.WithChange("name", _ => "x").WithRowsWhere("name", name => name == "甲").ReadText("id,tier,name\na,grid,甲\nb,grid,乙").Single().Id.Should().Be(new NodeId("a"));

    [Fact]
    public void WithRowsWhere_AColumnThatTheFileLacks_IsEmpty() =>
        Nodes.WithRowsWhere("parent", parent => parent.Length == 0).ReadText("id,tier,name\na,grid,甲").Count.Should().Be(1);

    [Fact]
    public void TryReadRows_RowsThatAreLeftOut_AreCounted()
    {
        WithoutTotal.TryReadRows(["a", "合计"], out var records, out var findings, ("id", row => row), ("tier", _ => "grid"), ("name", row => row)).Should().BeTrue();
        (records.Count, findings.Single().Code).Should().Be((1, "lists.rows-left-out"));
    }

    [Fact]
    public void WithRowsWhere_WrongBytesInTheColumn_EndTheReading() =>
        WithoutTotal.Problems(Csv.Of([.. "id,tier,name\n"u8, 0xC3, 0x28, .. ",,\n"u8])).Should().Equal("nodes.row-2 @ 2:1 wrong-bytes");

    [Fact]
    public void WithRowsWhere_ThatThrows_SaysInWhichRow() =>
        Nodes.WithRowsWhere("id", _ => throw new FormatException("no")).Invoking(list => list.ReadText("id,tier,name\na,grid,甲"))
            .Should().Throw<InvalidOperationException>().WithMessage("It could not be said whether row 2 is read: no").WithInnerException<FormatException>();

    [Fact]
    public void WithRowsWhere_OfAColumnThatIsNotLookedFor_IsRefused()
    {
        Nodes.WithConstant("tier", "grid").Invoking(list => list.WithRowsWhere("tier", _ => true)).Should().Throw<ArgumentException>().WithMessage("The column 'tier' is not looked for*");
        Nodes.Without("code").Invoking(list => list.WithRowsWhere("code", _ => true)).Should().Throw<ArgumentException>();
    }
}
