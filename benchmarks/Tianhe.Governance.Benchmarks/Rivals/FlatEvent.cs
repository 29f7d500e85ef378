using Tianhe.Governance.Orders;

namespace Tianhe.Governance.Benchmarks;

/// <summary>What an event holds, as texts and numbers side by side, as somebody would write it who needs JSON and nothing else.</summary>
public sealed record FlatEvent
{
    public required string Type { get; init; }

    public required string Order { get; init; }

    public required int Version { get; init; }

    public required string Actor { get; init; }

    public required DateTime At { get; init; }

    public required string Command { get; init; }

    public required string Stage { get; init; }

    public required string StageKind { get; init; }

    public required string Handler { get; init; }

    public required string FirstClock { get; init; }

    public required int FirstAmount { get; init; }

    public required string FirstUnit { get; init; }

    public required DateTime FirstStart { get; init; }

    public required DateTime FirstDue { get; init; }

    public required string SecondClock { get; init; }

    public required int SecondAmount { get; init; }

    public required string SecondUnit { get; init; }

    public required DateTime SecondStart { get; init; }

    public required DateTime SecondDue { get; init; }

    public required string Source { get; init; }

    public required string Workflow { get; init; }

    public required string RulesVersion { get; init; }

    public required string Calendar { get; init; }

    public static FlatEvent Of(OrderDispatched happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var (first, second) = (happened.Clocks[0], happened.Clocks[1]);
        return new()
        {
            Type = "dispatched",
            Order = happened.Order.Value,
            Version = happened.Version,
            Actor = happened.Occasion.Actor.Value,
            At = happened.Occasion.At.ToDateTimeUtc(),
            Command = happened.Occasion.CommandId.Value,
            Stage = happened.Stage.Value,
            StageKind = happened.StageKind.ToString(),
            Handler = happened.Handler.Value,
            FirstClock = first.Clock.Value,
            FirstAmount = first.Deadline.Limit.Amount,
            FirstUnit = first.Deadline.Limit.Unit.ToString(),
            FirstStart = first.Deadline.Start.ToDateTimeUtc(),
            FirstDue = first.Deadline.Due.ToDateTimeUtc(),
            SecondClock = second.Clock.Value,
            SecondAmount = second.Deadline.Limit.Amount,
            SecondUnit = second.Deadline.Limit.Unit.ToString(),
            SecondStart = second.Deadline.Start.ToDateTimeUtc(),
            SecondDue = second.Deadline.Due.ToDateTimeUtc(),
            Source = happened.Rules.Source,
            Workflow = happened.Rules.Workflow.Value,
            RulesVersion = happened.Rules.Version,
            Calendar = happened.Rules.CalendarRevision,
        };
    }
}
