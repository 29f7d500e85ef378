namespace Tianhe.Governance.Orders;

internal static class OrderRefusals
{
    public static readonly MessageTemplate UnknownCategory = new("orders.unknown-category", new("没有“{category}”这一类别。可用类别：{known}。", "There is no category '{category}'. Known are: {known}."));
    public static readonly MessageTemplate UnknownUrgency = new("orders.unknown-urgency", new("没有“{urgency}”这一紧急程度。可用的有：{known}。", "There is no urgency '{urgency}'. Known are: {known}."));
    public static readonly MessageTemplate NoUrgency = new("orders.no-urgency", new("未写明紧急程度。可用的有：{known}。", "The urgency is not stated. Known are: {known}."));
    public static readonly MessageTemplate UnknownPlace = new("orders.unknown-place", new("治理树中没有“{place}”。", "There is no node '{place}' in the tree."));
    public static readonly MessageTemplate HandlerNotAppointed = new("orders.handler-not-appointed", new("{handler} 在{date}未在“{place}”或其上级担任可承办工单的职务：{roles}。", "On {date} {handler} holds none of the roles that may handle orders at '{place}' or above it: {roles}."));
    public static readonly MessageTemplate HandlerAway = new("orders.handler-away", new("{handler} 在{date}离岗。当日在此处可承办工单的有：{handlers}。", "{handler} is away on {date}. Who may handle orders there on that day: {handlers}."));
    public static readonly MessageTemplate UnknownReturnReason = new("orders.unknown-return-reason", new("没有“{reason}”这一退单理由。可用理由：{known}。", "There is no reason '{reason}' for a return. Known are: {known}."));
    public static readonly MessageTemplate CommandIdReused = new("orders.command-id-reused", new("指令编号“{command}”已由 {actor} 于{at}用于“{action}”。", "The command id '{command}' was used by {actor} at {at} to {action}."));
    public static readonly MessageTemplate VersionConflict = new("orders.version-conflict", new("工单已是第{version}版，而不是第{expected}版：{actor} 已于{at}执行“{action}”。", "The order is at version {version}, not {expected}: {actor} did '{action}' at {at}."));
    public static readonly MessageTemplate NotYetSubmitted = new("orders.not-yet-submitted", new("工单尚未提交，不会是第{expected}版。", "The order is not yet submitted, so it cannot be at version {expected}."));
    public static readonly MessageTemplate BeforeLastEvent = new("orders.before-last-event", new("{at}早于上一步的时间{last}，超出允许误差（{tolerance}毫秒）。", "{at} is before the last step at {last} by more than the tolerance of {tolerance} ms."));
    public static readonly MessageTemplate NoSuchAction = new("orders.no-such-action", new("流程“{workflow}”中没有“{action}”这一动作。", "The workflow '{workflow}' has no action '{action}'."));
    public static readonly MessageTemplate LimitNotKnown = new("orders.limit-not-known", new(
        "无法确定“{clock}”：决策表“{table}”所需的{facts}没有值。", "The '{clock}' cannot be set: the table '{table}' needs a value that is not there: {facts}."));

    public static readonly MessageTemplate NoLimit = new("orders.no-limit", new(
        "无法确定“{clock}”：决策表“{table}”没有一行适用于{facts}。", "The '{clock}' cannot be set: no row of the table '{table}' matches {facts}."));

    public static readonly MessageTemplate LimitContradicted = new("orders.limit-contradicted", new(
        "无法确定“{clock}”：决策表“{table}”中同时适用的各行互相矛盾：{rows}。", "The '{clock}' cannot be set: rows of the table '{table}' match together and contradict one another: {rows}."));

    public static EquatableList<MessageTemplate> All { get; } =
        [UnknownCategory, UnknownUrgency, NoUrgency, UnknownPlace, HandlerNotAppointed, HandlerAway, UnknownReturnReason, CommandIdReused, VersionConflict, NotYetSubmitted, BeforeLastEvent, NoSuchAction, LimitNotKnown, NoLimit, LimitContradicted];
}
