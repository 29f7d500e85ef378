namespace Tianhe.Governance.Workflows;

internal static class WorkflowRefusals
{
    public static readonly MessageTemplate NotInStage = new("workflows.not-in-stage", new("不能{action}：现在处于“{stage}”环节。", "Cannot {action}: it is at the stage '{stage}'."));
    public static readonly MessageTemplate NotAuthorised = new("workflows.not-authorised", new("{actor} 在{date}无权{action}。有权办理的是：{by}。", "{actor} may not {action} on {date}. Those who may: {by}."));
    public static readonly MessageTemplate TooLate = new("workflows.too-late", new("不能{action}：“{window}”（{limit}）已于{due}结束。", "Too late to {action}: the '{window}' of {limit} ended at {due}."));
    public static readonly MessageTemplate WindowNotOpen = new("workflows.window-not-open", new("不能{action}：“{window}”尚未开始、正在暂停或者已经停止。", "Cannot {action}: the '{window}' has not begun, is paused or was stopped."));
    public static readonly MessageTemplate GuardNotMet = new("workflows.guard-not-met", new("不能{action}：须满足“{condition}”，现为 {value}。", "Cannot {action}: this needs '{condition}', and the value is {value}."));
    public static readonly MessageTemplate GuardCannotBeEvaluated = new("workflows.guard-cannot-be-evaluated", new("不能{action}：“{condition}”无法判断，“{fact}”的值为{value}。", "Cannot {action}: '{condition}' cannot be evaluated, for '{fact}' is {value}."));

    public static readonly MessageTemplate AlternativesNotMet = new("workflows.alternatives-not-met", new("不能{action}：须满足“{condition}”，现为：{values}。", "Cannot {action}: this needs '{condition}', and the values are: {values}."));

    public static readonly MessageTemplate UsedUp = new("workflows.used-up", new("不能再{action}：本事项最多{most}次，已经{count}次。", "Cannot {action} again: in one matter that may be done {most} time(s) at most, and was done {count} time(s)."));
    public static readonly MessageTemplate NotYet = new("workflows.not-yet", new("还不能{action}：须在步骤“{step}”执行{most}次之后，现为{count}次。", "Cannot {action} yet: that is for after the step '{step}' was taken {most} time(s), and it was taken {count} time(s)."));
    public static readonly MessageTemplate LapsesFirst = new("workflows.lapses-first", new("此前届满的步骤多于{most}个。请先补记届满。", "More than {most} lapses came before this act. Record them first."));
    public static readonly MessageTemplate NoSuchAction = new("workflows.no-such-action", new("流程“{workflow}”中没有“{action}”这一动作。已有：{known}。", "The workflow '{workflow}' has no action '{action}'. Known are: {known}."));
    public static readonly MessageTemplate CommandIdReused = new("workflows.command-id-reused", new("指令编号“{command}”已由 {actor} 于{at}用于“{action}”。", "The command id '{command}' was used by {actor} at {at} to {action}."));
    public static readonly MessageTemplate VersionConflict = new("workflows.version-conflict", new("已是第{version}版，而不是第{expected}版：{actor} 已于{at}执行“{action}”。", "It is at version {version}, not {expected}: {actor} did '{action}' at {at}."));
    public static readonly MessageTemplate NotYetBegun = new("workflows.not-yet-begun", new("尚未提交，不会是第{expected}版。", "Nothing is submitted yet, so it cannot be at version {expected}."));
    public static readonly MessageTemplate BeforeLastEvent = new("workflows.before-last-event", new("{at}早于上一步的时间{last}，超出允许误差（{tolerance}毫秒）。", "{at} is before the last step at {last} by more than the tolerance of {tolerance} ms."));
    public static readonly MessageTemplate ClockNotRunning = new("workflows.clock-not-running", new("不能延长“{clock}”：该时限尚未开始、已经停止或者已被暂停。", "The '{clock}' cannot be extended: it has not begun, was stopped or is paused."));
    public static readonly MessageTemplate ExtensionNotStated = new("workflows.extension-not-stated", new("不能延长“{clock}”：“{fact}”的值为{value}。", "The '{clock}' cannot be extended, for '{fact}' is {value}."));
    public static readonly MessageTemplate ExtensionTooLong = new("workflows.extension-too-long", new("不能将“{clock}”再延长{by}个单位：连同已延长的，时限最多{most}个单位。", "The '{clock}' cannot be extended by {by} units more: a limit has {most} units at most, extensions included."));
    public static readonly MessageTemplate UnknownPlace = new("workflows.unknown-place", new("治理树中没有“{place}”。", "There is no node '{place}' in the tree."));
    public static readonly MessageTemplate FactNotAsked = new("workflows.fact-not-asked", new("“{action}”不写明“{fact}”。可以写明的有：{known}。", "'{action}' does not state '{fact}'. It may state: {known}."));
    public static readonly MessageTemplate FactDoesNotFit = new("workflows.fact-does-not-fit", new("不能{action}：所写明的不合要求（{problem}）。", "Cannot {action}, for what it states does not fit: {problem}."));
    public static readonly MessageTemplate HandlerNotNamed = new("workflows.handler-not-named", new("不能{action}：没有写明交给谁承办。", "Cannot {action}: the act does not name the person to whom it is given."));
    public static readonly MessageTemplate HandlerNotAsked = new("workflows.handler-not-asked", new("“{action}”不指定承办人，请不要写明。", "'{action}' gives the matter to no named person; leave the handler out."));
    public static readonly MessageTemplate HandlerNotAppointed = new("workflows.handler-not-appointed", new("{handler} 在{date}未在“{place}”或其上级担任可承办此类事项的职务：{roles}。", "On {date} {handler} holds none of the roles that may be given such matters at '{place}' or above it: {roles}."));
    public static readonly MessageTemplate HandlerAway = new("workflows.handler-away", new("{handler} 在{date}离岗。", "{handler} is away on {date}."));
    public static readonly MessageTemplate LimitNotKnown = new("workflows.limit-not-known", new(
        "无法确定“{clock}”：决策表“{table}”所需的{facts}没有值。", "The '{clock}' cannot be set: the table '{table}' needs a value that is not there: {facts}."));

    public static readonly MessageTemplate NoLimit = new("workflows.no-limit", new(
        "无法确定“{clock}”：决策表“{table}”没有一行适用于{facts}。", "The '{clock}' cannot be set: no row of the table '{table}' matches {facts}."));

    public static readonly MessageTemplate LimitContradicted = new("workflows.limit-contradicted", new(
        "无法确定“{clock}”：决策表“{table}”中同时适用的各行互相矛盾：{rows}。", "The '{clock}' cannot be set: rows of the table '{table}' match together and contradict one another: {rows}."));

    public static EquatableList<MessageTemplate> All { get; } = [NotInStage, NotAuthorised, TooLate, WindowNotOpen, GuardNotMet, GuardCannotBeEvaluated, AlternativesNotMet, UsedUp, NotYet, LapsesFirst, NoSuchAction, CommandIdReused, VersionConflict, NotYetBegun, BeforeLastEvent, ClockNotRunning, ExtensionNotStated, ExtensionTooLong, UnknownPlace, FactNotAsked, FactDoesNotFit, HandlerNotNamed, HandlerNotAsked, HandlerNotAppointed, HandlerAway, LimitNotKnown, NoLimit, LimitContradicted];
}
