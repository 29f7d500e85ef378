using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>What a workflow definition is made from, not yet checked.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record WorkflowDescription
{
    /// <summary>The id of the definition.</summary>
    public required WorkflowId Id { get; init; }

    /// <summary>The version of the definition, which every event carries.</summary>
    public required string Version { get; init; }

    /// <summary>What the workflow is called.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>The facts that guards may read.</summary>
    public FactCatalogue Facts { get; init; } = FactCatalogue.Empty;

    /// <summary>The stages.</summary>
    public EquatableList<WorkflowStage> Stages { get; init; }

    /// <summary>The actions.</summary>
    public EquatableList<WorkflowAction> Actions { get; init; }

    /// <summary>The clocks.</summary>
    public EquatableList<WorkflowClock> Clocks { get; init; }

    /// <summary>The transitions.</summary>
    public EquatableList<WorkflowTransition> Transitions { get; init; }
}
