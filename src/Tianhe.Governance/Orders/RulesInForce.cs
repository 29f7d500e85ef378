namespace Tianhe.Governance.Orders;

/// <summary>By which rules an event was decided: the workflow, its version, and the revision of the calendar.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record RulesInForce
{
    internal RulesInForce(WorkflowId workflow, string version, string calendarRevision)
    {
        Workflow = workflow;
        Version = version;
        CalendarRevision = calendarRevision;
    }

    /// <summary>The workflow.</summary>
    public WorkflowId Workflow { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>The revision of the calendar by which deadlines were counted.</summary>
    public string CalendarRevision { get; }
}
