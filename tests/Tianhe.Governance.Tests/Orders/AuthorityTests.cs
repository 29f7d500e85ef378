using NodaTime;

using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Orders;

/// <summary>Who may do what to an order in grid-07 of the eastern community.</summary>
public class AuthorityTests
{
    [Theory]
    //          stage                       command           li     clerk  secr.  wang   wei    chen
    [InlineData("awaiting-admission", "admit", false, true, false, false, false, false)]
    [InlineData("awaiting-dispatch", "dispatch", false, true, false, false, false, false)]
    [InlineData("awaiting-acknowledgement", "dispatch", false, true, false, false, false, false)]
    [InlineData("in-progress", "dispatch", false, true, false, false, false, false)]
    [InlineData("awaiting-acknowledgement", "acknowledge", false, false, false, true, false, false)]
    [InlineData("awaiting-acknowledgement", "return", false, false, false, true, false, false)]
    [InlineData("in-progress", "return", false, false, false, true, false, false)]
    [InlineData("in-progress", "report-handled", false, false, false, true, false, false)]
    [InlineData("awaiting-check", "check", false, false, true, false, false, false)]
    [InlineData("awaiting-rating", "rate", true, false, false, false, false, false)]
    [InlineData("awaiting-rating", "close", false, true, false, false, false, false)]
    [InlineData("rated", "close", false, true, false, false, false, false)]
    public void Decide_ByEachPerson_OnlyThoseWithAuthority(string stage, string command, bool li, bool clerk, bool secretary, bool wang, bool wei, bool chen)
    {
        var order = Story.At(stage);
        var may = new[] { "p-li", "p-clerk", "p-secretary", "p-wang", "p-wei", "p-chen" }
            .Select(actor => Story.Outcome(Story.Try(order, actor, Story.Rightful[command].Command)));
        may.Select(outcome => !outcome.EndsWith("workflows.not-authorised", StringComparison.Ordinal)).Should().Equal(li, clerk, secretary, wang, wei, chen);
    }

    [Theory]
    [InlineData("2026-06-30 23:59", "p-zhao", "awaiting-acknowledgement")]
    [InlineData("2026-07-01 00:00", "p-zhao", "orders.handler-not-appointed")]
    [InlineData("2026-06-30 23:59", "p-chen", "orders.handler-not-appointed")]
    [InlineData("2026-06-30 23:59", "p-nobody", "orders.handler-not-appointed")]
    public void Dispatch_DependsOnTheAppointmentOfTheDay(string at, string handler, string expected)
    {
        var decision = Scenario.For(SampleStreet.Rules, SampleStreet.Place)
            .Given("p-li", "2026-06-30 09:00", Story.Submit)
            .Given("p-clerk", "2026-06-30 09:10", new Admit())
            .When("p-clerk", at, new Dispatch { Handler = handler }).Decision;
        Story.Outcome(decision).Should().Be(expected);
    }

    [Theory]
    [InlineData("2026-06-30 23:59", "in-progress")]
    [InlineData("2026-07-01 00:00", "workflows.not-authorised")]
    public void Acknowledge_ByAHandlerWhoLeavesOffice_OnlyWhileInOffice(string at, string expected)
    {
        var decision = Scenario.For(SampleStreet.Rules, SampleStreet.Place)
            .Given("p-li", "2026-06-30 09:00", Story.Submit)
            .Given("p-clerk", "2026-06-30 09:10", new Admit())
            .Given("p-clerk", "2026-06-30 09:20", new Dispatch { Handler = "p-zhao" })
            .When("p-zhao", at, new Acknowledge()).Decision;
        Story.Outcome(decision).Should().Be(expected);
    }

    [Fact]
    public void Dispatch_AgainToAnother_TakesTheOrderFromTheFirst()
    {
        var order = Story.Try(Story.At("in-progress"), "p-clerk", new Dispatch { Handler = "p-wang" }).Order;
        (order.Stage.Value, order.Handler!.Value.Value, order.Clocks.Count).Should().Be(("awaiting-acknowledgement", "p-wang", 2));
        order.ClockOf(FourStepOrder.ReturnWindow)!.Deadline.Start.Should().Be(order.LastChangedAt);
    }

    [Fact]
    public void Check_ByTheHandler_IsRefusedWhereThePolicySaysSo()
    {
        var order = HandledBySecretary(Story.Process);
        Story.Outcome(Story.Try(order, "p-secretary", new Check { Passed = true })).Should().Be("workflows.guard-not-met");
    }

