using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Orders;

/// <summary>The commands on an order, told by the action that they take.</summary>
internal static class OrderCommandShape
{
    public static ObjectShape<Submit> Submit { get; } = DescribeSubmit();

    public static ObjectShape<Admit> Admit { get; } = Plain(OrderActions.Admit, new("受理。", "Admit an order."), () => new Admit());

    public static ObjectShape<Dispatch> Dispatch { get; } = DescribeDispatch();

    public static ObjectShape<Acknowledge> Acknowledge { get; } = Plain(OrderActions.Acknowledge, new("签收。", "Acknowledge an order."), () => new Acknowledge());

    public static ObjectShape<Return> Return { get; } = DescribeReturn();

    public static ObjectShape<ReportHandled> ReportHandled { get; } = Plain(OrderActions.ReportHandled, new("办结。", "Report an order as handled."), () => new ReportHandled());

    public static ObjectShape<Check> Check { get; } = Truthful<Check>(
        OrderActions.Check, new("核查。", "Check what was reported."), "passed", new("核查是否通过", "whether the check was passed"), value => value.Passed, passed => new() { Passed = passed });

    public static ObjectShape<Rate> Rate { get; } = Truthful<Rate>(
        OrderActions.Rate, new("评单。", "Rate how an order was handled."), "isSatisfied", new("诉求人是否满意", "whether the person who asked is satisfied"), value => value.IsSatisfied, satisfied => new() { IsSatisfied = satisfied });

    public static ObjectShape<Close> Close { get; } = Truthful<Close>(
        OrderActions.Close, new("结案。", "Close an order."), "isSolved", new("事项是否解决", "whether the matter was solved"), value => value.IsSolved, solved => new() { IsSolved = solved });

    public static OneOfShape<OrderCommand> Any { get; } = new(
        "order-command", new("对工单的指令。", "What somebody wants done with an order."), "type",
        new Case<OrderCommand>.Of<Submit>(OrderActions.Submit, Submit),
        new Case<OrderCommand>.Of<Admit>(OrderActions.Admit, Admit),
        new Case<OrderCommand>.Of<Dispatch>(OrderActions.Dispatch, Dispatch),
        new Case<OrderCommand>.Of<Acknowledge>(OrderActions.Acknowledge, Acknowledge),
        new Case<OrderCommand>.Of<Return>(OrderActions.Return, Return),
        new Case<OrderCommand>.Of<ReportHandled>(OrderActions.ReportHandled, ReportHandled),
        new Case<OrderCommand>.Of<Check>(OrderActions.Check, Check),
        new Case<OrderCommand>.Of<Rate>(OrderActions.Rate, Rate),
        new Case<OrderCommand>.Of<Close>(OrderActions.Close, Close));

    private static ObjectShape<Submit> DescribeSubmit()
    {
        var submit = Begin<Submit>(OrderActions.Submit, new("点单。", "Submit an order."));
        var id = submit.Required("id", new("工单的编号", "the id of the order"), IdShapes.Order, value => value.Id);
        var category = submit.Required("category", new("事项类别", "the kind of matter"), IdShapes.Category, value => value.Category);
        var urgency = submit.OptionalValue("urgency", new("紧急程度；规则不区分时不写", "how urgent it is; left out where the rules distinguish no urgency"), IdShapes.Urgency, value => value.Urgency);
        var place = submit.Required("place", new("所在的节点", "the node where it is"), IdShapes.Node, value => value.Place);
        var details = submit.Optional("details", new("诉求原文和联系方式的存放处", "the host's reference to the resident's words and contact"), Shapes.AnyText, value => value.Details);
        return submit.Build(read => new() { Id = read.Get(id), Category = read.Get(category), Urgency = read.Get(urgency), Place = read.Get(place), Details = read.Get(details) });
    }

    private static ObjectShape<Dispatch> DescribeDispatch()
    {
        var dispatch = Begin<Dispatch>(OrderActions.Dispatch, new("派单。", "Dispatch an order."));
        var handler = dispatch.Required("handler", new("办理人", "the person who is to handle it"), IdShapes.Person, value => value.Handler);
        return dispatch.Build(read => new() { Handler = read.Get(handler) });
    }

    private static ObjectShape<Return> DescribeReturn()
    {
        var returned = Begin<Return>(OrderActions.Return, new("退单。", "Return an order."));
        var reason = returned.Required("reason", new("退单的理由", "why"), IdShapes.Reason, value => value.Reason);
        return returned.Build(read => new() { Reason = read.Get(reason) });
    }

    private static ObjectShape<TCommand> Plain<TCommand>(string type, BilingualText docs, Func<TCommand> make) => Begin<TCommand>(type, docs).Build(_ => make());

    private static ObjectShape<TCommand> Truthful<TCommand>(string type, BilingualText docs, string member, BilingualText meaning, Func<TCommand, bool> get, Func<bool, TCommand> make)
    {
        var command = Begin<TCommand>(type, docs);
        var truth = command.Required(member, meaning, Shapes.Truth, get);
        return command.Build(read => make(read.Get(truth)));
    }

    private static ObjectShapeBuilder<TCommand> Begin<TCommand>(string type, BilingualText docs) =>
        new ObjectShapeBuilder<TCommand>($"command-{type}", docs).Tag("type", type, new("指令的类型", "the type of the command"));
}
