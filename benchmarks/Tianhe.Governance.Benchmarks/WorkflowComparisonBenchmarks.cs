using BenchmarkDotNet.Attributes;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Benchmarks;

/// <summary>Two versions of the lifecycle of a hotline order that differ in one guard, compared; beside compiling and proving one of them.</summary>
[MemoryDiagnoser]
public class WorkflowComparisonBenchmarks
{
    private static readonly WorkflowDefinition Before = RulePack.BuiltIn("hotline-order").Orders!.Workflow;

    /// <summary>An extension of at most 5 working days instead of 10, an illustration: it shows after five steps.</summary>
    private static readonly WorkflowDefinition Narrower = WithGuard("request-extension", Condition.AtMost("extension.days", 5));

    /// <summary>"At most one return before" instead of "fewer than two", which is the same.</summary>
    private static readonly WorkflowDefinition Reworded = WithGuard("return", Condition.AtMost("order.returns", 1));

    [GlobalSetup]
    public void Prepare()
    {
        if (BetweenUnlike().Behaviour is not { Outcome: ProofOutcome.Refuted, Trace.Count: 5 } || BetweenAlike().Behaviour is not { IsProved: true })
        {
            throw new InvalidOperationException($"Expected a trace of five steps and a proof: {BetweenUnlike().Behaviour} {BetweenAlike().Behaviour}");
        }
    }

    [Benchmark(Baseline = true)]
    public WorkflowDefinition From() => WorkflowDefinition.From(Narrower.Description);

    [Benchmark]
    public WorkflowComparison BetweenUnlike() => WorkflowComparison.Between(Before, Narrower);

    [Benchmark]
    public WorkflowComparison BetweenAlike() => WorkflowComparison.Between(Before, Reworded);

    private static WorkflowDefinition WithGuard(TransitionId step, Condition guard) => WorkflowDefinition.From(Before.Description with
    {
        Transitions = Before.Description.Transitions.Select(one => one.Id == step ? one with { Guards = [guard] } : one).ToEquatableList(),
    });
}
