using System.Text;
using System.Text.Json;

using BenchmarkDotNet.Attributes;

using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Benchmarks;

/// <summary>Each built-in lifecycle, compiled and proven, and the pack it is from, loaded.</summary>
[MemoryDiagnoser]
public class WorkflowDefinitionBenchmarks
{
    private WorkflowDescription? _description;
    private byte[] _pack = [];

    public static IEnumerable<string> Packs =>
    [
        "tianhe", "bureau-3-13", "hotline-order", "digital-city-case", "rating-round", "assessment-board", "co-building-agreement", "community-project",
    ];

    [ParamsSource(nameof(Packs))]
    public string Pack { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var pack = RulePack.BuiltIn(Pack);
        var built = DefinitionIn(pack);
        _description = built.Description;
        _pack = Encoding.UTF8.GetBytes(pack.ToJson());
        if (From().Verify() != built.Verify() || DefinitionIn(Load()).Description != _description)
        {
            throw new InvalidOperationException($"The lifecycle of {Pack} does not come back.");
        }
    }

    /// <summary>All that it takes to make a definition of a description: checked, compiled and proven.</summary>
    [Benchmark]
    public WorkflowDefinition From() => WorkflowDefinition.From(_description!);

    /// <summary>From the text: read with positions, checked, compiled and proven, all that the pack holds.</summary>
    [Benchmark]
    public RulePack Load() => RulePack.Load(_pack);

    /// <summary>The floor: the framework parses the text, and nothing is known of what it means.</summary>
    [Benchmark(Baseline = true)]
    public int ParseOnly()
    {
        using var document = JsonDocument.Parse(_pack);
        return document.RootElement.GetPropertyCount();
    }

    private static WorkflowDefinition DefinitionIn(RulePack pack) => pack.Orders is { } orders ? orders.Workflow : pack.Workflows[0].Workflow;
}
