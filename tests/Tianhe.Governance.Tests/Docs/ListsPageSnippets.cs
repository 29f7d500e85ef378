using System.Text;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>What docs/lists.md shows, compiled and run.</summary>
public sealed class ListsPageSnippets
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Fact]
    public void A_roster_as_CSV()
    {
        using var stream = new MemoryStream(Gb18030.GetBytes("网格编号,名称,所属社区,户数,备注\r\ngrid-07,第七网格,zhaixi,431,\r\ngrid-08,第八网格,zhaixi,389,新设\r\n"));

        // snippet: lists-csv
        var grids = ListFormat.Nodes(TierLadder.Tianhe)
            .WithHeading("id", "网格编号")                                    // how this file calls it
            .WithHeading("parent", "所属社区")
            .WithConstant("tier", "网格")                                     // every row is a grid
            .ReadCsv(stream, new() { Encoding = CsvEncoding.Gb18030 });       // what Excel calls CSV in China

        grids.Select(grid => $"{grid.Id} {grid.Tier} {grid.Parent} {grid.Households}").Should().Equal(
            "grid-07 grid zhaixi 431", "grid-08 grid zhaixi 389");
        // end-snippet
    }

    [Fact]
    public void A_roster_from_the_rows_of_a_reader()
    {
        // snippet: lists-rows
        Dictionary<string, object?>[] sheet =                                 // as readers of workbooks and databases give them
        [
            new() { ["楼长"] = "p-wang", ["责任区"] = "area-1", ["任职"] = new DateTime(2026, 1, 1) },
            new() { ["楼长"] = "p-zhao", ["责任区"] = "area-2", ["任职"] = "2026年1月1日" },
        ];

        var appointments = ListFormat.Appointments()
            .WithConstant("role", "building-steward")
            .ReadRows(
                sheet,
                ("person", row => row["楼长"]),
                ("node", row => row["责任区"]),
                ("from", row => row["任职"]));

        appointments[1].ToString().Should().Be("p-zhao is building-steward at area-2 from 1 Jan 2026");
        // end-snippet
    }

    [Fact]
    public void A_parent_by_its_name_and_a_total()
    {
        var communities = ListFormat.Nodes().ReadCsv(new MemoryStream("id,tier,name\nqiaodong,community,桥东社区\n"u8.ToArray()));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("编号,层级,名称,上级,户数\ngrid-07,网格,第七网格,桥东社区,431\n合计,,,,431\n"));

        // snippet: lists-names
        var ids = communities.ToDictionary(community => community.Name, community => community.Id.Value);   // throws where two have one name

        var grids = ListFormat.Nodes(TierLadder.Tianhe)
            .WithChange("parent", name => ids.GetValueOrDefault(name, name))  // an unknown name stays, and is no node of the tree
            .WithRowsWhere("id", id => id != "合计")
            .ReadCsv(stream);

        grids.Single().Parent.Should().Be(new NodeId("qiaodong"));
        // end-snippet
    }

    [Fact]
    public void Every_problem_at_once()
    {
        var text = "";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("编号,层级,名称,编码,户数\n grid-07,网格,第七网格,3.70102E+14,\"1,431\"\ngrid-08,网络,,,约300\n"));

        // snippet: lists-problems
        if (!ListFormat.Nodes(TierLadder.Tianhe).TryReadCsv(stream, out var nodes, out var findings))
        {
            text = string.Join("\n", findings.Select(finding => finding.Describe(Language.Chinese)));
        }
        // end-snippet

        nodes.Count.Should().Be(0);
        Pages.Find("docs/lists.md")!.Text.Should().Contain($"```text\n{text}\n```");
    }

    [Fact]
    public void Writing_and_progress()
    {
        var records = ListFormat.Nodes().ReadCsv(new MemoryStream("id,tier,name\na,grid,b\n"u8.ToArray()));
        var progress = new Progress<int>();

        // snippet: lists-write
        using var file = new MemoryStream();
        ListFormat.Nodes(TierLadder.Tianhe).WriteCsv(records, file);          // UTF-8 with its mark, commas, Chinese headings

        file.Position = 0;
        ListFormat.Nodes(TierLadder.Tianhe)
            .WithProgress(progress, every: 10_000)
            .ReadCsv(file).Should().Equal(records);
        // end-snippet
    }
}
