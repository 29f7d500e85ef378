using System.Text;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tests.Conventions;
using Tianhe.Governance.Tests.Workflows.Comparison;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>The code of docs/workflow-comparison.md, run; what it prints stands on the page.</summary>
public sealed class WorkflowComparisonPageSnippets
{
    private static readonly WorkflowDefinition Before = WorkflowDefinition.From(WorkflowsPageSnippets.Repair);

    private static readonly WorkflowDefinition After = WorkflowDefinition.From(ComparedWorkflow.Renamed(
        WorkflowsPageSnippets.Repair with
        {
            Clocks = [new("handling", ClockKind.Due, new("办理时限", "handling limit"), TimeLimit.WorkingDays(7, FirstDay.NextDay, TimeLimit.EndOfDay)), WorkflowsPageSnippets.Repair.Clocks[1]],
            Transitions = WorkflowsPageSnippets.Repair.Transitions.Select(step => step.Id.Value switch
            {
                "return" => step with { Guards = [Condition.AtMost("returns", 1)] },
                "check-failed" => step with { By = [.. step.By, Authority.ForRole("dispatcher")] },
                _ => step,
            }).ToEquatableList(),
        },
        "checking",
        "review"));

    [Fact]
    public void Changes()
    {
        var (before, after) = (Before, After);
        var told = new StringBuilder();

        // snippet: workflow-comparison-between
        var comparison = WorkflowComparison.Between(before, after, [new("checking", "review")]);
        // end-snippet

        // snippet: workflow-comparison-changes
        foreach (var change in comparison.Changes)
        {
            told.AppendLine(change.Describe(Language.English)); // or Language.Chinese
        }
        // end-snippet

        ShouldStandOnThePage(told.ToString());
        ShouldStandOnThePage(string.Join('\n', comparison.Changes.Select(change => change.Describe(Language.Chinese))));
    }

    [Fact]
    public void Behaviour()
    {
        var comparison = WorkflowComparison.Between(Before, After, [new("checking", "review")]);

        // snippet: workflow-comparison-behaviour
        var behaviour = comparison.Behaviour;
        var answer = behaviour.Describe(Language.English);
        // end-snippet

        ShouldStandOnThePage(answer);
    }

    [Fact]
    public void Trace()
    {
        var (before, after) = (Before, After);

        // snippet: workflow-comparison-trace
        var kept = WorkflowDefinition.From(after.Description with { Clocks = before.Description.Clocks });
        var last = WorkflowComparison.Between(before, kept, [new("checking", "review")]).Behaviour.Trace[^1];
        var text = last.ToString();
        // end-snippet

        ShouldStandOnThePage(text);
    }

    [Fact]
    public void Moves()
    {
        var comparison = WorkflowComparison.Between(Before, After, [new("checking", "review")]);

        // snippet: workflow-comparison-move
        var move = comparison.MoveOf("working");
        var canMove = move.CanMove; // true
        var known = string.Join("\n", move.Findings);
        // end-snippet

        canMove.Should().BeTrue();
        ShouldStandOnThePage(known);
    }

    [Fact]
    public void Codes_OfThePage_AreThoseOfTheLines() => CodePage.Codes(Repository.Read("docs/workflow-comparison.md")).Where(code => code.StartsWith("workflow-comparison.", StringComparison.Ordinal))
        .Should().Equal(ComparisonLines.All.Select(template => template.Code));

    private static void ShouldStandOnThePage(string text) => Repository.Read("docs/workflow-comparison.md").Should().Contain($"```text\n{text.ReplaceLineEndings("\n").TrimEnd('\n')}\n```");
}
