using NodaTime;

using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Orders;

/// <summary>The sample street's order, brought to each stage by the people who may.</summary>
internal static class Story
{
    public static readonly OrderProcess Process = SampleStreet.Rules.OrdersFor(SampleStreet.Place);

    public static readonly Submit Submit = new() { Id = "o-1", Category = "lift/stuck", Place = "grid-07" };

    private static readonly (string Stage, string Actor, OrderCommand Command)[] Path =
    [
        ("awaiting-dispatch", "p-clerk", new Admit()),
        ("awaiting-acknowledgement", "p-clerk", new Dispatch { Handler = "p-wang" }),
        ("in-progress", "p-wang", new Acknowledge()),
        ("awaiting-check", "p-wang", new ReportHandled()),
        ("awaiting-rating", "p-secretary", new Check { Passed = true }),
        ("rated", "p-li", new Rate { IsSatisfied = true }),
        ("closed", "p-clerk", new Close { IsSolved = true }),
    ];

    public static Instant Morning { get; } = At(2026, 9, 24, 9, 20);

    /// <summary>The rightful actor of each command on this order.</summary>
    public static IReadOnlyDictionary<string, (string Actor, OrderCommand Command)> Rightful { get; } = new Dictionary<string, (string, OrderCommand)>
    {
        ["submit"] = ("p-li", Submit),
        ["admit"] = ("p-clerk", new Admit()),
        ["dispatch"] = ("p-clerk", new Dispatch { Handler = "p-wang" }),
        ["acknowledge"] = ("p-wang", new Acknowledge()),
        ["return"] = ("p-wang", new Return { Reason = "not-our-area" }),
        ["report-handled"] = ("p-wang", new ReportHandled()),
        ["check"] = ("p-secretary", new Check { Passed = true }),
        ["rate"] = ("p-li", new Rate { IsSatisfied = true }),
        ["close"] = ("p-clerk", new Close { IsSolved = true }),
    };

    public static Instant At(int year, int month, int day, int hour, int minute) =>
        new LocalDateTime(year, month, day, hour, minute).InZoneStrictly(Process.Rules.Calendar.Zone).ToInstant();

    public static Occasion Occasion(string actor, Instant at, string id) => new(actor, at, id);

    /// <summary>The order at a stage; each step is a minute after the one before, with the ids c-1, c-2 and so on.</summary>
    public static ServiceOrder At(string stage, OrderProcess? process = null)
    {
        process ??= Process;
        var order = process.Submit(Submit, Occasion("p-li", Morning, "c-1")).Order;
        foreach (var (_, actor, command) in Path.TakeWhile((_, step) => order.Stage.Value != stage && step >= 0))
        {
            order = process.Decide(order, command, Occasion(actor, order.LastChangedAt + Duration.FromMinutes(1), $"c-{order.Version + 1}")).Order;
        }

        return order.Stage == stage ? order : throw new ArgumentException($"The path does not pass {stage}.", nameof(stage));
    }

    /// <summary>A command on an order, a minute after its last step, under a new id.</summary>
    public static OrderDecision Try(ServiceOrder order, string actor, OrderCommand command, OrderProcess? process = null) =>
        (process ?? Process).Decide(order, command, Occasion(actor, order.LastChangedAt + Duration.FromMinutes(1), "c-next"));

    public static string Outcome(OrderDecision decision) => decision.Outcome switch
    {
        DecisionOutcome.Decided => decision.Order.Stage.Value,
        DecisionOutcome.AlreadyApplied => "already applied",
        _ => string.Join(" ", decision.Refusals.Select(refusal => refusal.Code)),
    };
}
