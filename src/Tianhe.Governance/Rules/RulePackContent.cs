using Tianhe.Governance.Orders;

namespace Tianhe.Governance.Rules;

/// <summary>What stands in the document of a pack: its description, and the rules of orders as they are written, not yet compiled.</summary>
internal sealed record RulePackContent(RulePackDescription Pack, OrderRulesContent? Orders);
