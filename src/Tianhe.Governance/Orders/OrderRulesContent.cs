using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Orders;

/// <summary>The rules of orders as a pack writes them, before they are compiled.</summary>
internal sealed class OrderRulesContent
{
    public required WorkingCalendar Calendar { get; init; }

    public required OrderCategoriesContent Categories { get; init; }

    public required EquatableList<OrderUrgency> Urgencies { get; init; }

    public required EquatableList<ReturnReason> ReturnReasons { get; init; }

    public required EquatableList<RoleId> HandlerRoles { get; init; }

    public required Duration ClockSkewTolerance { get; init; }

    /// <summary>The names of the place's own facts.</summary>
    public required EquatableList<FactName> Facts { get; init; }

    public required OrderRoutingContent? Routing { get; init; }

    public required WorkflowDescription Workflow { get; init; }
}
