using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>The code of docs/lifecycle-proofs.md, run.</summary>
public sealed class LifecycleProofsPageSnippets
{
    private static readonly WorkflowDescription Repair = new()
    {
        Id = "repair",
        Version = "2026.1",
        Name = new("报修", "repair"),
        Facts = FactCatalogue.Of(
        [
            FactDeclaration.ForCount("objections", new("异议件数", "number of objections")),
            FactDeclaration.ForTruth("check.passed", new("核查通过", "check passed")),
        ]),
        Stages =
        [
            new("waiting", StageKind.Intake, new("待受理", "awaiting admission")),
            new("working", StageKind.Working, new("办理中", "in progress")) { Clock = "handling" },
            new("checking", StageKind.Checking, new("待核查", "awaiting check")),
            new("closed", StageKind.Closed, new("已结案", "closed")),
        ],
        Actions =
        [
            new("submit", new("点单", "submit")),
            new("admit", new("受理", "admit")),
            new("report", new("办结", "report as handled")),
            new("check", new("核查", "check")),
        ],
        Clocks = [new("handling", ClockKind.Due, new("办理时限", "handling limit"), TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay))],
        Transitions =
        [
            new("submit", null, "submit", "waiting") { By = [Authority.Anyone] },
            new("admit", "waiting", "admit", "working") { By = [Authority.ForRole("dispatcher")] },
            new("report", "working", "report", "checking") { By = [Authority.Handler] },
            new("check-passed", "checking", "check", "closed") { By = [Authority.ForRole("checker")], Guards = [Condition.Is("check.passed", true)] },
            new("check-failed", "checking", "check", "working") { By = [Authority.ForRole("checker")], Guards = [Condition.Is("check.passed", false)] },
        ],
    };

    [Fact]
    public void Problems_StandOnThePage()
    {
        var description = Repair;
        var problems = "";

        // snippet: lifecycle-proofs-problems
        var draft = description with
        {
            Clocks = [.. description.Clocks, new("notice-period", ClockKind.Window, new("公示期限", "notice period"), TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay))],
            Stages = [.. description.Stages, new("notice", StageKind.Notice, new("公示", "notice")) { Clock = "notice-period" }, new("shelved", StageKind.Suspended, new("挂账", "shelved"))],
            Actions = [.. description.Actions, new("publish", new("公示", "publish")), new("review", new("复核", "review")), new("confirm", new("确认", "confirm")), new("shelve", new("挂账", "shelve"))],
            Transitions =
            [
                .. description.Transitions,
                new("publish", "checking", "publish", "notice") { By = [Authority.ForRole("checker")] },
                new("review", "notice", "review", "checking") { OnLapseOf = "notice-period", Guards = [Condition.Is("objections", 1)] },
                new("confirm", "notice", "confirm", "closed") { OnLapseOf = "notice-period", Guards = [Condition.Is("objections", 0)] },
                new("shelve", "working", "shelve", "shelved") { By = [Authority.Handler] },
            ],
        };

        try
        {
            WorkflowDefinition.From(draft);
        }
        catch (InvalidDefinitionException exception)
        {
            problems = string.Join("\n", exception.Findings);
        }
        // end-snippet

        Texts[0].Should().Be(problems);
    }

    [Fact]
    public void Warnings_StandOnThePage()
    {
        var description = Repair;

        // snippet: lifecycle-proofs-warnings
        var warnings = string.Join("\n", WorkflowDefinition.From(description).Verify());
        // end-snippet

        Texts[1].Should().Be(warnings);
    }

    private static string[] Texts => [.. Pages.Find("docs/lifecycle-proofs.md")!.Blocks.Where(block => block.Language == "text").Select(block => block.Code)];
}
