using NodaTime;

using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Benchmarks;

/// <summary>The path of one order of the sample street; commands, occasions and the state before each command are made beforehand.</summary>
internal static class OrderPath
{
    public static readonly OrderProcess Process = SampleStreet.Rules.OrdersFor(SampleStreet.Place);

    public static readonly Submit Submit = new() { Id = "o-1", Category = "lift/stuck", Place = "grid-07" };

    private static readonly Instant Morning = Instant.FromUtc(2026, 9, 24, 1, 20);

    public static (string Actor, OrderCommand Command)[] Steps { get; } =
    [
        ("p-li", Submit),
        ("p-clerk", new Admit()),
        ("p-clerk", new Dispatch { Handler = "p-wang" }),
        ("p-wang", new Acknowledge()),
        ("p-wang", new ReportHandled()),
        ("p-secretary", new Check { Passed = true }),
        ("p-li", new Rate { IsSatisfied = true }),
        ("p-clerk", new Close { IsSolved = true }),
    ];

    public static Occasion[] Occasions { get; } =
        [.. Steps.Select((step, index) => new Occasion(step.Actor, Morning + Duration.FromMinutes(index), $"c-{index + 1}"))];

    /// <summary>The order as it stands before each command; null before the first.</summary>
    public static ServiceOrder?[] Before { get; } = Walk();

    private static ServiceOrder?[] Walk()
    {
        var before = new ServiceOrder?[Steps.Length];
        for (var i = 1; i < Steps.Length; i++)
        {
            before[i] = Decide(before[i - 1], i - 1).Order;
        }

        return before;
    }

    public static OrderDecision Decide(ServiceOrder? order, int step) => order is null
        ? Process.Submit(Submit, Occasions[step])
        : Process.Decide(order, Steps[step].Command, Occasions[step]);
}
