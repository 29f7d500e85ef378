namespace Tianhe.Governance.Orders;

/// <summary>The lines in explanations of orders, with the wordings.</summary>
internal static class OrderLines
{
    public static readonly MessageTemplate RouteBasic = new("order.route-basic", new(
        "按履职事项清单{version}，本事项属于基本履职“{duty}”，由街道自行办理。",
        "By the list of duties {version} this is the basic duty '{duty}': the subdistrict carries it out itself."));

    public static readonly MessageTemplate RouteAssisting = new("order.route-assisting", new(
        "按履职事项清单{version}，本事项属于配合履职“{duty}”，由{lead}牵头，街道配合。",
        "By the list of duties {version} this is the assisting duty '{duty}': {lead} leads, and the subdistrict assists."));

    public static readonly MessageTemplate RouteWithdrawn = new("order.route-withdrawn", new(
        "按履职事项清单{version}，本事项属于上级部门收回的“{duty}”，由{lead}承担；退单以此为据。",
        "By the list of duties {version} this is the withdrawn duty '{duty}': {lead} carries it out, which is a ground for a return."));

    public static readonly MessageTemplate RouteRule = new("order.route-rule", new("清单依据：{citation}。", "The list rests on {citation}."));

    public static readonly MessageTemplate RoutePeople = new("order.route-people", new(
        "{date}在此处担任{roles}的有：{people}。", "Who holds the role of {roles} there on {date}: {people}."));

    public static readonly MessageTemplate RouteNobody = new("order.route-nobody", new(
        "{date}在此处无人担任{roles}。", "Nobody holds the role of {roles} there on {date}."));

    public static readonly MessageTemplate NoRoute = new("order.no-route", new(
        "履职事项清单的对照表没有一行适用于{facts}。", "No row of the routing matches {facts}, so that the list of duties says nothing."));

    public static readonly MessageTemplate RouteNotKnown = new("order.route-not-known", new(
        "无法对照履职事项清单：所需的{facts}没有值。", "The list of duties cannot be consulted, for a value is not there: {facts}."));

    public static readonly MessageTemplate RouteContradicted = new("order.route-contradicted", new(
        "无法对照履职事项清单：同时适用的各行互相矛盾：{rows}。", "The list of duties cannot be consulted: rows match together and contradict one another: {rows}."));

    public static EquatableList<MessageTemplate> All { get; } =
        [RouteBasic, RouteAssisting, RouteWithdrawn, RouteRule, RoutePeople, RouteNobody, NoRoute, RouteNotKnown, RouteContradicted];
}
