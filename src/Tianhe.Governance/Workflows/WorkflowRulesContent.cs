using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Workflows;

/// <summary>The rules of matters of one kind as a pack writes them, before they are compiled.</summary>
internal sealed class WorkflowRulesContent
{
    /// <summary>The lifecycle; its facts and tables are those of the pack, and are put in when it is compiled.</summary>
    public required WorkflowDescription Workflow { get; init; }

    /// <summary>The names of the place's own facts.</summary>
    public required EquatableList<FactName> Facts { get; init; }

    public required WorkingCalendar Calendar { get; init; }

    public required EquatableList<RoleId> HandlerRoles { get; init; }

    public required Duration ClockSkewTolerance { get; init; }

    public static WorkflowRulesContent Of(WorkflowRules rules) => new()
    {
        Workflow = rules.Workflow.Description,
        Facts = [.. rules.Workflow.Description.Facts.Declarations.Skip(MatterFacts.Declarations.Count).Select(fact => fact.Name)],
        Calendar = rules.Calendar,
        HandlerRoles = rules.HandlerRoles,
        ClockSkewTolerance = rules.ClockSkewTolerance,
    };
}
