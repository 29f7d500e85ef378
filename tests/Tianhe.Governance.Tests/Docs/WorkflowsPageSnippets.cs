using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>The code of docs/workflows.md, run.</summary>
public sealed class WorkflowsPageSnippets
{
    internal static readonly WorkflowDescription Repair = Describe();

    [Fact]
    public void Description()
    {
        var description = Describe();

        // snippet: workflows-definition
        var definition = WorkflowDefinition.From(description); // proven, or one exception that lists every problem
        // end-snippet

        definition.Id.Value.Should().Be("repair");
    }

    [Fact]
    public void Alternatives()
    {
        // snippet: workflows-alternatives
        WorkflowTransition[] outcomes =
        [
            new("check-passed", "checking", "check", "closed") { By = [Authority.ForRole("checker")], Guards = [Condition.Is("check.passed", true)] },
            new("check-failed", "checking", "check", "working") { By = [Authority.ForRole("checker")], Guards = [Condition.Is("check.passed", false)], Resumes = ["handling"] },
        ];
        // end-snippet

        Repair.Transitions.TakeLast(2).Should().Equal(outcomes);
    }

    [Fact]
    public void Problems()
    {
        var description = Repair;
        var problems = "";

        // snippet: workflows-problems
        var draft = description with
        {
            Transitions =
            [
                new("return", "working", "return", "waiting") { By = [Authority.Handler], Guards = [Condition.AtMost("returns", 2)] },
                new("return-closed", "working", "return", "closed") { By = [Authority.Handler], Guards = [Condition.AtLeast("returns", 2)] },
                new("check-passed", "checking", "chek", "closed"),
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

        problems.Should().Be("""
            Error at transitions: workflows.no-beginning: No step begins a matter. Write one that leaves no stage.
            Error at transitions.check-passed: workflows.unknown-name: There is no 'chek' among the actions. Known are: submit, admit, return, report, check.
            Error at transitions.check-passed: workflows.nobody-may: Nobody may take this step. Name at least one authority.
            Error at transitions.return: workflows.both-apply: This step and 'transitions.return-closed' may both apply. Make their guards exclude one another. For example: returns = 2.
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Drawings()
    {
        var definition = WorkflowDefinition.From(Repair);

        // snippet: workflows-drawings
        var roles = new Dictionary<RoleId, BilingualText> { ["dispatcher"] = new("派单员", "dispatcher") };
        var diagram = definition.ToMermaid(Language.English, roles);
        var tables = definition.ToMarkdown(Language.Chinese, roles);
        // end-snippet

        Pages.Find("docs/workflows.md")!.Blocks.Where(block => block.Language == "mermaid").Select(block => block.Code).Should().Equal(diagram);
        tables.Should().Contain("派单员");
    }

    [Fact]
    public void Stages()
    {
        var definition = WorkflowDefinition.From(Repair);

        // snippet: workflows-stage
        var found = definition.TryFindStage("checking", out var stage);
        var name = stage?.Name.In(Language.Chinese); // 待核查
        // end-snippet

        (found, name).Should().Be((true, "待核查"));
    }

    private static WorkflowDescription Describe()
    {
        // snippet: workflows-description
        var description = new WorkflowDescription
        {
            Id = "repair",
            Version = "2026.1",
            Name = new("报修", "repair"),
            Facts = FactCatalogue.Of(
            [
                FactDeclaration.ForNumber("returns", new("退单次数", "number of returns"), scale: 0) with { Minimum = 0 },
                FactDeclaration.ForTruth("check.passed", new("核查通过", "check passed")),
            ]),
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
                new("handling", ClockKind.Due, new("办理时限", "handling limit"), TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay)),
                new("return-window", ClockKind.Window, new("退单期限", "return window"), TimeLimit.ClockHours(24)),
            ],
            Transitions =
            [
                new("submit", null, "submit", "waiting") { By = [Authority.Anyone] },
                new("admit", "waiting", "admit", "working") { By = [Authority.ForRole("dispatcher")], Starts = ["handling", "return-window"] },
                new("return", "working", "return", "waiting") { By = [Authority.Handler], Within = "return-window", Guards = [Condition.LessThan("returns", 2)] },
                new("report", "working", "report", "checking") { By = [Authority.Handler], Stops = ["handling"] },
                new("check-passed", "checking", "check", "closed") { By = [Authority.ForRole("checker")], Guards = [Condition.Is("check.passed", true)] },
                new("check-failed", "checking", "check", "working") { By = [Authority.ForRole("checker")], Guards = [Condition.Is("check.passed", false)], Resumes = ["handling"] },
            ],
        };
        // end-snippet

        return description;
    }
}
