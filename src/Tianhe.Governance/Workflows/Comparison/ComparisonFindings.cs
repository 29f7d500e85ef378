namespace Tianhe.Governance.Workflows;

internal static class ComparisonFindings
{
    public static readonly MessageTemplate RenamedUnknown = new("workflows.renamed-unknown", new("原定义没有环节“{stage}”，不能改名。已有：{known}。", "The definition before has no stage '{stage}' to be renamed. It has: {known}."));
    public static readonly MessageTemplate RenamedToUnknown = new("workflows.renamed-to-unknown", new("新定义没有环节“{stage}”。已有：{known}。", "The definition after has no stage '{stage}'. It has: {known}."));
    public static readonly MessageTemplate RenamedTwice = new("workflows.renamed-twice", new("环节“{stage}”在改名对照中写了不止一次。", "The stage '{stage}' is renamed more than once."));
    public static readonly MessageTemplate RenamedToSame = new("workflows.renamed-to-same", new("{stages}都对应新定义的环节“{to}”。一个环节只能对应一个。", "The stages {stages} would all become '{to}'. Each becomes one of its own."));
    public static readonly MessageTemplate StageGone = new("workflows.move-stage-gone", new("新定义没有环节“{stage}”。请保留该环节，或者写明它改名为哪个环节。", "The definition after has no stage '{stage}'. Keep it, or say as which stage it is renamed."));
    public static readonly MessageTemplate KindClosed = new("workflows.move-kind-closed", new("环节“{stage}”的性质由{before}改为{after}：换用定义不能使事项结案或者重新办理。请改用性质相当的环节。", "The stage '{stage}' was of the kind {before} and is now {after}: a change of definition neither closes nor reopens a matter. Use a stage of a like kind."));
    public static readonly MessageTemplate KindDiffers = new("workflows.move-kind-differs", new("环节“{stage}”的性质由{before}改为{after}，在办事项也随之改变。", "The stage '{stage}' was of the kind {before} and is now {after}, for matters that stand there, too."));
    public static readonly MessageTemplate ClockGone = new("workflows.move-clock-gone", new("在此环节可能正在计时的时限“{clock}”，新定义没有。请保留该时限。", "The clock '{clock}' may run at this stage, and the definition after does not have it. Keep it."));
    public static readonly MessageTemplate ClockLimit = new("workflows.move-clock-limit", new("在此环节可能正在计时的时限“{clock}”，由{before}改为{after}；已经开始的，期限不变。", "The clock '{clock}', which may run at this stage, was {before} and is now {after}; one that has begun keeps its deadline."));
    public static readonly MessageTemplate ClockTable = new("workflows.move-clock-table", new("在此环节可能正在计时的时限“{clock}”由决策表“{table}”确定，该表有改动；已经开始的，期限不变。", "The clock '{clock}', which may run at this stage, is chosen by the table '{table}', which has changed; one that has begun keeps its deadline."));
    public static readonly MessageTemplate ClockKind = new("workflows.move-clock-kind", new("在此环节可能正在计时的时限“{clock}”，届满的含义由{before}改为{after}。", "When the clock '{clock}', which may run at this stage, runs out, that meant {before} and now means {after}."));
    public static readonly MessageTemplate ClockNotStarted = new("workflows.move-clock-not-started", new("新定义中此环节有时限“{clock}”；已在此环节的事项未曾开始计时。", "In the definition after, this stage has the clock '{clock}'; for matters that are there already it has not begun."));
    public static readonly MessageTemplate FactGone = new("workflows.move-fact-gone", new("新定义没有事实“{fact}”；已填报的值不再使用。", "The definition after does not have the fact '{fact}'; a value that was stated is read no more."));
    public static readonly MessageTemplate FactDeclared = new("workflows.move-fact-declared", new("事实“{fact}”原为{before}，现为{after}；已填报的值可能不再合适。", "The fact '{fact}' was {before} and is now {after}; a value that was stated may no longer fit."));
    public static readonly MessageTemplate FactNew = new("workflows.move-fact-new", new("新定义此后的条件要用到事实“{fact}”，原定义没有；须先填报。", "From here on, guards of the definition after read the fact '{fact}', which the one before does not have; it is to be stated first."));
    public static readonly MessageTemplate CountKept = new("workflows.move-count-kept", new("步骤“{step}”的次数上限由{before}改为{after}；换用之前已执行的次数照计。", "The step '{step}' could be taken {before} and can now be taken {after}; how often it was taken before counts."));
    public static readonly MessageTemplate CountLost = new("workflows.move-count-lost", new("步骤“{step}”原定最多{before}，新定义没有这一步骤；已执行的次数不再起作用。", "The step '{step}' could be taken {before}, and the definition after does not have it; how often it was taken limits nothing any more."));

    public static EquatableList<MessageTemplate> All { get; } =
    [
        RenamedUnknown, RenamedToUnknown, RenamedTwice, RenamedToSame, StageGone, KindClosed, KindDiffers, ClockGone, ClockLimit, ClockTable, ClockKind,
        ClockNotStarted, FactGone, FactDeclared, FactNew, CountKept, CountLost,
    ];
}
