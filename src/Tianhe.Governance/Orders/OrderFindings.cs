namespace Tianhe.Governance.Orders;

internal static class OrderFindings
{
    public static readonly MessageTemplate OtherFacts = new("orders.other-facts", new("流程“{workflow}”不是用工单的事实项目录建立的，其条件无法取值。", "The workflow '{workflow}' was not made with the facts of orders, so its guards would read nothing."));
    public static readonly MessageTemplate DuplicateCode = new("orders.duplicate-code", new("“{id}”列出了不止一次。", "'{id}' is listed more than once."));

    public static readonly MessageTemplate NothingListed = new("orders.nothing-listed", new("“{list}”一项也没有列出，至少应列出一项。", "Nothing is listed under '{list}'; list one at least."));

    public static readonly MessageTemplate OnlySubmissionBegins = new("orders.only-submission-begins", new("工单只能由“{action}”开始，“{action}”也只能用于开始工单。", "An order begins by '{action}' and by nothing else, and '{action}' does nothing else."));

    public static readonly MessageTemplate NoHistory = new("orders.no-history", new("工单没有事件；至少应有一个。", "The order has no events; it has at least one."));

    public static readonly MessageTemplate BrokenHistory = new("orders.broken-history", new(
        "第{place}项（从0起）是“{found}”，应为“{expected}”；一个工单的事件从点单和版本1起依次排列，不缺不重。",
        "Entry {place}, from 0, is '{found}'; expected '{expected}'. The events of one order follow one another from its submission and version 1, each once."));

    public static readonly MessageTemplate DutyWithoutLead = new("orders.duty-without-lead", new("履职事项“{duty}”属于{kind}，应写明由谁牵头。", "The duty '{duty}' is of the kind '{kind}'; state who leads."));

    public static readonly MessageTemplate FactNotOfOrders = new("orders.fact-not-of-orders", new(
        "决策表“{table}”要取“{fact}”的值，工单没有这一事实。工单提供的有：{known}。",
        "The table '{table}' reads '{fact}', which is no fact of an order. Orders have: {known}."));

    public static readonly MessageTemplate FactOfOtherType = new("orders.fact-of-other-type", new(
        "决策表“{table}”所取的“{fact}”类型不对，应为{expected}。",
        "The fact '{fact}', which the table '{table}' reads, is of another type; declare it as {expected}."));

    public static readonly MessageTemplate NoUrgencies = new("orders.no-urgencies", new(
        "决策表“{table}”要取“{fact}”的值，而规则没有列出紧急程度。请写明 urgencies。",
        "The table '{table}' reads '{fact}', and the rules list no urgencies. List them."));

    public static readonly MessageTemplate ValueNotInFact = new("orders.value-not-in-fact", new(
        "决策表“{table}”所取的“{fact}”没有列出工单可能有的值：{values}。",
        "The fact '{fact}', which the table '{table}' reads, does not list what orders may have: {values}."));

    public static readonly MessageTemplate NoDuties = new("orders.no-duties", new(
        "用决策表“{table}”对照履职事项清单，而规则没有清单。请写明 duties。", "Orders are routed by the table '{table}', and there is no list of duties. Write one."));

    public static readonly MessageTemplate NotAnOutput = new("orders.not-an-output", new(
        "决策表“{table}”没有名为“{output}”的文本输出项。已有：{known}。", "The table '{table}' has no output '{output}' of texts. It has: {known}."));

    public static readonly MessageTemplate RoutingOfSeveralRows = new("orders.routing-of-several-rows", new(
        "决策表“{table}”会得出不止一行或者汇总各行。履职事项应由一行确定：命中策略请用唯一、任意、首行或优先。",
        "The table '{table}' lists or sums up its rows. One row names a duty: let the hit policy be unique, any, first or priority."));

    public static readonly MessageTemplate UnknownDuty = new("orders.unknown-duty", new(
        "决策表“{table}”给出的履职事项“{id}”在清单中没有。相近的有：{known}。", "The table '{table}' names the duty '{id}', which the list does not have. Nearest are: {known}."));

    public static readonly MessageTemplate RoleHandlesNothing = new("orders.role-handles-nothing", new(
        "决策表“{table}”给出的职务“{id}”不在可以承办工单的职务之列：{known}。", "The table '{table}' names the role '{id}', which may not handle orders. Those that may: {known}."));

    public static readonly MessageTemplate UnknownOrganisation = new("orders.unknown-organisation", new(
        "履职事项的牵头单位“{organisation}”在辖区中没有。", "A duty is led by the organisation '{organisation}', which the jurisdiction does not have."));

    public static readonly MessageTemplate CategoriesTwice = new("orders.categories-twice", new(
        "类别既逐一列出，又取自代码表“{list}”。请只保留一种。", "Categories are listed one by one and taken from the list of codes '{list}', too. Keep one."));

    public static readonly MessageTemplate LapseOfTypedAction = new("orders.lapse-of-typed-action", new("动作“{action}”有专门的指令，不能因届满而发生；请用本地自定的动作。", "The action '{action}' has a command of its own, so that no lapse can take it; let the step be by an action of the place's own."));
    public static readonly MessageTemplate FactsOfTypedAction = new("orders.facts-of-typed-action", new("动作“{action}”有专门的指令，不能另外写明事实。", "The action '{action}' has a command of its own, which states no other facts; take them out of the action."));
    public static readonly MessageTemplate HandlerOfTypedAction = new("orders.handler-of-typed-action", new("动作“{action}”的指令自会改变承办人，本步骤不能另行规定。", "The command of the action '{action}' itself says who has the order; leave 'handler' out of this step."));
    public static readonly MessageTemplate FactOfOtherAction = new("orders.fact-of-other-action", new(
        "“{fact}”的值只随动作“{action}”而来，本步骤由另一动作执行，其条件永远无法判断。",
        "A guard of this step reads '{fact}', which comes with the action '{action}' alone, so that it can never be evaluated here."));

    public static EquatableList<MessageTemplate> All { get; } =
    [
        LapseOfTypedAction, FactsOfTypedAction, HandlerOfTypedAction, FactOfOtherAction,
        OtherFacts, DuplicateCode, NothingListed, OnlySubmissionBegins, NoHistory, BrokenHistory, DutyWithoutLead, FactNotOfOrders, FactOfOtherType, NoUrgencies, ValueNotInFact, NoDuties, NotAnOutput, RoutingOfSeveralRows, UnknownDuty, RoleHandlesNothing, UnknownOrganisation, CategoriesTwice,
    ];
}
