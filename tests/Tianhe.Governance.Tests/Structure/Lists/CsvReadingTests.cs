using CsCheck;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Lists;

/// <summary>How rows and cells are told apart.</summary>
public sealed class CsvReadingTests
{
    private static readonly ListFormat<NodeRecord> Nodes = ListFormat.Nodes();

    private static readonly NodeRecord Grid = new() { Id = "a", Tier = "grid", Name = "甲" };

    [Theory]
    [InlineData("id,tier,name\na,grid,甲", "line feed, none at the end")]
    [InlineData("id,tier,name\na,grid,甲\n", "line feed")]
    [InlineData("id,tier,name\r\na,grid,甲\r\n", "both")]
    [InlineData("id,tier,name\ra,grid,甲\r", "carriage return")]
    [InlineData("\uFEFFid,tier,name\na,grid,甲\n", "byte-order mark")]
    [InlineData("\n\r\nid,tier,name\n\n   \n\t\na,grid,甲\n,,\n\n", "blank lines")]
    [InlineData("\u3000\nid,tier,name\n\u3000,,\n\u00A0,\"\n\",\u2003\na,grid,甲\n", "blank rows of wide and other white space")]
    [InlineData("id,tier,name\na,grid,甲,\u3000\n", "white space beyond the headings")]
    [InlineData("id,tier,name,,\na,grid,甲,,\n", "separators at the end")]
    [InlineData("id,tier,name\na,grid,甲,,,\n", "more of them than headings")]
    [InlineData("\"id\",\"tier\",\"name\"\n\"a\",\"grid\",\"甲\"\n", "quotes")]
    [InlineData("sep=;\nid;tier;name\na;grid;甲\n", "Excel's first line")]
    [InlineData("sep=,\nid,tier,name\na,grid,甲\n", "Excel's first line, the separator in it")]
    [InlineData("编号,层级,名称\na,grid,甲\n", "Chinese headings")]
    [InlineData(" ID ,＊层 级,\"名\n称\"\na,grid,甲\n", "headings written otherwise")]
    [InlineData("name,id,tier\n甲,a,grid\n", "another order")]
    [InlineData("=\"id\",tier,name\n=\"a\",\"=\"\"grid\"\"\",甲\n", "formula texts")]
    public void ReadCsv_OneRecord_IsReadHoweverItIsWritten(string text, string how) => Nodes.ReadText(text).Should().Equal([Grid], how);

    [Theory]
    [InlineData("\"甲,乙\"", "甲,乙")]
    [InlineData("\"甲\"\"乙\"\"\"", "甲\"乙\"")]
    [InlineData("\"甲\r\n乙\"", "甲\r\n乙")]
    [InlineData(" 甲 ", " 甲 ")]
    [InlineData("𠮷野家", "𠮷野家")]
    [InlineData("=甲", "=甲")]
    [InlineData("=\"=\"\"甲\"\"\"", "=\"甲\"")]
    [InlineData("'甲", "'甲")]
    public void ReadCsv_AName_IsReadAsItStands(string cell, string name) => Nodes.ReadText($"id,tier,name\na,grid,{cell}\n").Single().Name.Should().Be(name);

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void ReadCsv_OtherSeparators_AreStated(char separator) =>
        Nodes.ReadText("id,tier,name\na,grid,甲".Replace(',', separator), new() { Separator = separator }).Should().Equal(Grid);

    [Fact]
    public void ReadCsv_HeadingRow_SkipsTheTitle() =>
        Nodes.ReadText("田和街道网格台账,,\n\nid,tier,name\na,grid,甲", new() { HeadingRow = 2 }).Should().Equal(Grid);

    [Theory]
    [InlineData("id,tier,name\na,grid", "nodes.row-2 @ 2:1 too-few-cells")]
    [InlineData("id,tier,name\na,grid,甲,乙", "nodes.row-2 @ 2:1 too-many-cells")]
    [InlineData("id,tier,name\na,grid,甲,\n\nb,grid,乙,,丙", "nodes.row-4 @ 4:1 too-many-cells")]
    [InlineData("id,tier,name\na,grid,\"甲", "nodes.row-2 @ 2:8 unclosed-quote")]
    [InlineData("id,tier,name\n甲乙,grid,丙\"丁", "nodes.row-2 @ 2:10 stray-quote")]
    [InlineData("id,tier,name\na,grid,\"甲\"乙", "nodes.row-2 @ 2:11 stray-quote")]
    [InlineData("id,tier,name\na,grid,\"甲\" ", "nodes.row-2 @ 2:11 stray-quote")]
    [InlineData("id,tier,\"name\"x\na,grid,甲", "nodes.row-1 @ 1:15 stray-quote")]
    [InlineData("id,tier,name\na,grid,\"甲\n乙\nb,grid,丙", "nodes.row-2 @ 2:8 unclosed-quote")]
    [InlineData("id,tier,name\n\n\"a\",,\"甲\n乙\"\n", "nodes.row-3.tier @ 3:5 blank-cell")]
    [InlineData("tier,name,id\ngrid,\"甲\n乙\r\n丙\",\n", "nodes.row-2.id @ 4:4 blank-cell")]
    [InlineData("name,id,tier\n𠮷,,grid\n", "nodes.row-2.id @ 2:4 blank-cell")]
    [InlineData("\r\rid,tier,name\r\ra,,甲\r", "nodes.row-5.tier @ 5:3 blank-cell")]
    [InlineData("\uFEFFid,tier,name\n,grid,甲\n", "nodes.row-2.id @ 2:1 blank-cell")]
    public void TryReadCsv_ABrokenRow_IsReportedWhereItStands(string text, string expected) => Nodes.Problems(text).Should().Equal(expected);

