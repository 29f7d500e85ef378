using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance;

/// <summary>The rules by which a place runs matters of one kind: their lifecycle, and what it needs to run.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record WorkflowRules
{
    /// <summary>The lifecycle, whose facts begin with <see cref="MatterFacts.Declarations"/>.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required WorkflowDefinition Workflow { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The calendar by which deadlines are counted, with its time zone.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required WorkingCalendar Calendar { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The roles whose holders, at the place of a matter or above it, may be given it; empty where anybody may.</summary>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    public EquatableList<RoleId> HandlerRoles
    {
        get;
        init => field = value.Any(role => role.IsDefault) ? throw new ArgumentException("Every role has an id.", nameof(value)) : value;
    }

    /// <summary>How far an act may be dated before the last one, because machines' clocks differ; within it the later instant counts, inclusive, beyond it the act is refused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required Duration ClockSkewTolerance
    {
        get;
        init => field = value < Duration.Zero ? throw new ArgumentOutOfRangeException(nameof(value), value, "A tolerance is not negative.") : value;
    }

    /// <summary>Binds the rules to a place, or throws with every problem.</summary>
    internal WorkflowProcess BindTo(IOfficeHolders offices)
    {
        var findings = new List<Finding>();
        WorkflowRulesCheck.Run(this, findings);
        WorkflowRulesCheck.CheckRoles(HandlerRoles.Select(role => (role, "handlerRoles")).Concat(WorkflowRulesCheck.RolesOf(Workflow.Description, "")), offices.AllRoles, findings);
        return findings.Count == 0 ? new(this, offices) : throw new InvalidDefinitionException($"The binding of the workflow '{Workflow.Id}' to the jurisdiction", findings.ToEquatableList());
    }

    /// <summary>The workflow and the revision of the calendar.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Workflow} by {Calendar.Revision}";
}
