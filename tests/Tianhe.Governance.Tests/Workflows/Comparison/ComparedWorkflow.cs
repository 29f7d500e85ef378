using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Comparison;

/// <summary>A short workflow with every kind of effect, and small edits of it; illustration only.</summary>
internal static class ComparedWorkflow
{
    public static readonly Authority Dispatcher = Authority.ForRole("dispatcher");

    public static readonly Authority Checker = Authority.ForRole("checker");

    public static WorkflowDescription Description { get; } = new()
    {
        Id = "sample",
        Version = "1",
        Name = new("示例流程", "sample workflow"),
        Facts = FactCatalogue.Of(
        [
            FactDeclaration.ForNumber("returns", new("退单次数", "number of returns"), 0) with { Minimum = 0 },
            FactDeclaration.ForTruth("passed", new("核查通过", "check passed")),
            FactDeclaration.ForNumber("days", new("延长日数", "days of extension"), 0) with { Minimum = 1, Maximum = 30 },
        ]),
        Stages =
        [
            new("waiting", StageKind.Intake, new("待受理", "awaiting admission")),
            new("working", StageKind.Working, new("办理中", "in progress")) { Clock = "handling" },
            new("suspended", StageKind.Suspended, new("缓办", "suspended")),
            new("checking", StageKind.Checking, new("待核查", "awaiting check")),
            new("closed", StageKind.Closed, new("已结案", "closed")),
        ],
        Actions =
        [
            new("submit", new("点单", "submit")),
            new("admit", new("受理", "admit")),
            new("return", new("退单", "return")),
            new("suspend", new("缓办", "suspend")),
            new("resume", new("恢复", "resume")),
            new("extend", new("延期", "extend")),
            new("report", new("办结", "report as handled")),
            new("check", new("核查", "check")) { Facts = ["passed"] },
            new("lapse", new("视为认可", "accept in silence")),
        ],
        Clocks =
        [
            new("handling", ClockKind.Due, new("办理时限", "handling limit"), TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay)) { PausedDay = PausedDay.GivenBack },
            new("return-window", ClockKind.Window, new("退单期限", "return window"), TimeLimit.ClockHours(24)),
            new("silence", ClockKind.Window, new("异议期限", "time to object"), TimeLimit.ClockHours(48)),
        ],
        Transitions =
        [
            new("submit", null, "submit", "waiting") { By = [Authority.Anyone] },
            new("admit", "waiting", "admit", "working") { By = [Dispatcher], Starts = ["return-window"], Handler = HandlerChange.Named },
            new("return", "working", "return", "waiting") { By = [Authority.Handler], Within = "return-window", Guards = [Condition.LessThan("returns", 2)], AtMost = 2, Handler = HandlerChange.Nobody },
            new("suspend", "working", "suspend", "suspended") { By = [Dispatcher], Pauses = ["handling"] },
            new("resume", "suspended", "resume", "working") { By = [Dispatcher], Resumes = ["handling"] },
            new("extend", "working", "extend", "working") { By = [Dispatcher], AtMost = 1, Extends = [new("handling", (FactName)"days")] },
            new("report", "working", "report", "checking") { By = [Authority.Handler], Starts = ["silence"] },
            new("check-passed", "checking", "check", "closed") { By = [Checker], Guards = [Condition.Is("passed", true)] },
            new("check-failed", "checking", "check", "working") { By = [Checker], Guards = [Condition.Is("passed", false)], Stops = ["silence"] },
            new("lapse", "checking", "lapse", "closed") { OnLapseOf = "silence" },
        ],
    };

    public static WorkflowDefinition Definition { get; } = Unproved.Definition(Description);

    /// <summary>The comparison with an edited definition.</summary>
    public static WorkflowComparison With(WorkflowDescription after, params EquatableList<KeyValuePair<StageId, StageId>> renamed) =>
        WorkflowComparison.Between(Definition, Unproved.Definition(after), renamed);

    /// <summary>The comparison of two edited definitions.</summary>
    public static WorkflowComparison Compared(WorkflowDescription before, WorkflowDescription after) => WorkflowComparison.Between(Unproved.Definition(before), Unproved.Definition(after));

    public static WorkflowDescription WithStep(string id, Func<WorkflowTransition, WorkflowTransition> edit) => WithStep(Description, id, edit);

    public static WorkflowDescription WithStep(WorkflowDescription description, string id, Func<WorkflowTransition, WorkflowTransition> edit) =>
        description with { Transitions = description.Transitions.Select(step => step.Id == id ? edit(step) : step).ToEquatableList() };

    /// <summary>The workflow with more steps, which follow on its own.</summary>
    public static WorkflowDescription WithMore(params EquatableList<WorkflowTransition> steps) => Description with { Transitions = [.. Description.Transitions, .. steps] };

    public static WorkflowDescription WithoutStep(string id) => Description with { Transitions = Description.Transitions.Where(step => step.Id != id).ToEquatableList() };

    public static WorkflowDescription WithClock(string id, Func<WorkflowClock, WorkflowClock> edit) =>
        Description with { Clocks = Description.Clocks.Select(clock => clock.Id == id ? edit(clock) : clock).ToEquatableList() };

    public static WorkflowDescription WithStage(string id, Func<WorkflowStage, WorkflowStage> edit) =>
        Description with { Stages = Description.Stages.Select(stage => stage.Id == id ? edit(stage) : stage).ToEquatableList() };

    public static WorkflowDescription WithFact(string name, Func<FactDeclaration, FactDeclaration> edit) =>
        Description with { Facts = FactCatalogue.Of(Description.Facts.Declarations.Select(fact => fact.Name == name ? edit(fact) : fact).ToEquatableList()) };

    /// <summary>A step that leaves another stage or reaches another one.</summary>
    public static WorkflowTransition Moved(WorkflowTransition step, StageId? from, StageId to) => new(step.Id, from, step.Action, to)
    {
        By = step.By,
        Guards = step.Guards,
        Within = step.Within,
        OnLapseOf = step.OnLapseOf,
        AtMost = step.AtMost,
        WhenUsedUp = step.WhenUsedUp,
        Handler = step.Handler,
        Starts = step.Starts,
        Stops = step.Stops,
        Pauses = step.Pauses,
        Resumes = step.Resumes,
        Extends = step.Extends,
        Citation = step.Citation,
    };

    /// <summary>The same workflow with another id of a stage, wherever it stands.</summary>
    public static WorkflowDescription Renamed(WorkflowDescription description, StageId from, StageId to)
    {
        StageId Of(StageId stage) => stage == from ? to : stage;
        return description with
        {
            Stages = description.Stages.Select(stage => new WorkflowStage(Of(stage.Id), stage.Kind, stage.Name) { Clock = stage.Clock }).ToEquatableList(),
            Transitions = description.Transitions.Select(step => Moved(step, step.From is { } left ? Of(left) : default(StageId?), Of(step.To))).ToEquatableList(),
        };
    }
}
