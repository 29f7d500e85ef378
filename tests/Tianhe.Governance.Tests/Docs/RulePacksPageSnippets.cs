using System.Text;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Tests.Conventions;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>What the page on rule packs shows, compiled and run.</summary>
public sealed class RulePacksPageSnippets
{
    [Fact]
    public void Problems()
    {
        var utf8 = Encoding.UTF8.GetBytes(RulePack.BuiltIn("tianhe").ToJson()
            .Replace("\"weight\": 0.3", "\"weight\": 0.2", StringComparison.Ordinal)
            .Replace("\"per\": 60", "\"pre\": 60", StringComparison.Ordinal)
            .Replace("\"is\": true }, { \"fact\": \"actor", "\"is\": false }, { \"fact\": \"actor", StringComparison.Ordinal));
        var printed = new StringBuilder();

        // snippet: packs-problems
        if (!RulePack.TryLoad(utf8, out var rules, out var findings))
        {
            foreach (var finding in findings.Where(finding => finding.Severity == FindingSeverity.Error))
            {
                printed.AppendLine($"{finding.Position} {finding.Path}: {finding.Describe(Language.English)}");
            }
        }
        // end-snippet

        rules.Should().BeNull();
        Repository.Read("docs/rule-packs.md").ReplaceLineEndings("\n").Should().Contain(printed.ToString().ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public void Illustrations()
    {
        // snippet: packs-findings
        var rules = RulePack.BuiltIn("tianhe");
        var first = rules.Findings[0];
        var said = $"{first.Position}: {first.Describe(Language.English)}";
        // end-snippet

        Repository.Read("docs/rule-packs.md").Should().Contain(said);
    }

    [Fact]
    public void Producers()
    {
        // snippet: packs-producer
        var registry = FactRegistry.Empty.With(new()
        {
            Id = "rate",
            Title = new("比率", "rate"),
            Produces = FactType.Number,
            Inputs =
            [
                FactDeclaration.ForNumber("part", new("分子", "part"), scale: 0) with { Minimum = 0 },
                FactDeclaration.ForNumber("whole", new("分母", "whole"), scale: 0) with { Minimum = 0 },
            ],
            Parameters = [FactDeclaration.ForNumber("most", new("上限", "at most"), scale: 2) with { Minimum = 0, Maximum = 1 }],
            Produce = with => with.Number("whole") == 0
                ? FactValue.NotApplicable
                : Math.Min(with.Number("most"), decimal.Round(with.Number("part") / with.Number("whole"), with.Fact.Scale, MidpointRounding.AwayFromZero)),
        });
        // end-snippet

        File.WriteAllText("rules.json", new MarkdownPage("docs/rule-packs.md", Repository.Read("docs/rule-packs.md")).Blocks.First(block => block.Language == "json" && block.Code.Contains("\"use\"", StringComparison.Ordinal)).Code);

        // snippet: packs-registry
        var rules = RulePack.Load(File.ReadAllBytes("rules.json"), registry);
        var sheet = FactSheet.Bind(rules.Facts, [("meetings.attended", 34), ("meetings.due", 43)]);
        var attendance = sheet["attendance"]; // 0.791
        var schema = RulePackSchema.For(registry); // completes "use" and "with" in an editor
        // end-snippet

        attendance.ToString().Should().Be("0.791");
        schema.Should().Contain("\"enum\": [\"rate\"]");
    }
}
