using Tianhe.Governance.Documents;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Orders;

/// <summary>The routing: <c>{ "table": "routing", "duty": "duty", "handlerRole": "role" }</c>.</summary>
internal static class OrderRoutingShape
{
    public static ObjectShape<OrderRoutingContent> Shape { get; } = Describe();

    private static ObjectShape<OrderRoutingContent> Describe()
    {
        var routing = new ObjectShapeBuilder<OrderRoutingContent>("order-routing", new("按类别和地点对照履职事项清单。", "How an order is matched with the list of duties."));
        var table = routing.Required("table", new("决策表的编号", "the id of the table"), TableIdShapes.Table, value => value.Table);
        var duty = routing.Required("duty", new("给出履职事项的输出项", "the output that names a duty"), IdShapes.Fact, value => value.Duty);
        var role = routing.OptionalValue("handlerRole", new("给出承办职务的输出项", "the output that names the role that takes the order"), IdShapes.Fact, value => value.HandlerRole);
        return routing.Build(read => new(read.Get(table), read.Get(duty), read.Get(role)));
    }
}
