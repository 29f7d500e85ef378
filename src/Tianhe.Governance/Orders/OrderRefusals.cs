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
    public static readonly MessageTemplate TypedAction = new("orders.typed-action", new("“{action}”有专门的指令，请用该指令。", "'{action}' has a command of its own; use that command."));

    public static EquatableList<MessageTemplate> All { get; } =
        [UnknownCategory, UnknownUrgency, NoUrgency, UnknownPlace, HandlerNotAppointed, HandlerAway, UnknownReturnReason, TypedAction];
}
