using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Orders;

/// <summary>What people read when an order is refused.</summary>
public class RefusalTests
{
    [Fact]
    public void Describe_AcknowledgedTooEarly_SaysWhatMayBeDoneInstead()
    {
        var refusal = Story.Try(Story.At("awaiting-dispatch"), "p-wang", new Acknowledge()).Refusals.Should().ContainSingle().Subject;
        refusal.Describe(Language.Chinese).Should().Be(
            "不能签收：现在处于“待派单”环节。依据：sample-street sample-1（orders.workflow.stages.awaiting-dispatch）。可由他人办理：派单（社区工作人员）。");
        refusal.Describe(Language.English).Should().Be(
            "Cannot acknowledge: it is at the stage 'awaiting dispatch'. Rule: sample-street sample-1, orders.workflow.stages.awaiting-dispatch. Others may: dispatch (community clerk).");
    }

    [Fact]
    public void Describe_NotAuthorised_SaysWhoIs()
    {
        var refusal = Story.Try(Story.At("in-progress"), "p-chen", new ReportHandled()).Refusals.Should().ContainSingle().Subject;
        refusal.Describe(Language.Chinese).Should().Be(
            "p-chen 在2026年9月24日无权办结。有权办理的是：在任的承办人。依据：sample-street sample-1（orders.workflow.transitions.report-handled）。可由他人办理：派单（社区工作人员）、退单（在任的承办人）、办结（在任的承办人）。");
    }

    [Fact]
    public void Describe_ReturnedTooLate_CitesTheText()
    {
        var order = Story.At("in-progress");
        var late = Story.Process.Decide(order, new Return { Reason = "not-our-area" }, Story.Occasion("p-wang", Story.At(2026, 9, 30, 0, 0), "c-9"));
        var refusal = late.Refusals.Should().ContainSingle().Subject;
        refusal.Describe(Language.Chinese).Should().Be(
            "不能退单：“退单期限”（2个工作日）已于2026年9月29日 24:00结束。依据：sample-street sample-1（orders.workflow.transitions.return-in-progress），出自山东省《政务服务热线管理办法》（据2020年1月媒体报道，文号不详，效力未核）。您现在可以：办结。可由他人办理：派单（社区工作人员）。");
        refusal.Describe(Language.English).Should().Be(
            "Too late to return: the 'return window' of 2 working days ended at 29 Sep 2026 24:00. Rule: sample-street sample-1, orders.workflow.transitions.return-in-progress (Shandong Province, Measures for the Administration of Government Service Hotlines; as the press reported in January 2020, number unknown, validity unchecked). You may now: report as handled. Others may: dispatch (community clerk).");
    }

    [Fact]
    public void Permitted_OnBehalfOfTheRequester_IsWhatMayBeDoneOnThatBehalf()
    {
        var order = Story.At("awaiting-rating");
        var decision = Story.Process.Decide(order, new Admit(), Story.Occasion("p-clerk", order.LastChangedAt, "c-9") with { OnBehalfOf = "p-li" });
        decision.Refusals[0].Permitted.Where(action => action.IsForActor).Select(action => action.Action.Value).Should().Equal("rate", "close");
    }

    [Fact]
    public void Refusals_AreAllGivenAtOnce()
    {
        var decision = Story.Try(Story.At("awaiting-dispatch"), "p-li", new Dispatch { Handler = "p-chen" });
        decision.Refusals.Select(refusal => refusal.Code).Should().Equal("orders.handler-not-appointed", "workflows.not-authorised");
    }

    [Fact]
    public void Refusals_OfAPayload_DoNotHideThatTheStageIsWrong()
    {
        var decision = Story.Try(Story.At("closed"), "p-wang", new Return { Reason = "no-time" });
        decision.Refusals.Select(refusal => refusal.Code).Should().Equal("orders.unknown-return-reason", "workflows.not-in-stage");
    }

    [Fact]
    public void Submit_UnknownCategoryAndPlace_ListsBothWithWhatIsKnown()
    {
        var decision = Story.Process.Submit(new() { Id = "o-2", Category = "lift/slow", Place = "grid-99" }, Story.Occasion("p-li", Story.Morning, "c-1"));
        decision.Refusals.Select(refusal => refusal.Describe(Language.English)).Should().Equal(
            "There is no category 'lift/slow'. Known are: person stuck in a lift, lift out of order, stairwell lights. Rule: sample-street sample-1, orders.categories.",
            "There is no node 'grid-99' in the tree. Rule: sample-street sample-1, orders.");
    }

    [Fact]
    public void Describe_WithThePhrasebookOfAVoice_UsesItsWords()
    {
        var voice = Phrasebook.BuiltIn.With("workflows.not-in-stage", new("还没轮到这一步（{stage}）。", "Not yet ({stage})."));
        var refusal = Story.Try(Story.At("awaiting-dispatch"), "p-wang", new Acknowledge()).Refusals[0];
        refusal.Describe(Language.Chinese, voice).Should().StartWith("还没轮到这一步（待派单）。依据：");
    }

    [Fact]
    public void CommandWithoutAnActionInTheWorkflow_IsRefusedAtEveryStage()
    {
        var process = OtherWorkflows.WithoutChecking().OrdersFor(SampleStreet.Place);
        var order = process.Submit(Story.Submit, Story.Occasion("p-li", Story.Morning, "c-1")).Order;
        Story.Outcome(Story.Try(order, "p-secretary", new Check { Passed = true }, process)).Should().Be("workflows.no-such-action");
    }
}
