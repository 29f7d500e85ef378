using NodaTime;
using NodaTime.Text;

using Tianhe.Governance;
using Tianhe.Governance.Orders;

namespace QuickStart;

/// <summary>The order that the program tells of: the lights of a stairwell, asked for on the day before Mid-Autumn.</summary>
internal static class StreetOrder
{
    private static readonly LocalDateTimePattern Time = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>The day of the submission.</summary>
    public static LocalDate Day { get; } = new(2026, 9, 24);

    public static (string Actor, string At, string Action, OrderCommand Command)[] Path { get; } =
    [
        ("p-clerk", "2026-09-24T09:30", OrderActions.Admit, new Admit()),
        ("p-clerk", "2026-09-24T10:00", OrderActions.Dispatch, new Dispatch { Handler = "p-wang" }),
        ("p-wang", "2026-09-24T10:20", OrderActions.Acknowledge, new Acknowledge()),
        ("p-wang", "2026-09-28T16:00", OrderActions.ReportHandled, new ReportHandled()),
        ("p-secretary", "2026-09-29T09:00", OrderActions.Check, new Check { Passed = true }),
        ("p-li", "2026-09-29T19:30", OrderActions.Rate, new Rate { IsSatisfied = true }),
        ("p-clerk", "2026-09-30T09:00", OrderActions.Close, new Close { IsSolved = true }),
    ];

    public static Occasion Occasion(OrderProcess orders, string actor, string at, string id) =>
        new(actor, Time.Parse(at).Value.InZoneStrictly(orders.Rules.Calendar.Zone).ToInstant(), id);

    public static OrderDecision Submission(OrderProcess orders) => orders.Submit(
        new() { Id = "o-1", Category = "lights/stairwell", Place = "area-0001" },
        Occasion(orders, "p-li", "2026-09-24T09:20", "c-1"));

    /// <summary>The order after its first steps.</summary>
    public static ServiceOrder After(OrderProcess orders, int steps) => Path.Take(steps).Aggregate(
        Submission(orders).Order,
        (order, step) => orders.Decide(order, step.Command, Occasion(orders, step.Actor, step.At, $"c-{order.Version + 1}")).Order);
}
