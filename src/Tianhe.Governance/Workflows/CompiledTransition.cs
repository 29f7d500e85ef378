using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>A transition with every name resolved to a place in its definition.</summary>
internal sealed class CompiledTransition
{
    public required WorkflowTransition Transition { get; init; }

    /// <summary>The stage left, or -1 for the step by which a matter begins.</summary>
    public required int FromIndex { get; init; }

    public required int ActionIndex { get; init; }

    public required WorkflowStage To { get; init; }

    public required CompiledCondition[] Guards { get; init; }

    public required WorkflowClock? Within { get; init; }

    public required WorkflowClock[] Starts { get; init; }

    /// <summary>Whether any clock starts, stops or runs on.</summary>
    public required bool TouchesClocks { get; init; }

    public required RuleReference Reference { get; init; }
}
