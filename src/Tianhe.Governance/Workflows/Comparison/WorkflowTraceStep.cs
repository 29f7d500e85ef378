using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>One step of a trace that is replayed in two definitions.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record WorkflowTraceStep
{
    internal WorkflowTraceStep()
    {
    }

    /// <summary>The action.</summary>
    public required ActionId Action { get; init; }

    /// <summary>By which authority somebody acts, or null where a clock takes the step by running out.</summary>
    public Authority? By { get; init; }

    /// <summary>The clock that takes the step by running out, or null where somebody acts.</summary>
    public ClockId? Lapse { get; init; }

    /// <summary>
    /// Values by which the guards are decided, one of each fact that the steps named here read, and of those that keep the other
    /// definition from permitting the act; in the order of the catalogues. A value that has to be unknown is missing.
    /// </summary>
    public EquatableList<KeyValuePair<FactName, FactValue>> Facts { get; init; }

    /// <summary>The step that the definition before takes, or null where it takes none.</summary>
    public TransitionId? TakenBefore { get; init; }

    /// <summary>The step that the definition after takes, or null where it takes none.</summary>
    public TransitionId? TakenAfter { get; init; }

    /// <summary>The stage that is reached in the definition before, or null where it takes no step.</summary>
    public StageId? StageBefore { get; init; }

    /// <summary>The stage that is reached in the definition after, by its id there, or null where it takes no step.</summary>
    public StageId? StageAfter { get; init; }

    /// <summary>Action, who or what takes it, values and stages.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString()
    {
        var facts = Facts.Count == 0 ? "" : $" on {string.Join(", ", Facts.Select(fact => $"{fact.Key} = {fact.Value}"))}";
        return $"{Action} by {(Lapse is { } clock ? $"lapse of {clock}" : By?.Describe(By.Role is { } role ? BilingualText.Same(role.Value) : null).English)}{facts}: {StageBefore?.Value ?? "nothing"} | {StageAfter?.Value ?? "nothing"}";
    }
}
