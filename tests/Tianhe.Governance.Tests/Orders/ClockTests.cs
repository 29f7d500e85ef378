using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Orders;

/// <summary>What the steps do to the clocks of an order.</summary>
public class ClockTests
{
    [Fact]
    public void Admit_AcrossMidAutumnAndNationalDay_IsDueOnTheFifthWorkingDay() => Scenario.For(SampleStreet.Rules, SampleStreet.Place)
        .Given("p-li", "2026-09-24 09:20", Story.Submit)
        .When("p-clerk", "2026-09-24 09:30", new Admit())
        .ThenDue("2026-10-09")
        .ThenDue("2026-10-09 23:59:59.999")
        .ThenFindings();

    [Fact]
    public void Admit_IntoAYearWithoutANotice_IsProvisionalAndSaysSo() => Scenario.For(SampleStreet.Rules, SampleStreet.Place)
        .Given("p-li", "2026-12-30 09:20", Story.Submit)
        .When("p-clerk", "2026-12-30 09:30", new Admit())
        .ThenStage("awaiting-dispatch")
        .ThenDue("2027-01-06")
        .ThenFindings("calendars.provisional-deadline");

    [Fact]
    public void Submit_StartsNoClock() => Story.At("awaiting-admission").NextDue.Should().BeNull();

    [Fact]
    public void Handled_InTime_IsNeverOverdue()
    {
        var order = Story.At("awaiting-check");
        order.NextDue.Should().BeNull();
        order.IsOverdueAt(Story.At(2027, 9, 24, 9, 20)).Should().BeFalse();
    }

    [Fact]
    public void InProgress_IsOverdueStrictlyAfterTheDueInstant()
    {
        var order = Story.At("in-progress");
        var due = order.NextDue!.Deadline.Due;
        order.IsOverdueAt(due).Should().BeFalse();
        order.IsOverdueAt(due + Duration.FromMilliseconds(1)).Should().BeTrue();
    }

    [Fact]
    public void Handled_Late_StaysOverdue()
    {
        var order = Story.At("in-progress");
        var late = order.NextDue!.Deadline.Due + Duration.FromHours(1);
        var handled = Story.Process.Decide(order, new ReportHandled(), Story.Occasion("p-wang", late, "c-9")).Order;
        handled.IsOverdueAt(late).Should().BeTrue();
        handled.IsOverdueAt(late - Duration.FromHours(2)).Should().BeFalse("seen from before it was due");
    }

    [Fact]
    public void Check_Failed_RunsOnToTheOldDueInstant()
    {
        var order = Story.At("awaiting-check");
        var before = order.ClockOf("handling")!;
        var redone = Story.Try(order, "p-secretary", new Check { Passed = false }).Order;
        redone.Stage.Should().Be((StageId)"in-progress");
        redone.Redos.Should().Be(1);
        before.StoppedAt.Should().Be(order.LastChangedAt);
        redone.ClockOf("handling").Should().Be(Story.At("in-progress").ClockOf("handling"));
        redone.NextDue!.Deadline.Due.Should().Be(before.Deadline.Due);
    }

    [Fact]
    public void Return_StopsTheWindowAndADispatchStartsItAnew()
    {
        var returned = Story.Try(Story.At("in-progress"), "p-wang", new Return { Reason = "not-our-area" }).Order;
        returned.Handler.Should().BeNull();
        returned.Returns.Should().Be(1);
        returned.ClockOf("return-window")!.StoppedAt.Should().Be(returned.LastChangedAt);
        var occasion = Story.Occasion("p-clerk", Story.At(2026, 9, 28, 9, 0), "c-9");
        var again = Story.Process.Decide(returned, new Dispatch { Handler = "p-wang" }, occasion).Order;
        again.ClockOf("return-window")!.Deadline.DueDate.Should().Be(new LocalDate(2026, 9, 30));
        again.ClockOf("return-window")!.StoppedAt.Should().BeNull();
        again.Clocks.Should().HaveCount(2);
        again.NextDue!.Clock.Should().Be((ClockId)"handling");
    }

    [Fact]
    public void Acknowledging_WithALimit_IsDueFirst()
    {
        var rules = FourStepOrder.Rules(SampleStreet.Options with { Acknowledging = TimeLimit.ClockHours(4) });
        Scenario.For(rules, SampleStreet.Place)
            .Given("p-li", "2026-09-24 09:20", Story.Submit)
            .Given("p-clerk", "2026-09-24 09:30", new Admit())
            .When("p-clerk", "2026-09-24 10:00", new Dispatch { Handler = "p-wang" }).ThenDue("2026-09-24 14:00")
            .When("p-wang", "2026-09-24 15:00", new Acknowledge()).ThenDue("2026-10-09")
            .Decision.Order.IsOverdueAt(Story.At(2026, 9, 24, 15, 0)).Should().BeTrue();
    }

    [Fact]
    public void Return_WithinAStoppedWindow_IsNotPermitted()
    {
        var process = OtherWorkflows.WhereOneStops(OrderActions.Acknowledge, FourStepOrder.ReturnWindow).OrdersFor(SampleStreet.Place);
        var order = Story.At("in-progress", process);
        Story.Outcome(Story.Try(order, "p-wang", new Return { Reason = "not-our-area" }, process)).Should().Be("workflows.window-not-open");
        process.Permitted(order, "p-wang", order.LastChangedAt).Select(action => action.Action.Value).Should().NotContain("return");
    }

    [Theory]
    [InlineData("2026-09-24 14:00", "2026-09-24 17:59", false)]
    [InlineData("2026-09-24 14:01", "2026-09-24 17:59", true)]
    public void Dispatch_Again_DoesNotUndoALateAcknowledgement(string again, string seen, bool late)
    {
        var rules = FourStepOrder.Rules(SampleStreet.Options with { Acknowledging = TimeLimit.ClockHours(4) });
        var dispatchedAgain = Scenario.For(rules, SampleStreet.Place)
            .Given("p-li", "2026-09-24 09:20", Story.Submit)
            .Given("p-clerk", "2026-09-24 09:30", new Admit())
            .Given("p-clerk", "2026-09-24 10:00", new Dispatch { Handler = "p-wang" })
            .When("p-clerk", again, new Dispatch { Handler = "p-wang" });
        _ = late ? dispatchedAgain.ThenOverdue(seen) : dispatchedAgain.ThenInTime(seen);
        dispatchedAgain.ThenInTime("2026-09-24 14:00").Decision.Order.ClockOf(FourStepOrder.AcknowledgingClock)!.Missed.HasValue.Should().Be(late);
    }

    [Fact]
    public void Check_ThatStopsAStoppedClock_LeavesItStoppedWhenItWas()
    {
        var process = OtherWorkflows.WhereOneStops(OrderActions.Check, FourStepOrder.HandlingClock).OrdersFor(SampleStreet.Place);
        Story.At("awaiting-rating", process).ClockOf("handling")!.StoppedAt.Should().Be(Story.At("awaiting-check", process).LastChangedAt);
    }

    [Fact]
    public void NextDue_IgnoresWindows() => Story.At("awaiting-acknowledgement").NextDue!.Clock.Should().Be((ClockId)"handling");
}
