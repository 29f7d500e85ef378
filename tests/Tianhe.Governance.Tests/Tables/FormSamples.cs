using System.Text;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Tests.Tables;

/// <summary>A table with every kind of cell; illustration only.</summary>
internal static class FormSamples
{
    public const string Rows = """
        { "id": "stuck", "when": { "category": "lift/stuck" }, "then": { "within": "2h", "marks": 5 }, "note": { "zh": "人在里面", "en": "someone is inside" }, "citation": "law" },
        { "id": "noisy", "when": { "category": ["noise", "lift/noise"], "returns": { "lessThan": 3 } }, "then": { "within": "24h", "marks": 0.5 } },
        { "id": "again", "when": { "category": ["noise", "lift/noise"], "returns": { "atLeast": 3 } }, "then": { "within": "2h", "marks": -1 } },
        { "id": "other", "when": { "category": { "not": ["lift/stuck", "noise", "lift/noise"] } }, "then": { "within": "24h", "marks": 0 } }
        """;

    public const string Table = $$"""
        { "id": "limits", "name": { "zh": "办理时限", "en": "Time limits" }, "hitPolicy": "unique",
          "inputs": ["category", "returns", "loud"],
          "outputs": [
            { "name": "within", "type": "time-limit", "title": { "zh": "时限", "en": "limit" } },
            { "name": "marks", "type": "number", "scale": 1, "title": { "zh": "计分", "en": "marks" } }
          ],
          "citation": "law",
          "rows": [
        {{Rows}}
          ] }
        """;

    public static string Pack(string table = Table) => $$"""
        {
          "format": 1, "id": "street", "version": "2026.1", "name": { "zh": "甲", "en": "A" }, "effectiveFrom": "2026-01-01",
          "citations": { "law": { "issuer": { "zh": "甲市", "en": "City A" }, "title": { "zh": "办法", "en": "Measures" } } },
          "timeLimits": { "2h": { "unit": "clock-hours", "amount": 2 }, "24h": { "unit": "clock-hours", "amount": 24 } },
          "facts": [
            { "name": "category", "type": "text", "title": { "zh": "类别", "en": "category" }, "texts": ["lift/stuck", "lift/noise", "noise", "非机动车", "a (b)"] },
            { "name": "returns", "type": "number", "scale": 0, "minimum": 0, "maximum": 99, "title": { "zh": "退回次数", "en": "returns" } },
            { "name": "loud", "type": "truth", "title": { "zh": "是否扰民", "en": "whether it is loud" } }
          ],
          "tables": [
        {{table}}
          ]
        }
        """;

    public static RulePack Loaded { get; } = RulePack.Load(Encoding.UTF8.GetBytes(Pack()));

    public static DecisionTable Limits => Loaded.Table("limits");

    /// <summary>Position, path and words of each error of a pack with a table.</summary>
    public static IEnumerable<string> Problems(string table)
    {
        RulePack.TryLoad(Encoding.UTF8.GetBytes(Pack(table)), out _, out var findings);
        return findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => $"{finding.Position} {finding.Path}: {finding.Describe(Language.English)}");
    }

    /// <summary>A table of one input, whose rows do not matter.</summary>
    public static CellGrammar Grammar(FactDeclaration declaration) => new(declaration);
}
