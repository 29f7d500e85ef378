using System.Text;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Rules;
using Tianhe.Governance.Tests.Conventions;
using Tianhe.Governance.Tests.Tables;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>What docs/tables.md shows of the forms of a table, compiled and run.</summary>
public sealed class TableFormsPageSnippets
{
    private static readonly string Page = Repository.Read("docs/tables.md").ReplaceLineEndings("\n");

    private static readonly RulePack Rules = RulePack.Load(Encoding.UTF8.GetBytes(Pages.Find("docs/tables.md")!.Blocks.First(block => block.Language == "json").Code));

    [Fact]
    public void A_table_in_a_pack()
    {
        File.WriteAllBytes("rules.json", Encoding.UTF8.GetBytes(Rules.ToJson()));

        // snippet: tables-first
        var rules = RulePack.Load(File.ReadAllBytes("rules.json"));             // proven: no gap, no two rows for one order
        var limits = rules.Table("handling-limits");

        var sheet = FactSheet.Bind(rules.Facts, [("order.category", "utilities/heating"), ("order.complex", false)]);
        var within = limits.Evaluate(sheet).Limit("handle-within");             // 24 hours, by the row 'utilities'
        // end-snippet

        within.Should().Be(TimeLimit.ClockHours(24));
        rules.Findings.Should().OnlyContain(finding => finding.Code == "rules.illustration");
    }

    [Fact]
    public void A_table_in_a_spreadsheet()
    {
        var rules = Rules;
        var limits = rules.Table("handling-limits");

        // snippet: tables-csv
        CsvFormat excel = new() { Encoding = CsvEncoding.Gb18030 };             // what Excel calls CSV in China; UTF-8 else
        using (var file = File.Create("limits.csv"))
        {
            limits.WriteCsv(file, excel);                                       // headings and words in Chinese, or in the Language of the format
        }

        var edited = limits.WithRows(File.ReadAllBytes("limits.csv"), excel);   // proven anew, or one exception lists every problem
        var next = rules.WithTable(edited, "2026.2");                           // wherever the table is used: limits of clocks, routing
        // end-snippet

        edited.Should().Be(limits);
        next.Table("handling-limits").Version.Should().Be("2026.2");
        Page.Should().Contain($"```text\n{Encoding.UTF8.GetString(limits.ToCsv()).TrimStart('\uFEFF').ReplaceLineEndings("\n")}```");
    }

    [Fact]
    public void A_table_in_Markdown() => Page.Should().Contain($"```text\n{Rules.Table("handling-limits").ToMarkdown(Language.English)}```");
}