    [Theory]
    [InlineData("", "nodes empty")]
    [InlineData("\uFEFF", "nodes empty")]
    [InlineData("\n\n,,\n", "nodes empty")]
    [InlineData("sep=,\n", "nodes empty")]
    [InlineData("id;tier;name\na;grid;甲", "nodes @ 1:1 other-separator")]
    [InlineData("编号，层级，名称\na，grid，甲", "nodes @ 1:1 other-separator")]
    [InlineData("sep=;\nid,tier,name\na,grid,甲", "nodes @ 2:1 other-separator")]
    public void TryReadCsv_NothingToRead_IsReported(string text, string expected) => Nodes.Problems(text).Should().Equal(expected);

    [Fact]
    public void TryReadCsv_HeadingsAlone_AreAnEmptyListWithAWarning() =>
        Nodes.Problem("id,tier,name\n\n").ToString().Should().Be("Warning at nodes: lists.no-rows: There is no record; the list is empty.");

    /// <summary>The row after a broken one is read, so that all is told at once.</summary>
    [Fact]
    public void TryReadCsv_SeveralProblems_AreListedTogether() =>
        Nodes.Problems("id,tier,name,户数\na,grid\n b,grid,乙,约300\nc,,丙,1\nc,grid,丁,2\n\"d\"d,grid,丁,2\n").Should().Equal(
            "nodes.row-2 @ 2:1 too-few-cells",
            "nodes.row-3.id @ 3:1 white-space",
            "nodes.row-3.households @ 3:11 wrong-number",
            "nodes.row-4.tier @ 4:3 blank-cell",
            "nodes.row-5 @ 5:1 duplicate-row",
            "nodes.row-6 @ 6:4 stray-quote");

    [Theory]
    [InlineData(1_000, true)]
    [InlineData(1_001, false)]
    public void TryReadCsv_MoreBlankCellsThanAreKept_AreNotTakenForBlank(int cells, bool isRead) =>
        Nodes.Problems($"id,tier,name\na,grid,甲{new string(',', cells - 3)}").Should().Equal(isRead ? [] : new[] { "nodes.row-2 @ 2:1 too-many-cells" });

    [Theory]
    [InlineData(1_000, "too-many-cells")]
    [InlineData(1_000_000, "too-many-cells")]
    public void TryReadCsv_ARowThatBeginsWithMoreBlankCellsThanAreKept_IsNotBlank(int blank, string code) =>
        Nodes.Problems($"id,tier,name\na,grid,甲\n{new string(',', blank)}x\n").Should().Equal($"nodes.row-3 @ 3:1 {code}");

    [Fact]
    public void ReadCsv_BlankRowsOfWideSpacesInGb18030_ArePassedOver() =>
        Nodes.ReadCsv(Csv.Of(Csv.Gb18030.GetBytes("id,tier,name\n\u3000,\u00A0,\n龠,grid,甲\n")), Csv.InGb18030).Single().Id.Should().Be(new NodeId("龠"));

    [Fact]
    public void TryReadCsv_MoreProblemsThanAreListed_StopsAndSaysSo()
    {
        Nodes.TryReadCsv(Csv.Of("id,tier,name\n" + string.Concat(Enumerable.Repeat("a,,甲\n", 2_000))), out _, out var findings).Should().BeFalse();
        findings.Should().HaveCount(1_001);
        findings[^1].Code.Should().Be("documents.too-many-problems");
    }

    [Fact]
    public void ReadCsv_Problems_AreThrownTogether() =>
        Nodes.Invoking(nodes => nodes.ReadText("id,tier,name\n,,甲")).Should().Throw<InvalidDefinitionException>()
            .Which.Findings.Select(finding => finding.Path).Should().Equal("nodes.row-2.id", "nodes.row-2.tier");

    [Fact]
    public void ReadCsv_TheStream_StaysOpen()
    {
        using var stream = Csv.Of("id,tier,name\na,grid,甲");
        Nodes.ReadCsv(stream);
        stream.CanRead.Should().BeTrue();
    }

    /// <summary>A mark, its double and the two halves of a line end fall on either side of the end of what was read at a time.</summary>
    [Fact]
    public void ReadCsv_MarksAtTheEndOfABuffer_AreReadAlike() => Gen.Int[65_490, 65_540].Sample(length =>
    {
        var name = $"{new string('x', length)}\"\r\n\"y";
        Nodes.ReadText($"id,tier,name\r\na,grid,\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\r\n").Single().Name.Should().Be(name);
        Nodes.Problems($"id,tier,name\r\na,grid,{new string('x', length)}\r\n,grid,甲").Should().Equal("nodes.row-3.id @ 3:1 blank-cell");
    });

    /// <summary>Whatever the stream hands over at a time, rows and cells are the same.</summary>
    [Fact]
    public void ReadCsv_AStreamThatTrickles_IsReadAlike()
    {
        var text = "id,tier,name\r\n" + string.Concat(Enumerable.Range(0, 300).Select(i => $"n{i},grid,\"甲\"\"{new string('乙', i)}\r\n\"\r\n"));
        using var slow = new SlowStream(System.Text.Encoding.UTF8.GetBytes(text));
        Nodes.ReadCsv(slow).Should().Equal(Nodes.ReadText(text));
    }
}
