using NodaTime;

namespace Tianhe.Governance.Benchmarks;

/// <summary>One act on a rival's booking, made beforehand; whether the room is tidy says nothing before it is handed back.</summary>
internal sealed record BookingAct(BookingStage From, BookingTrigger Trigger, bool IsTidy, BookingStage To, int TidyUps, string Actor, Instant At)
{
    private static readonly (BookingTrigger Trigger, bool IsTidy, BookingStage To)[] Moves =
    [
        (BookingTrigger.Apply, false, BookingStage.Applied),
        (BookingTrigger.Confirm, false, BookingStage.Booked),
        (BookingTrigger.FetchKey, false, BookingStage.InUse),
        (BookingTrigger.HandBack, false, BookingStage.InUse),
        (BookingTrigger.HandBack, true, BookingStage.HandedBack),
    ];

    /// <summary>The same acts as <see cref="BookingPath.Steps"/>, by the same people at the same instants, with how often the room was untidy before.</summary>
    public static BookingAct[] Path { get; } =
        [.. Moves.Select((move, index) => new BookingAct(
            index == 0 ? BookingStage.New : Moves[index - 1].To, move.Trigger, move.IsTidy, move.To, index > (int)BookingStepKind.HandBackUntidy ? 1 : 0, BookingPath.Steps[index].Actor, BookingPath.Occasions[index].At))];
}
