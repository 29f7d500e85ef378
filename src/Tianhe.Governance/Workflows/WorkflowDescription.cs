using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>What a workflow definition is made from, not yet checked.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record WorkflowDescription
{
    /// <summary>The id of the definition.</summary>
    /// <exception cref="ArgumentException">It is the default value.</exception>
    public required WorkflowId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A workflow has an id.", nameof(value)) : value;
    }

    /// <summary>The version of the definition, which every event carries.</summary>
    /// <exception cref="ArgumentException">It is null, empty or blank.</exception>
    public required string Version
    {
        get;
        init => field = WellFormed.CheckWritten(value);
    }

    /// <summary>What the workflow is called.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required BilingualText Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The facts that guards may read.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public FactCatalogue Facts { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactCatalogue.Empty;

    /// <summary>The stages.</summary>
    public EquatableList<WorkflowStage> Stages { get; init; }

    /// <summary>The actions.</summary>
    public EquatableList<WorkflowAction> Actions { get; init; }

    /// <summary>The clocks.</summary>
    public EquatableList<WorkflowClock> Clocks { get; init; }

    /// <summary>The decision tables by which limits of clocks are chosen, each id once.</summary>
    /// <exception cref="ArgumentException">A table is null.</exception>
    public EquatableList<DecisionTable> Tables
    {
        get;
        init => field = value.Contains(null!) ? throw new ArgumentException("A table is not null.", nameof(value)) : value;
    }

    /// <summary>The transitions.</summary>
    public EquatableList<WorkflowTransition> Transitions { get; init; }
}
