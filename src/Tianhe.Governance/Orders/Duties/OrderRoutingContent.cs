namespace Tianhe.Governance.Orders;

/// <summary>The routing as a pack writes it, before its table is found.</summary>
internal sealed record OrderRoutingContent(TableId Table, FactName Duty, FactName? HandlerRole);
