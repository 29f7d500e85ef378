using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Orders;

/// <summary>An order as its events, from which it is made again.</summary>
internal static class ServiceOrderShape
{
    public static ObjectShape<ServiceOrder> With(Shape<OrderEvent> happened)
    {
        var order = new ObjectShapeBuilder<ServiceOrder>("service-order", new("工单，由其全部事件构成。", "An order, made of all its events."));
        order.Format(new("格式的版本", "the version of the format"));
        var events = order.Required("events", new("全部事件，由早到晚", "all events, oldest first"), Shapes.List(happened, EntryKey.Place), value => value.History);
        return order.Build(read =>
        {
            var history = read.Get(events);
            var order = history.Count > 0 ? history[0].Order : default;
            for (var i = 0; i < history.Count; i++)
            {
                if (!ServiceOrder.MayFollow(history[i], order, i))
                {
                    var submit = i == 0 ? $" ({OrderActions.Submit})" : "";
                    return read.Fail(events, OrderFindings.BrokenHistory,
                        new("place", i), new("found", $"{history[i].Order} {history[i].Version} ({history[i].ActionId})"), new("expected", $"{order} {i + 1}{submit}"));
                }
            }

            return history.Count == 0 ? read.Fail(events, OrderFindings.NoHistory) : ServiceOrder.Replay(history);
        });
    }
}
