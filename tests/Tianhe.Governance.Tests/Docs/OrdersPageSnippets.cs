using NodaTime;

using Tianhe.Governance.Orders;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Tests.Conventions;
using Tianhe.Governance.Tests.Orders;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>What docs/orders.md shows, compiled and run.</summary>
public sealed class OrdersPageSnippets
{
    [Fact]
    public void Decide_and_apply()
    {
        var at = Instant.FromUtc(2026, 9, 24, 1, 20);
        var stored = new List<OrderEvent>();

        // snippet: decide
        var orders = SampleStreet.Rules.OrdersFor(SampleStreet.Place);
        var decision = orders.Submit(new() { Id = "o-1", Category = "lights/stairwell", Place = "grid-07" }, new("p-li", at, "c-1"));

        switch (decision.Outcome)
        {
            case DecisionOutcome.Decided:
                stored.AddRange(decision.Events);               // append, with the version of the event as the key
                break;
            case DecisionOutcome.AlreadyApplied:
                break;                                          // a retry: there is nothing to store
            case DecisionOutcome.Refused:
                throw new InvalidOperationException(string.Join('\n', decision.Refusals));
            default:
                throw new InvalidOperationException($"Unknown outcome {decision.Outcome}.");
        }

        var order = ServiceOrder.Replay(stored);                // the same order, from the events alone
        // end-snippet

        // snippet: permitted
        foreach (var action in orders.Permitted(order, "p-clerk", order.LastChangedAt))
        {
            Console.WriteLine($"{action.Name.Chinese}: {(action.IsForActor ? "you" : string.Join(", ", action.By))}");
        }
        // end-snippet

        order.Should().Be(decision.Order);
        orders.Permitted(order, "p-clerk", at).Should().ContainSingle().Which.IsForActor.Should().BeTrue();
    }

    [Fact]
    public void A_limit_by_kind_and_urgency()
    {
        var at = Instant.FromUtc(2026, 9, 24, 1, 20);

        // snippet: limit-by-table
        var orders = RulePack.BuiltIn("bureau-3-13").OrdersFor(SampleStreet.Place);
        var complaint = new Submit { Id = "o-1", Category = "complaint", Urgency = "ordinary", Place = "grid-07" };
        var order = orders.Submit(complaint, new("p-li", at, "c-1")).Order;

        Console.WriteLine(order.NextDue!.Describe(Language.Chinese));   // 2026年10月20日 24:00（周二）届满：… 由决策表“handling-limits”的“complaint-report-suggestion”一行确定。
        // end-snippet

        order.NextDue.Deadline.DueDate.Should().Be(new LocalDate(2026, 10, 20));
    }

    [Fact]
    public void Whose_matter_it_is()
    {
        var orders = RouteTests.Rules().OrdersFor(SampleStreet.Place);

        // snippet: route
        var route = orders.Route("lift/out-of-order", "grid-07", new LocalDate(2026, 9, 24));   // or of an order
        if (route.IsWithdrawn)
        {
            Console.WriteLine($"returned to: {route.Lead!.Chinese}");   // the list of duties is the ground
        }

        Console.WriteLine(route.Describe(Language.Chinese));            // 按履职事项清单2025-06，本事项属于配合履职“电梯使用监管”，由区市场监管局牵头，街道配合。…
        // end-snippet

        route.IsAssisting.Should().BeTrue();
    }

    [Fact]
    public void The_table_of_stages_and_commands_is_the_tested_one() =>
        Repository.Read("docs/orders.md").Should().Contain(StageTimesCommandTests.Table);

    [Fact]
    public void OwnSteps()
    {
        var (place, at) = (SampleStreet.Place, Instant.FromUtc(2026, 9, 24, 1, 30));
        var process = RulePack.BuiltIn("hotline-order").OrdersFor(place);
        var submitted = process.Submit(new() { Id = "o-1", Category = "complaint", Place = "grid-07" }, new("p-li", at, "c-1")).Order;
        var dispatched = process.Decide(process.Decide(submitted, new Admit(), new("p-clerk", at, "c-2")).Order, new Dispatch { Handler = "p-wang" }, new("p-clerk", at, "c-3")).Order;
        var inProgress = process.Decide(dispatched, new Acknowledge(), new("p-wang", at, "c-4")).Order;

        // snippet: orders-own-steps
        var orders = RulePack.BuiltIn("hotline-order").OrdersFor(place);
        var asked = orders.Decide(inProgress, new Act { Action = "request-extension", Facts = [("extension.days", 3)] }, new("p-wang", at, "c-5")).Order;
        var granted = orders.Decide(asked, new Act { Action = "grant-extension" }, new("p-secretary", at, "c-6")).Order;
        var due = granted.NextDue!.Describe(Language.English);              // 5 working days, extended by 3
        var alerts = orders.Alerts(granted);                                // the day before to p-wang, the day after to the secretary
        // end-snippet

        due.Should().StartWith("Due 13 Oct 2026 24:00 (Tue)");
        alerts.Select(alert => alert.To.Single().Value).Should().Equal("p-wang", "p-secretary");
    }
}
