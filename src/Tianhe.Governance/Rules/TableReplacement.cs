using Tianhe.Governance.Orders;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Rules;

/// <summary>Replaces a table of a pack wherever it is used, and gives every part the new version.</summary>
internal sealed class TableReplacement
{
    private readonly TableDescription _table;
    private readonly string _version;
    private readonly Dictionary<TableId, DecisionTable> _compiled = [];

    private TableReplacement(TableDescription table, string version)
    {
        _table = table;
        _version = version;
    }

    public static RulePackDescription In(RulePackDescription pack, TableDescription table, string version)
    {
        var replacement = new TableReplacement(table, version);
        return pack with
        {
            Version = version,
            Tables = [.. pack.Tables.Select(replacement.Of)],
            Schemes = [.. pack.Schemes.Select(scheme => scheme with { Version = version })],
            Workflows = [.. pack.Workflows.Select(rules => rules with { Workflow = replacement.Of(rules.Workflow) })],
            Orders = pack.Orders is { } orders ? replacement.Of(orders) : null,
        };
    }

    private TableDescription Of(TableDescription table) => (table.Id == _table.Id ? _table : table) with { Version = _version };

    private OrderRules Of(OrderRules orders) => orders with
    {
        Workflow = Of(orders.Workflow),
        Routing = orders.Routing is { } routing ? routing with { Table = Compiled(routing.Table) } : null,
    };

    private WorkflowDefinition Of(WorkflowDefinition workflow) =>
        WorkflowDefinition.From(workflow.Description with { Version = _version, Tables = [.. workflow.Description.Tables.Select(Compiled)] });

    private DecisionTable Compiled(DecisionTable table)
    {
        if (!_compiled.TryGetValue(table.Id, out var compiled))
        {
            _compiled.Add(table.Id, compiled = DecisionTable.From(Of(table.Description)));
        }

        return compiled;
    }
}
