using System.Text;
using System.Text.Json;

using BenchmarkDotNet.Attributes;

using RulesEngine.Models;

namespace Tianhe.Governance.Benchmarks;

/// <summary>
/// Loading the built-in pack: read with positions, checked, proven and compiled; beside merely parsing its JSON, and beside ten rules of
/// RulesEngine until they have run once, since it compiles an expression when it is first needed.
/// </summary>
[MemoryDiagnoser]
public class PackBenchmarks
{
    private const string Workflow = "stars";

    private static readonly GradingBenchmarks.RivalMarks Marks = new();

    private readonly byte[] _pack = Encoding.UTF8.GetBytes(RulePack.BuiltIn("tianhe").ToJson());
    private readonly byte[] _broken = Encoding.UTF8.GetBytes(RulePack.BuiltIn("tianhe").ToJson().Replace("\"weight\": 0.3", "\"weight\": 0.2", StringComparison.Ordinal));
    private readonly byte[] _table = Encoding.UTF8.GetBytes(PackOfATable());
    private readonly byte[] _rules = JsonSerializer.SerializeToUtf8Bytes(new Workflow
    {
        WorkflowName = Workflow,
        Rules = [.. Enumerable.Range(0, 10).Select(index => new Rule { RuleName = $"mark-{index}", Expression = $"input1.Mark{index} >= 6" })],
    });

    /// <summary>Everything that <see cref="RulePack.Load"/> does: four steps proven, a scheme checked, all compiled.</summary>
    [Benchmark]
    public RulePack Load() => RulePack.Load(_pack);

    /// <summary>The same with one mistake, told with line and column beside the warnings.</summary>
    [Benchmark]
    public int LoadBroken()
    {
        RulePack.TryLoad(_broken, out _, out var findings);
        return findings.Count;
    }

    /// <summary>A pack with a table of 200 rows, 50 categories by four urgencies: read, proven complete and free of contradiction, compiled.</summary>
    [Benchmark]
    public RulePack LoadTable() => RulePack.Load(_table);

    /// <summary>The floor: the framework parses the text, and nothing is known of what it means.</summary>
    [Benchmark(Baseline = true)]
    public int ParseOnly()
    {
        using var document = JsonDocument.Parse(_pack);
        return document.RootElement.GetPropertyCount();
    }

    [Benchmark]
    public async Task<int> RivalRulesEngine()
    {
        var workflow = JsonSerializer.Deserialize<Workflow>(_rules)!;
        var engine = new RulesEngine.RulesEngine([workflow]);
        var results = await engine.ExecuteAllRulesAsync(Workflow, Marks).ConfigureAwait(false);
        return results.Count(result => result.IsSuccess);
    }

    private static string PackOfATable()
    {
        const string title = "\"title\": { \"zh\": \"甲\", \"en\": \"A\" }", name = "\"name\": { \"zh\": \"甲\", \"en\": \"A\" }";
        var categories = Enumerable.Range(0, 50).Select(category => $"c-{category}");
        var rows = categories.SelectMany(category => Enumerable.Range(0, 4).Select(urgency =>
            $"{{ \"id\": \"{category}-{urgency}\", \"when\": {{ \"category\": \"{category}\", \"urgency\": \"u-{urgency}\" }}, \"then\": {{ \"within\": \"{(urgency < 2 ? "2h" : "24h")}\" }} }}"));
        return $$"""
            { "format": 1, "id": "p", "version": "1", {{name}}, "effectiveFrom": "2026-01-01",
              "timeLimits": { "2h": { "unit": "clock-hours", "amount": 2 }, "24h": { "unit": "clock-hours", "amount": 24 } },
              "facts": [
                { "name": "category", "type": "text", "texts": [{{string.Join(", ", categories.Select(category => $"\"{category}\""))}}], {{title}} },
                { "name": "urgency", "type": "text", "texts": ["u-0", "u-1", "u-2", "u-3"], {{title}} }
              ],
              "tables": [{ "id": "limits", {{name}}, "hitPolicy": "unique", "inputs": ["category", "urgency"],
                "outputs": [{ "name": "within", "type": "time-limit", {{title}} }], "rows": [{{string.Join(", ", rows)}}] }] }
            """;
    }
}
