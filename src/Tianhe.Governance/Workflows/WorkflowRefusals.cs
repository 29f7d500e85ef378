namespace Tianhe.Governance.Workflows;

internal static class WorkflowRefusals
{
    public static readonly MessageTemplate NotInStage = new("workflows.not-in-stage", new("不能{action}：现在处于“{stage}”环节。", "Cannot {action}: it is at the stage '{stage}'."));
    public static readonly MessageTemplate NotAuthorised = new("workflows.not-authorised", new("{actor} 在{date}无权{action}。有权办理的是：{by}。", "{actor} may not {action} on {date}. Those who may: {by}."));
    public static readonly MessageTemplate TooLate = new("workflows.too-late", new("不能{action}：“{window}”（{limit}）已于{due}结束。", "Too late to {action}: the '{window}' of {limit} ended at {due}."));
    public static readonly MessageTemplate WindowNotOpen = new("workflows.window-not-open", new("不能{action}：“{window}”尚未开始或者已经停止。", "Cannot {action}: the '{window}' has not begun or was stopped."));
    public static readonly MessageTemplate GuardNotMet = new("workflows.guard-not-met", new("不能{action}：须满足“{condition}”，现为 {value}。", "Cannot {action}: this needs '{condition}', and the value is {value}."));
    public static readonly MessageTemplate GuardCannotBeEvaluated = new("workflows.guard-cannot-be-evaluated", new("不能{action}：“{condition}”无法判断，“{fact}”的值为{value}。", "Cannot {action}: '{condition}' cannot be evaluated, for '{fact}' is {value}."));

    public static readonly MessageTemplate AlternativesNotMet = new("workflows.alternatives-not-met", new("不能{action}：须满足“{condition}”，现为：{values}。", "Cannot {action}: this needs '{condition}', and the values are: {values}."));

    public static EquatableList<MessageTemplate> All { get; } = [NotInStage, NotAuthorised, TooLate, WindowNotOpen, GuardNotMet, GuardCannotBeEvaluated, AlternativesNotMet];
}
