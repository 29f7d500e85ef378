namespace Tianhe.Governance.Workflows;

/// <summary>What the proofs of a lifecycle find.</summary>
internal static class WorkflowProofFindings
{
    public static readonly MessageTemplate UnreachableStage = new("workflows.unreachable-stage", new("环节“{stage}”无法到达：没有任何步骤从开始通到这里。", "No sequence of steps from a beginning reaches the stage '{stage}'."));
    public static readonly MessageTemplate NoClosedStage = new("workflows.no-closed-stage", new("没有结案类的环节，事项永远不能结束。请至少写一个 closed 类的环节。", "No stage is of the kind closed, so that no matter ever ends. Give one stage at least that kind."));
    public static readonly MessageTemplate NothingLeaves = new("workflows.nothing-leaves", new("环节“{stage}”不属于结案类，却没有能够执行的步骤离开它，事项会停在这里。", "The stage '{stage}' is not of the kind closed, and no step that can be taken leaves it, so that a matter is stuck there."));
    public static readonly MessageTemplate ClosedOff = new("workflows.closed-off", new("从这些环节出发不能到达任何结案类的环节：{stages}。", "From these stages no closed stage can be reached: {stages}."));
    public static readonly MessageTemplate StuckOnceUsedUp = new("workflows.stuck-once-used-up", new("在环节“{stage}”，有的步骤次数用完之后，不能再到达任何结案类的环节。", "At the stage '{stage}' no closed stage can be reached any more once steps are used up."));
    public static readonly MessageTemplate UsedUpInACircle = new("workflows.used-up-in-a-circle", new("各步骤互相要求对方的次数先用完，因此都不能执行：{steps}。", "Each of these steps waits for another to be used up, so that none can ever be taken: {steps}."));
    public static readonly MessageTemplate StuckAfterTheWindow = new("workflows.stuck-after-the-window", new("离开环节“{stage}”通往结案的步骤都须在期限届满之前执行，届满之后事项可能停在这里。", "Every way from the stage '{stage}' to a closed stage must be taken within a window, so that a matter may be stuck there once the window is over."));
    public static readonly MessageTemplate NeverLapses = new("workflows.never-lapses", new("时限“{clock}”在本步骤离开的环节从不计时，本步骤不会因其届满而发生。它计时的环节：{known}。", "The clock '{clock}' never runs where this step leaves, so that the step is never taken on its lapse. It runs at: {known}."));
    public static readonly MessageTemplate NeverRuns = new("workflows.never-runs", new("本步骤须在时限“{clock}”计时之中执行，它在本步骤离开的环节却从不计时。它计时的环节：{known}。", "This step can be taken only while the clock '{clock}' runs, and it never runs where the step leaves. It runs at: {known}."));
    public static readonly MessageTemplate ExtendsNothing = new("workflows.extends-nothing", new("本步骤永远不能执行：它延长时限“{clock}”，而该时限此时从不计时，没有启动，或者随本步骤停止。要让它继续计时，请写在 resumes 中。", "This step can never be taken, for it extends the clock '{clock}', which never runs then: it was not started, or stops with this very step. To let it run on, name it in resumes."));
    public static readonly MessageTemplate LapseIntoNothing = new("workflows.lapse-into-nothing", new("时限“{clock}”可能在环节“{stage}”届满，该环节却没有因其届满而发生的步骤。", "The clock '{clock}' may run out at the stage '{stage}', and no step there is taken on its lapse."));
    public static readonly MessageTemplate LapseNotCovered = new("workflows.lapse-not-covered", new("时限“{clock}”在环节“{stage}”届满时，可能没有一个因此发生的步骤条件成立。", "When the clock '{clock}' runs out at the stage '{stage}', it may be that none of the steps taken on its lapse applies."));
    public static readonly MessageTemplate LapseUsedUp = new("workflows.lapse-used-up", new("时限“{clock}”在环节“{stage}”届满时，有关步骤可能次数已经用完，或者还未轮到。", "When the clock '{clock}' runs out at the stage '{stage}', the steps taken on its lapse may be used up, or not yet have their turn."));
    public static readonly MessageTemplate BothLapse = new("workflows.both-lapse", new("时限“{clock}”届满时，本步骤与“{other}”可能同时适用。请使两者的条件互斥。", "When the clock '{clock}' runs out, this step and '{other}' may both apply. Make their guards exclude one another."));
    public static readonly MessageTemplate EndlessCycle = new("workflows.endless-cycle", new("事项可能无限循环：循环中没有步骤写明 atMost，途中的环节也没有因时限届满而离开的步骤。", "A matter may go round for ever: no step of the cycle states atMost, and no stage along it is left on a lapse."));
    public static readonly MessageTemplate MayWaitForEver = new("workflows.may-wait-for-ever", new("事项可能在环节“{stage}”无限期等待：那里可能没有任何时限在计时。", "A matter may wait at the stage '{stage}' for ever: there may be no clock that runs."));
    public static readonly MessageTemplate UnusedAction = new("workflows.unused-action", new("没有步骤使用动作“{action}”。", "No step uses the action '{action}'."));
    public static readonly MessageTemplate UnstartedClock = new("workflows.unstarted-clock", new("没有步骤启动时限“{clock}”。", "No step starts the clock '{clock}'."));
    public static readonly MessageTemplate ExtensionUnits = new("workflows.extension-units", new(
        "时限“{clock}”由决策表选定，单位不一：{limits}。按“{fact}”延长时，数量以当时选定的单位计。",
        "A table chooses the limit of the clock '{clock}' in different units: {limits}. The number that '{fact}' states extends it in the unit of the one that was chosen."));

    public static readonly MessageTemplate Undecided = new("workflows.undecided", new("试了 {tried} 步，仍没有判明：{question}。", "After {tried} steps it was not found out {question}."));

    public static readonly MessageTemplate MoreWarnings = new("workflows.more-warnings", new("本流程的提示多于{most}条，其余未列出。", "There are more than {most} warnings of this workflow; the others are not listed."));

    public static EquatableList<MessageTemplate> All { get; } =
    [
        UnreachableStage, NoClosedStage, NothingLeaves, ClosedOff, StuckOnceUsedUp, UsedUpInACircle, StuckAfterTheWindow, NeverLapses, NeverRuns, ExtendsNothing, LapseIntoNothing, LapseNotCovered,
        LapseUsedUp, BothLapse, EndlessCycle, MayWaitForEver, UnusedAction, UnstartedClock, ExtensionUnits, Undecided, MoreWarnings,
    ];
}
