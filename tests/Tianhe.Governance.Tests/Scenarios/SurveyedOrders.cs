using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Scenarios;

/// <summary>The orders of the sample street with a survey on the spot (现场踏勘), and taken back where nobody acknowledges within a day.</summary>
internal static class SurveyedOrders
{
    public static OrderRules Rules { get; } = Describe(FourStepOrder.Rules(SampleStreet.Options with { Acknowledging = TimeLimit.ClockHours(24) }));

    private static OrderRules Describe(OrderRules rules)
    {
        var description = rules.Workflow.Description;
        return rules with
        {
            Workflow = WorkflowDefinition.From(description with
            {
                Facts = FactCatalogue.Of([.. description.Facts.Declarations, FactDeclaration.ForCount("survey.photos", new("照片", "photos"))]),
                Stages = [.. description.Stages, new("surveying", StageKind.Suspended, new("踏勘中", "being surveyed"))],
                Actions =
                [
                    .. description.Actions,
                    new("survey", new("现场踏勘", "survey")),
                    new("report-survey", new("报告踏勘", "report the survey")) { Facts = ["survey.photos"] },
                    new("take-back", new("收回", "take back")),
                ],
                Clocks = [.. description.Clocks.Select(Extended)],
                Transitions =
                [
                    .. description.Transitions,
                    new("survey", "in-progress", "survey", "surveying") { By = [Authority.Handler], Pauses = [FourStepOrder.HandlingClock] },
                    new("report-survey", "surveying", "report-survey", "in-progress") { By = [Authority.Handler], Guards = [Condition.AtLeast("survey.photos", 1)], Resumes = [FourStepOrder.HandlingClock] },
                    new("not-acknowledged", "awaiting-acknowledgement", "take-back", "awaiting-dispatch")
                    {
                        OnLapseOf = FourStepOrder.AcknowledgingClock, Handler = HandlerChange.Nobody, Stops = [FourStepOrder.ReturnWindow],
                    },
                ],
            }),
        };
    }

    private static WorkflowClock Extended(WorkflowClock clock) => clock.Id.Value switch
    {
        FourStepOrder.HandlingClock => clock with { PausedDay = PausedDay.Used },
        FourStepOrder.AcknowledgingClock => clock with { Warnings = [new(2, LimitUnit.ClockHours)] },
        _ => clock,
    };
}
