using NodaTime;

using Tianhe.Governance;
using Tianhe.Governance.Structure;

namespace QuickStart;

/// <summary>A new roster arrives from Excel and becomes dated changes; what cannot be told apart is asked.</summary>
internal static class RosterChapter
{
    private static readonly LocalDate Day = new(2026, 10, 1);
    private static readonly CsvFormat Excel = new() { Encoding = CsvEncoding.Gb18030 };
    private static readonly ListFormat<NodeRecord> Nodes = ListFormat.Nodes(TierLadder.Tianhe);

    /// <summary>Reads the roster of the fourth quarter and compares it with the street.</summary>
    /// <returns>The street's history with what the roster changed.</returns>
    public static StructureHistory Show(Page page, Jurisdiction place)
    {
        page.Chapter("新一季花名册：读入、比对、存疑", "A new roster: read, compared, asked about");
        var history = place.History!;
        using var file = FourthQuarter(history.Start);
        var rows = Nodes.ReadCsv(file, Excel);
        page.Claim(rows.Count == history.Start.Count, page.Say($"从 GB18030 编码的表格读入 {Page.Number(rows.Count)} 行", $"read {Page.Number(rows.Count)} rows from a table in GB18030"));
        var difference = history.Compare(rows, Day);
        foreach (var question in difference.Questions)
        {
            page.Line(question.Describe(page.Language));
        }

        page.Claim(difference.Questions.Count == 1, page.Say("有 1 处无法判断，请人决定：第3网格即新编号的网格", "one thing cannot be told apart, and a person decides: grid 3 is the grid with the new number"));
        difference = difference.Decide("grid-003", "grid-203");
        foreach (var entry in difference.Entries)
        {
            page.Line(entry.Describe(page.Language));
        }

        var after = history.With(difference.Changes);
        page.Claim(
            after.AsOf(Day.PlusDays(-1)).Contains("grid-003") && after.AsOf(Day).Nodes.Select(node => node.Name).Order().SequenceEqual(rows.Select(row => row.Name).Order()),
            page.Say("记入之后：前一日仍是原样，当日起与花名册一致", "recorded: as before on the day before, and as the roster says from the day on"));
        return after;
    }

    /// <summary>The table that somebody sends: one grid renamed, one building area moved, one grid under a new number and name.</summary>
    private static MemoryStream FourthQuarter(GovernanceTree tree)
    {
        var file = new MemoryStream();
        Nodes.WriteCsv(tree.Nodes.Select(Row), file, Excel);
        file.Position = 0;
        return file;
    }

    private static NodeRecord Row(Node node)
    {
        var row = new NodeRecord { Id = node.Id, Tier = node.Tier.Id, Name = node.Name, Parent = node.Parent, Code = node.Code, Households = node.Households };
        return node.Id.Value switch
        {
            "grid-001" => row with { Name = "和美网格" },
            "area-0001" => row with { Parent = "grid-002" },
            "grid-003" => row with { Id = "grid-203", Name = "滨河网格" },
            _ when row.Parent == "grid-003" => row with { Parent = "grid-203" },
            _ => row,
        };
    }
}
