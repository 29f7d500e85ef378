using CsCheck;

using NodaTime;

namespace Tianhe.Governance.Tests.Orders;

/// <summary>What people may do to an order, made up at random.</summary>
internal static class Stories
{
    public static readonly string[] People = ["p-li", "p-clerk", "p-secretary", "p-wang", "p-chen", "p-wei", "p-nobody"];

    public static readonly Gen<OrderCommand> Commands = OneOf<OrderCommand>(
        Story.Submit, new Admit(), new Dispatch { Handler = "p-wang" }, new Dispatch { Handler = "p-chen" }, new Acknowledge(),
        new Return { Reason = "not-our-area" }, new Return { Reason = "no-such-reason" }, new ReportHandled(),
        new Check { Passed = true }, new Check { Passed = false }, new Rate { IsSatisfied = true }, new Rate { IsSatisfied = false }, new Close { IsSolved = true });

    /// <summary>Mostly the person who would be right, so that long stories come about; now and then anybody.</summary>
    private static readonly Gen<(OrderCommand Command, string Actor, int Minutes, int Id)> Acts =
        Gen.Select(Commands, Gen.Int[0, 9], OneOf(People), Gen.Int[-1, 3000], Gen.Int[2, 40])
            .Select((command, luck, anybody, minutes, id) => (command, luck < 8 ? Rightful(command) : anybody, minutes, id));

    public static readonly Gen<(OrderCommand Command, string Actor, int Minutes, int Id)[]> All = Acts.Array[0, 60];

    public static string Rightful(OrderCommand command) => Story.Rightful.Values.First(rightful => rightful.Command.GetType() == command.GetType()).Actor;

    public static (ServiceOrder Order, List<OrderDecision> Decisions, List<(OrderCommand Command, Occasion Occasion)> Acts) Tell((OrderCommand Command, string Actor, int Minutes, int Id)[] story)
    {
        var order = Story.At("awaiting-admission");
        var decisions = new List<OrderDecision>();
        var acts = new List<(OrderCommand, Occasion)>();
        foreach (var (command, actor, minutes, id) in story)
        {
            var occasion = Story.Occasion(actor, order.LastChangedAt + Duration.FromMinutes(minutes), $"c-{id}");
            var decision = Story.Process.Decide(order, command, occasion);
            decisions.Add(decision);
            acts.Add((command, occasion));
            order = decision.Order;
        }

        return (order, decisions, acts);
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