    [Fact]
    public void Check_ByTheHandler_IsPermittedWhereThePolicyAllowsIt()
    {
        var process = FourStepOrder.Rules(SampleStreet.Options with { CheckerMayBeHandler = true }).OrdersFor(SampleStreet.Place);
        Story.Outcome(Story.Try(HandledBySecretary(process), "p-secretary", new Check { Passed = true }, process)).Should().Be("awaiting-rating");
    }

    [Theory]
    [InlineData("p-clerk", "p-li", "rated")]
    [InlineData("p-clerk", null, "workflows.not-authorised")]
    [InlineData("p-clerk", "p-chen", "workflows.not-authorised")]
    [InlineData("p-wei", "p-li", "workflows.not-authorised")]
    [InlineData("p-li", null, "rated")]
    public void Rate_OnBehalfOfTheResident_NeedsTheRoleAndTheResident(string actor, string? onBehalfOf, string expected)
    {
        var order = Story.At("awaiting-rating");
        var occasion = Story.Occasion(actor, order.LastChangedAt, "c-rate") with { OnBehalfOf = onBehalfOf is null ? default(PersonId?) : onBehalfOf };
        Story.Outcome(Story.Process.Decide(order, new Rate { IsSatisfied = true }, occasion)).Should().Be(expected);
    }

    [Fact]
    public void Submit_OnBehalfOfAResident_MakesThatPersonTheRequester()
    {
        var occasion = Story.Occasion("p-clerk", Story.Morning, "c-1") with { OnBehalfOf = "p-li" };
        var order = Story.Process.Submit(Story.Submit, occasion).Order;
        order.Request.Requester.Should().Be((PersonId)"p-li");
    }

    [Fact]
    public void Permitted_ListsOwnActionsFirstThenOthersWithWhoMay()
    {
        var permitted = Story.Process.Permitted(Story.At("awaiting-rating"), "p-clerk", Story.Morning);
        permitted.Select(action => $"{action.Action} {action.IsForActor} {string.Join("/", action.By)}").Should().Equal(
            "close True community clerk",
            "rate False the person who asked/community clerk on behalf of the person who asked");
    }

    [Fact]
    public void Permitted_AfterTheWindow_LeavesTheReturnOut()
    {
        var order = Story.At("in-progress");
        Story.Process.Permitted(order, "p-wang", Story.At(2026, 9, 29, 23, 59)).Select(action => action.Action.Value).Should().Equal("return", "report-handled", "dispatch");
        Story.Process.Permitted(order, "p-wang", Story.At(2026, 9, 30, 0, 0)).Select(action => action.Action.Value).Should().Equal("report-handled", "dispatch");
    }

    [Fact]
    public void Permitted_WhatNobodyElseCanDo_IsNoAlternative()
    {
        var order = Story.At("awaiting-acknowledgement");
        Story.Process.Permitted(order, "p-li", Story.Morning).Select(action => action.Action.Value).Should().Equal("dispatch", "acknowledge", "return");
        Story.Process.Permitted(HandledBySecretary(Story.Process), "p-secretary", Story.Morning).Should().BeEmpty("the only secretary is the handler");
    }

    [Fact]
    public void Permitted_OnceClosed_IsNothing() => Story.Process.Permitted(Story.At("closed"), "p-clerk", Story.Morning).Should().BeEmpty();

    [Fact]
    public void Decide_WhereThePlaceIsGoneFromTheTree_NobodyHasAuthorityThere()
    {
        var elsewhere = SampleStreet.Rules.OrdersFor(OtherPlaces.WithoutGrid07());
        Story.Outcome(Story.Try(Story.At("awaiting-admission"), "p-clerk", new Admit(), elsewhere)).Should().Be("workflows.not-authorised");
    }

    private static ServiceOrder HandledBySecretary(OrderProcess process)
    {
        var at = Story.Morning;
        var order = process.Submit(Story.Submit with { Place = "grid-08" }, Story.Occasion("p-li", at, "c-1")).Order;
        order = process.Decide(order, new Admit(), Story.Occasion("p-clerk", at, "c-2")).Order;
        order = process.Decide(order, new Dispatch { Handler = "p-secretary" }, Story.Occasion("p-clerk", at, "c-3")).Order;
        order = process.Decide(order, new Acknowledge(), Story.Occasion("p-secretary", at, "c-4")).Order;
        return process.Decide(order, new ReportHandled(), Story.Occasion("p-secretary", at + Duration.FromMinutes(1), "c-5")).Order;
    }
}
