using NodaTime;

namespace Tianhe.Governance.Benchmarks;

/// <summary>One act on a rival's order, made beforehand. The answer is that of a check or a rating.</summary>
internal sealed record RivalAct(RivalStage From, RivalTrigger Trigger, RivalStage To, string Actor, Instant At, string CommandId, bool Answer)
{
    /// <summary>The same eight acts as <see cref="OrderPath.Steps"/>, by the same people at the same instants.</summary>
    public static RivalAct[] Path { get; } =
        [.. OrderPath.Steps.Select((step, index) => new RivalAct(
            (RivalStage)index, (RivalTrigger)index, (RivalStage)(index + 1), step.Actor, OrderPath.Occasions[index].At, $"c-{index + 1}", true))];
}
