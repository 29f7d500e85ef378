using Tianhe.Governance.Orders;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Orders;

/// <summary>Rules that differ from the sample street's in one thing.</summary>
internal static class OtherWorkflows
{
    public static OrderRules WithoutChecking()
    {
        var description = SampleStreet.Rules.Orders!.Workflow.Description;
        return SampleStreet.Rules.Orders! with
        {
            Workflow = WorkflowDefinition.From(description with
            {
                Actions = description.Actions.Where(action => action.Id != OrderActions.Check).ToEquatableList(),
                Transitions =
                [
                    .. description.Transitions.Where(step => step.Action != OrderActions.Check),
                    new("close-unchecked", "awaiting-check", OrderActions.Close, "closed") { By = [Authority.Anyone] },
                ],
            }),
        };
    }

    /// <summary>The sample street's steps, of which those by one action stop a clock and no other.</summary>
    public static OrderRules WhereOneStops(string action, string clock)
    {
        var description = SampleStreet.Rules.Orders!.Workflow.Description;
        return SampleStreet.Rules.Orders! with
        {
            Workflow = WorkflowDefinition.From(description with
            {
                Transitions = description.Transitions.Select(step => step.Action == action ? step with { Stops = [clock], Resumes = [] } : step).ToEquatableList(),
            }),
        };
    }

    public static OrderRules WithOtherFacts() => SampleStreet.Rules.Orders! with
    {
        Workflow = WorkflowDefinition.From(new()
        {
            Id = "bare",
            Version = "1",
            Name = new("裸流程", "bare"),
            Stages = [new("over", StageKind.Closed, new("结束", "over"))],
            Actions = [new("submit", new("点单", "submit"))],
            Transitions = [new("submit", null, "submit", "over") { By = [Authority.ForRole("mayor")] }],
        }),
    };
}
