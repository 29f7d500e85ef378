using CsCheck;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Orders.Laws;

/// <summary>The steps of a hotline order, with more of a place's own: a clock that takes back what nobody acknowledges, a deferral that ends by itself, a survey. Illustrations all.</summary>
internal static class AnyOrderRules
{
    private static readonly OrderRules Hotline = RulePack.BuiltIn("hotline-order").Orders!;

    public static readonly string[] Optional = ["request-extension", "defer", "deny-return", "close-not-reached", "rate-redo", "survey", "take-back", "take-back-to-working", "resume-on-lapse", "dispatch-again-in-progress"];

    private static readonly WorkflowDescription Whole = Hotline.Workflow.Description with
    {
        Stages = [.. Hotline.Workflow.Description.Stages.Select(stage => stage.Id == "awaiting-acknowledgement" ? stage with { Clock = "acknowledging" } : stage)],
        Actions = [.. Hotline.Workflow.Description.Actions, new("survey", new("现场勘查", "survey")) { Facts = ["extension.days"] }, new("take-back", new("收回", "take back")), new("end-deferral", new("缓办期满", "end the deferral"))],
        Clocks =
        [
            .. Hotline.Workflow.Description.Clocks,
            new("acknowledging", ClockKind.Due, new("签收时限", "acknowledging limit"), TimeLimit.ClockHours(24)),
            new("deferral", ClockKind.Window, new("缓办期限", "deferral"), TimeLimit.CalendarDays(10, FirstDay.NextDay, TimeLimit.EndOfDay, LastDayOff.Stands)),
        ],
        Transitions =
        [
            .. Hotline.Workflow.Description.Transitions.Select(step => step.Id.Value switch
            {
                "defer" => step with { Starts = ["deferral"] },
                "resume" => step with { Stops = ["deferral"] },
                _ => step,
            }),
            new("survey", "in-progress", "survey", "in-progress") { By = [Authority.Handler, Authority.ForRole("community-secretary")], AtMost = 2, Extends = [new("handling", LimitAmount.Parse("2 wd"))] },
            new("take-back", "awaiting-acknowledgement", "take-back", "awaiting-dispatch") { OnLapseOf = "acknowledging", Handler = HandlerChange.Nobody },
            new("take-back-to-working", "awaiting-acknowledgement", "take-back", "in-progress") { OnLapseOf = "acknowledging", AtMost = 1 },
            new("resume-on-lapse", "deferred", "end-deferral", "in-progress") { OnLapseOf = "deferral", Resumes = ["handling"] },
        ],
    };

    /// <summary>By places that do without some of the steps.</summary>
    public static Gen<OrderProcess> Any { get; } = Gen.Int[0, 3].Array[Optional.Length].Select(Without).Where(workflow => workflow is not null).Select(workflow => (Hotline with { Workflow = workflow! }).OrdersFor(SampleStreet.Place));

    private static WorkflowDefinition? Without(int[] chances)
    {
        var gone = Optional.Where((_, index) => chances[index] == 0).ToHashSet();
        var description = Whole with
        {
            Transitions = [.. Whole.Transitions.Where(step => !gone.Contains(step.Id.Value)).Select(step => step.WhenUsedUp is { } first && gone.Contains(first.Value) ? step with { WhenUsedUp = null } : step)],
        };
        return WorkflowDefinition.Compile(description, Hotline.Workflow.Origin, []);
    }
}
