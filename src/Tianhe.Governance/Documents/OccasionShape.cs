using NodaTime;

namespace Tianhe.Governance.Documents;

/// <summary>By whom, when and by which command something was done.</summary>
internal static class OccasionShape
{
    public static ObjectShape<Occasion> Shape { get; } = Describe();

    private static ObjectShape<Occasion> Describe()
    {
        var occasion = new ObjectShapeBuilder<Occasion>("occasion", new("何人、何时、以哪个指令。", "By whom, when and by which command."));
        var actor = occasion.Required("actor", new("办理人", "who acts"), IdShapes.Person, value => value.Actor);
        var at = occasion.Required("at", new("发生的时刻", "when it happened"), Shapes.InstantBefore(Occasion.End), value => value.At);
        var command = occasion.Required("commandId", new("指令的编号", "the id of the command"), IdShapes.Command, value => value.CommandId);
        var onBehalfOf = occasion.OptionalValue("onBehalfOf", new("代何人办理", "the person for whom the actor does this"), IdShapes.Person, value => value.OnBehalfOf);
        var recorded = occasion.OptionalValue<Instant>(
            "recordedAt", new("记录的时刻；同于发生的时刻时不写", "when it was recorded; left out where that is when it happened"), Shapes.Instant, value => value.RecordedAt == value.At ? null : value.RecordedAt);
        var expected = occasion.OptionalValue("expectedVersion", new("办理人所见的版本", "the version that the actor saw"), Shapes.Whole(0, int.MaxValue), value => value.ExpectedVersion);
        return occasion.Build(read => read.Get(recorded) < read.Get(at)
            ? read.Fail(recorded, DocumentFindings.BeforeOther, new("found", Shapes.InstantText(read.Get(recorded)!.Value)), new("earliest", Shapes.InstantText(read.Get(at))))
            : new(read.Get(actor), read.Get(at), read.Get(command))
            {
                OnBehalfOf = read.Get(onBehalfOf),
                RecordedAt = read.Get(recorded) ?? read.Get(at),
                ExpectedVersion = read.Get(expected),
            });
    }
}
