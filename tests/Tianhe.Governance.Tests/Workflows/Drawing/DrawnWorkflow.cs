using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Drawing;

/// <summary>A workflow in which a step or a clock says everything that one may say; illustration only.</summary>
internal static class DrawnWorkflow
{
    private static readonly Citation Rule = new(new("某市", "a city"), new("办法", "Measures"));

    public static WorkflowDescription Description { get; } = new()
    {
        Id = "drawn",
        Version = "1",
        Name = new("示意流程", "an illustration"),
        Facts = FactCatalogue.Of(
        [
            FactDeclaration.ForTruth("passed", new("核查通过", "check passed")),
            FactDeclaration.ForNumber("days", new("延期天数", "days of extension"), 0) with { Minimum = 1 },
        ]),
        Stages =
        [
            new("open", StageKind.Dispatching, new("待派单", "awaiting dispatch")) { Clock = "dispatching" },
            new("working", StageKind.Working, new("办理中", "in progress")),
            new("put-off", StageKind.Suspended, new("缓办", "deferred")),
            new("checking", StageKind.Checking, new("待核查", "awaiting check")) { Clock = "checking" },
            new("closed", StageKind.Closed, new("已结案", "closed")),
        ],
        Actions =
        [
            new("submit", new("点单", "submit")),
            new("dispatch", new("派单", "dispatch")),
            new("extend", new("延期", "extend")),
            new("defer", new("缓办", "defer")),
            new("resume", new("恢复", "resume")),
            new("report", new("办结", "report as handled")),
            new("check", new("核查", "check")),
        ],
        Clocks =
        [
            new("dispatching", ClockKind.Due, new("派单时限", "dispatch limit"), TimeLimit.ClockHours(2)),
            new("handling", ClockKind.Due, new("办理时限", "handling limit"), TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay))
            {
                Warnings = [LimitAmount.Parse("1 wd")],
                Escalations = [new(null, "clerk"), new(LimitAmount.Parse("5 wd"), "head")],
                PausedDay = PausedDay.GivenBack,
                Citation = Rule,
            },
            new("checking", ClockKind.Window, new("核查期限", "check window"), TimeLimit.ClockHours(24)) { Citation = Rule },
        ],
        Transitions =
        [
            new("submit", null, "submit", "open") { By = [Authority.Anyone], Starts = ["handling"] },
            new("dispatch", "open", "dispatch", "working") { By = [Authority.ForRole("clerk"), Authority.ForRole("head")], Handler = HandlerChange.Named, Citation = Rule },
            new("extend-1", "working", "extend", "working") { By = [Authority.ForRole("head")], AtMost = 1, Extends = [new("handling", LimitAmount.Parse("10 wd"))] },
            new("extend-2", "working", "extend", "working") { By = [Authority.ForRole("head")], AtMost = 2, WhenUsedUp = "extend-1", Extends = [new("handling", "days")] },
            new("defer", "working", "defer", "put-off") { By = [Authority.ForRole("head")], Pauses = ["handling"], Handler = HandlerChange.Nobody },
            new("resume", "put-off", "resume", "working") { By = [Authority.ForRole("head")], Resumes = ["handling"], Handler = HandlerChange.Actor },
            new("report", "working", "report", "checking") { By = [Authority.Handler], Stops = ["handling"] },
            new("check-failed", "checking", "check", "working") { By = [Authority.Requester], Guards = [Condition.Is("passed", false)], Within = "checking", Resumes = ["handling"] },
            new("check-passed", "checking", "check", "closed") { By = [Authority.Requester], Guards = [Condition.Is("passed", true)] },
            new("check-lapsed", "checking", "submit", "closed") { OnLapseOf = "checking" },
        ],
    };

    public static WorkflowDefinition Definition { get; } = WorkflowDefinition.From(Description);

    public static IReadOnlyDictionary<RoleId, BilingualText> RoleNames { get; } = new Dictionary<RoleId, BilingualText> { ["clerk"] = new("社区干事", "community clerk") };
}
