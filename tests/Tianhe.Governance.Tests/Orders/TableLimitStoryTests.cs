using NodaTime;

using Tianhe.Governance.Orders;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Tests.Serialization;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Orders;

/// <summary>What becomes of a limit that a table chose, over the life of an order.</summary>
public sealed class TableLimitStoryTests
{
    private static readonly OrderProcess Bureau = RulePack.BuiltIn("bureau-3-13").OrdersFor(SampleStreet.Place);

    private static readonly OrderProcess Acknowledging = FourStepOrder.Rules(SampleStreet.Options with
    {
        Acknowledging = OrderTables.Limit,
        Tables = [DecisionTable.From(OrderTables.Limits)],
        Urgencies = OrderTables.Urgencies,
    }).OrdersFor(SampleStreet.Place);

    private static readonly (string Actor, OrderCommand Command)[] UntilHandled =
        [("p-clerk", new Admit()), ("p-clerk", new Dispatch { Handler = "p-wang" }), ("p-wang", new Acknowledge()), ("p-wang", new ReportHandled())];

    [Fact]
    public void Decide_ARedoAfterACheckAndOneAfterARating_GiveNoNewTimeAndNoOtherRow()
    {
        var begun = Submitted("complaint", "ordinary");
        var order = Tell(begun, [.. UntilHandled, ("p-secretary", new Check { Passed = false }), ("p-wang", new ReportHandled()),
            ("p-secretary", new Check { Passed = true }), ("p-li", new Rate { IsSatisfied = false })]);

        (order.Stage.Value, order.Redos, order.RedosAfterRating).Should().Be(("in-progress", 2, 1));
        order.ClockOf("handling").Should().Be(begun.ClockOf("handling"));
        ServiceOrder.Replay(order.History).Should().Be(order);
        Json.Reread(order).Should().Be(order);
    }

    [Fact]
    public void Decide_AReturn_LeavesTheLimitThatBeganWithTheSubmission()
    {
        var begun = Submitted("help", "ordinary");
        var order = Tell(begun, [("p-clerk", new Admit()), ("p-clerk", new Dispatch { Handler = "p-wang" }), ("p-wang", new Return { Reason = "not-our-area" }), ("p-clerk", new Dispatch { Handler = "p-wang" })]);

        order.Returns.Should().Be(1);
        order.ClockOf("handling").Should().Be(begun.ClockOf("handling"));
        ServiceOrder.Replay(order.History).Should().Be(order);
    }

    [Fact]
    public void Dispatch_AgainAfterALimitOfATableWasMissed_KeepsTheFirstMissAndChoosesAnew()
    {
        var order = Acknowledging.Submit(new() { Id = "o-1", Category = "lights/stairwell", Urgency = "ordinary", Place = "grid-08" }, Story.Occasion("p-li", Story.Morning, "c-1")).Order;
        order = Tell(order, Acknowledging, 0, ("p-clerk", new Admit()), ("p-clerk", new Dispatch { Handler = "p-chen" }));
        var first = order.ClockOf("acknowledging")!;
        order = Tell(order, Acknowledging, 30, ("p-clerk", new Dispatch { Handler = "p-chen" }), ("p-clerk", new Dispatch { Handler = "p-chen" }));
        var last = order.ClockOf("acknowledging")!;

        (first.Missed, last.Missed, last.ChosenBy!.ToString()).Should().Be((null, first.Deadline.Due, "handling-limits, eight"));
        last.Deadline.Due.Should().BeGreaterThan(first.Deadline.Due);
        order.IsOverdueAt(order.LastChangedAt).Should().BeTrue();
        Json.Reread(order).Should().Be(order);
        ServiceOrder.Replay(order.History).Should().Be(order);
    }

    [Theory]
    [InlineData("soon", "orders.unknown-urgency")]
    [InlineData(null, "orders.no-urgency")]
    public void Submit_WithoutAnUrgencyThatIsListed_IsRefusedOnceAndTheTableIsNotAsked(string? urgency, string code) =>
        Bureau.Submit(new() { Id = "o-1", Category = "help", Urgency = urgency is null ? default(UrgencyId?) : urgency, Place = "grid-07" }, Story.Occasion("p-li", Story.Morning, "c-1"))
            .Refusals.Select(refusal => refusal.Code).Should().Equal(code);

    [Fact]
    public void Event_WhoseChoiceHasNoRow_IsReadAsOneOfNoRow() =>
        Clock(Json.Edit(Event, happened => happened["clocks"]![0]!["chosenBy"]!.AsObject().Remove("row"))).ChosenBy!.ToString().Should().Be("handling-limits, no row");

    [Fact]
    public void Event_WithoutAChoice_IsReadAsOneOfAFixedLimit() =>
        Clock(Json.Edit(Event, happened => happened["clocks"]![0]!.AsObject().Remove("chosenBy"))).ChosenBy.Should().BeNull();

    [Theory]
    [InlineData("table", "'table' is missing")]
    [InlineData(null, "documents.wrong-kind")]
    public void Event_WhoseChoiceIsBroken_IsRefused(string? removed, string said) => Json.Refused<OrderEvent>(Json.Edit(Event, happened =>
    {
        var clock = happened["clocks"]![0]!.AsObject();
        if (removed is null)
        {
            clock["chosenBy"] = "handling-limits";
        }
        else
        {
            clock["chosenBy"]!.AsObject().Remove(removed);
        }
    })).Should().Contain(said);

    private static OrderEvent Event => Stored.ByTable.History[0];

    private static ClockState Clock(string json) => Json.Read<OrderEvent>(json).Clocks[0];

    private static ServiceOrder Submitted(string category, UrgencyId urgency) =>
        Bureau.Submit(new() { Id = "o-1", Category = category, Urgency = urgency, Place = "grid-07" }, Story.Occasion("p-li", Story.Morning, "c-1")).Order;

    private static ServiceOrder Tell(ServiceOrder order, params (string Actor, OrderCommand Command)[] acts) => Tell(order, Bureau, 0, acts);

    private static ServiceOrder Tell(ServiceOrder order, OrderProcess process, int days, params (string Actor, OrderCommand Command)[] acts)
    {
        foreach (var (actor, command) in acts)
        {
            var at = order.LastChangedAt + Duration.FromDays(days) + Duration.FromMinutes(1);
            var decision = process.Decide(order, command, Story.Occasion(actor, at, $"c-{order.Version + 1}"));
            decision.Refusals.Should().BeEmpty();
            order = decision.Order;
        }

        return order;
    }
}
