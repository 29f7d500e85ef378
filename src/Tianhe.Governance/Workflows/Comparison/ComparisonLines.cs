namespace Tianhe.Governance.Workflows;

/// <summary>How the differences between two definitions are told.</summary>
internal static class ComparisonLines
{
    public static readonly MessageTemplate Added = new("workflow-comparison.added", new(
        "新增{kind}“{id}”：{what}。",
        "{kind} '{id}' is new: {what}."));

    public static readonly MessageTemplate Removed = new("workflow-comparison.removed", new(
        "删去{kind}“{id}”：{what}。",
        "{kind} '{id}' is gone: {what}."));

    public static readonly MessageTemplate Changed = new("workflow-comparison.changed", new(
        "{kind}“{id}”：{aspect}由“{before}”改为“{after}”。",
        "{kind} '{id}', {aspect}: was {before}; is now {after}."));

    public static readonly MessageTemplate ChangedOtherwise = new("workflow-comparison.changed-otherwise", new(
        "{kind}“{id}”：{aspect}有改动。",
        "{kind} '{id}', {aspect}: written otherwise."));

    public static readonly MessageTemplate Renamed = new("workflow-comparison.renamed", new(
        "{kind}“{before}”的编号改为“{after}”。",
        "{kind} '{before}' bears the id '{after}' now."));

    public static readonly MessageTemplate Alike = new("workflow-comparison.alike", new(
        "两个定义的行为相同。",
        "The two definitions behave alike."));

    public static readonly MessageTemplate Differ = new("workflow-comparison.differ", new(
        "两个定义的行为不同；最短的例子有{count}步。",
        "The two definitions behave differently; the shortest example takes {count} step(s)."));

    public static readonly MessageTemplate Undecided = new("workflow-comparison.undecided", new(
        "试了{steps}次仍不能判定两个定义的行为是否相同；{length}步以内没有不同。",
        "After {steps} tries it is not decided whether the two definitions behave alike; up to {length} step(s) they do."));

    public static readonly MessageTemplate Step = new("workflow-comparison.step", new(
        "第{number}步（{by}）：{action}，到“{stage}”。",
        "{number}. {by}: {action}, to '{stage}'."));

    public static readonly MessageTemplate StepOnFacts = new("workflow-comparison.step-on-facts", new(
        "第{number}步（{by}）：{action}（{facts}），到“{stage}”。",
        "{number}. {by}: {action} ({facts}), to '{stage}'."));

    public static readonly MessageTemplate LastStep = new("workflow-comparison.last-step", new(
        "第{number}步（{by}）：{action}。",
        "{number}. {by}: {action}."));

    public static readonly MessageTemplate LastStepOnFacts = new("workflow-comparison.last-step-on-facts", new(
        "第{number}步（{by}）：{action}（{facts}）。",
        "{number}. {by}: {action} ({facts})."));

    public static readonly MessageTemplate PermittedBefore = new("workflow-comparison.permitted-before", new(
        "只有原定义允许，到“{stage}”。",
        "Only the definition before permits it, to '{stage}'."));

    public static readonly MessageTemplate PermittedAfter = new("workflow-comparison.permitted-after", new(
        "只有新定义允许，到“{stage}”。",
        "Only the definition after permits it, to '{stage}'."));

    public static readonly MessageTemplate Stage = new("workflow-comparison.stage", new(
        "原到“{before}”，现到“{after}”。",
        "It reached '{before}' and now reaches '{after}'."));

    public static readonly MessageTemplate StageKind = new("workflow-comparison.stage-kind", new(
        "到达的“{stage}”性质不同：原为{before}，现为{after}。",
        "It reaches '{stage}', which meant {before} and now means {after}."));

    public static readonly MessageTemplate Clocks = new("workflow-comparison.clocks", new(
        "对时限的处理不同：原为{before}，现为{after}。",
        "It does something else to clocks: was {before}; is now {after}."));

    public static readonly MessageTemplate ClockTerms = new("workflow-comparison.clock-terms", new(
        "由此开始的时限“{clock}”内容不同：{changes}。",
        "The clock '{clock}', which it starts, has other terms: {changes}."));

    public static readonly MessageTemplate Handler = new("workflow-comparison.handler", new(
        "承办人的变化不同：原为{before}，现为{after}。",
        "The handler becomes another: was {before}; is now {after}."));

    public static readonly MessageTemplate Window = new("workflow-comparison.window", new(
        "可执行的期限不同：原为{before}，现为{after}。",
        "It may be taken within another window: was {before}; is now {after}."));

    public static readonly MessageTemplate StatedFacts = new("workflow-comparison.stated-facts", new(
        "可填报的事实不同：原为{before}，现为{after}。",
        "The act may state other facts: was {before}; is now {after}."));

    public static readonly MessageTemplate StatedValues = new("workflow-comparison.stated-values", new(
        "所填报的事实“{fact}”可取的值不同：原为{before}，现为{after}。",
        "The act states the fact '{fact}', which takes other values: was {before}; is now {after}."));

    public static readonly MessageTemplate FactDeclaration = new("workflow-comparison.fact-declaration", new(
        "条件所用的事实“{fact}”声明不同：原为{before}，现为{after}。",
        "A guard reads the fact '{fact}', which is declared otherwise: was {before}; is now {after}."));

    public static EquatableList<MessageTemplate> All { get; } =
    [
        Added, Removed, Changed, ChangedOtherwise, Renamed, Alike, Differ, Undecided, Step, StepOnFacts, LastStep, LastStepOnFacts,
        PermittedBefore, PermittedAfter, Stage, StageKind, Clocks, ClockTerms, Handler, Window, StatedFacts, StatedValues, FactDeclaration,
    ];
}
