using Tianhe.Governance.Orders;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Rules;

/// <summary>What stands in the document of a pack: its description, and the rules of orders and the tables as they are written, not yet compiled.</summary>
internal sealed record RulePackContent(RulePackDescription Pack, OrderRulesContent? Orders, EquatableList<TableContent> Tables, EquatableList<WorkflowRulesContent> Workflows);
