namespace Tianhe.Governance.Workflows;

/// <summary>By which rules an event was decided: the pack, the workflow, the version, and the revision of the calendar.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record RulesInForce
{
    internal RulesInForce(string source, WorkflowId workflow, string version, string calendarRevision)
    {
        Source = source;
        Workflow = workflow;
        Version = version;
        CalendarRevision = calendarRevision;
    }

    /// <summary>The id of the rule pack, or of the workflow where it was made without a pack.</summary>
    public string Source { get; }

    /// <summary>The workflow.</summary>
    public WorkflowId Workflow { get; }

    /// <summary>The version of the pack, or of the workflow where it was made without a pack.</summary>
    public string Version { get; }

    /// <summary>The revision of the calendar by which deadlines were counted.</summary>
    public string CalendarRevision { get; }

    /// <summary>Workflow and version, and the pack where there is one.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Source == Workflow.Value ? $"{Workflow} {Version}" : $"{Workflow} of {Source} {Version}";
}
