using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>A short workflow with a start, a window, guards, alternatives and a guard about the person who acts; illustration only.</summary>
internal static class SampleWorkflow
{
    public static readonly Authority Dispatcher = Authority.ForRole("dispatcher");

    public static readonly Authority Checker = Authority.ForRole("checker");

    public static FactCatalogue Facts { get; } = FactCatalogue.Of(
    [
        FactDeclaration.ForNumber("returns", new("退单次数", "number of returns"), 0) with { Minimum = 0 },
        FactDeclaration.ForTruth("passed", new("核查通过", "check passed")),
        FactDeclaration.ForTruth("actor.is-handler", new("办理人就是承办人", "the person who acts is the handler")),
    ]);

    public static WorkflowDescription Description { get; } = new()
    {
        Id = "sample",
        Version = "1",
        Name = new("示例流程", "sample workflow"),
        Facts = Facts,
        Stages =
        [
            new("waiting", StageKind.Intake, new("待受理", "awaiting admission")),
            new("working", StageKind.Working, new("办理中", "in progress")),
            new("checking", StageKind.Checking, new("待核查", "awaiting check")),
            new("closed", StageKind.Closed, new("已结案", "closed")),
        ],
        Actions =
        [
            new("submit", new("点单", "submit")),
            new("admit", new("受理", "admit")),
            new("return", new("退单", "return")),
            new("report", new("办结", "report as handled")),
            new("check", new("核查", "check")),
        ],
        Clocks =
        [
            new("handling", ClockKind.Due, new("办理时限", "handling limit"), TimeLimit.ClockHours(72)),
            new("return-window", ClockKind.Window, new("退单期限", "return window"), TimeLimit.ClockHours(24)),
        ],
        Transitions =
        [
            new("submit", null, "submit", "waiting") { By = [Authority.Anyone] },
            new("admit", "waiting", "admit", "working") { By = [Dispatcher], Starts = ["handling", "return-window"] },
            new("return", "working", "return", "waiting") { By = [Authority.Handler, Dispatcher], Within = "return-window", Guards = [Condition.LessThan("returns", 2)] },
            new("report", "working", "report", "checking") { By = [Authority.Handler], Stops = ["handling"] },
            new("check-passed", "checking", "check", "closed") { By = [Checker], Guards = [Condition.Is("passed", true), Condition.Is("actor.is-handler", false)] },
            new("check-failed", "checking", "check", "working") { By = [Checker], Guards = [Condition.Is("passed", false), Condition.Is("actor.is-handler", false)], Resumes = ["handling"] },
        ],
    };

    public static WorkflowDefinition Definition { get; } = WorkflowDefinition.From(Description);

    public static Decider Decider { get; } = new(Definition, NameOf);

    public static (string? To, IReadOnlyList<Refusal> Refusals) Decide(SampleAct act, string? stage, string action)
    {
        List<Refusal>? refusals = null;
        var taken = Decider.Decide(ref act, StageIndex(stage), Definition.IndexOf(new ActionId(action)), ref refusals);
        return (taken?.To.Id.Value, refusals ?? []);
    }

    public static EquatableList<PermittedAction> Permitted(SampleAct act, string? stage) => Decider.Permitted(ref act, StageIndex(stage));

    private static int StageIndex(string? stage) => stage is null ? -1 : Definition.IndexOf(new StageId(stage));

    private static BilingualText? NameOf(RoleId role) => role.Value switch
    {
        "dispatcher" => new("派单员", "the dispatcher"),
        _ => null,
    };
}
