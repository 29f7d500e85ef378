namespace Tianhe.Governance.Orders;

internal static class OrderFindings
{
    public static readonly MessageTemplate UnknownRole = new("orders.unknown-role", new("规则中的职务“{role}”在辖区中没有。辖区职务：{known}。", "The rules name the role '{role}', which the jurisdiction does not have. It has: {known}."));
    public static readonly MessageTemplate OtherFacts = new("orders.other-facts", new("流程“{workflow}”不是用工单的事实项目录建立的，其条件无法取值。", "The workflow '{workflow}' was not made with the facts of orders, so its guards would read nothing."));
    public static readonly MessageTemplate DuplicateCode = new("orders.duplicate-code", new("“{id}”列出了不止一次。", "'{id}' is listed more than once."));

    public static readonly MessageTemplate RefusingCalendar = new("orders.refusing-calendar", new(
        "日历“{revision}”对{last}年之后的年份不予计算，工单会因此无法办理；应为暂定（provisional）或推算（assume）。",
        "The calendar '{revision}' refuses to count beyond {last}, which would block orders; expected one that is provisional there, or assumes."));

    public static readonly MessageTemplate NothingListed = new("orders.nothing-listed", new("“{list}”一项也没有列出，至少应列出一项。", "Nothing is listed under '{list}'; list one at least."));

    public static readonly MessageTemplate OnlySubmissionBegins = new("orders.only-submission-begins", new("工单只能由“{action}”开始，“{action}”也只能用于开始工单。", "An order begins by '{action}' and by nothing else, and '{action}' does nothing else."));

    public static readonly MessageTemplate NoHistory = new("orders.no-history", new("工单没有事件；至少应有一个。", "The order has no events; it has at least one."));

    public static readonly MessageTemplate BrokenHistory = new("orders.broken-history", new(
        "第{place}项（从0起）是“{found}”，应为“{expected}”；一个工单的事件从点单和版本1起依次排列，不缺不重。",
        "Entry {place}, from 0, is '{found}'; expected '{expected}'. The events of one order follow one another from its submission and version 1, each once."));

    public static readonly MessageTemplate NoWorkingHours = new("orders.no-working-hours", new(
        "时限“{clock}”（{limit}）须按工作时间计算，而日历“{revision}”没有工作时间；请给日历规定工作时间，或者改用不需要工作时间的时限。",
        "The limit of the clock '{clock}', {limit}, needs working hours, and the calendar '{revision}' has none; give it some, or take a limit that needs none."));

    public static EquatableList<MessageTemplate> All { get; } = [UnknownRole, OtherFacts, DuplicateCode, NothingListed, RefusingCalendar, OnlySubmissionBegins, NoHistory, BrokenHistory, NoWorkingHours];
}
