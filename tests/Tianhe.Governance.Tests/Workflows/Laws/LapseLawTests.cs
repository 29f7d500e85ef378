using NodaTime;

using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Laws;

/// <summary>It does not matter how often or how late lapses are recorded.</summary>
public sealed class LapseLawTests
{
    private static readonly Duration Hour = Duration.FromHours(1);

    [Fact]
    public void Lapse_EveryHourOnceInTheEndOrNever_GivesTheSameEvents() => Law.HoldsForward(run =>
    {
        var (never, hourly, between) = (Told(run, Watch.Never), Told(run, Watch.Hourly), Told(run, Watch.BeforeEachAct));
        return never is null || hourly is null || between is null
            || (never.SequenceEqual(hourly) && never.SequenceEqual(between));
    }, 150);

    [Fact]
    public void Lapse_WhoeverRecordsIt_GivesTheSameSteps() => Law.Holds(run => run.Last is not { } matter || LawPlace.People.Select(person =>
            run.Process.Lapse(matter, new(person, matter.LastChangedAt + Duration.FromDays(5), "c-late")).Events.Take(MatterRun.MostEvents).Select(Essence))
        .All(events => events.SequenceEqual(run.Process.Lapse(matter, new(LawPlace.Night, matter.LastChangedAt + Duration.FromDays(5), "c-late")).Events.Take(MatterRun.MostEvents).Select(Essence))));

    [Fact]
    public void Lapse_Twice_IsOnce() => Law.HoldsOfMoves((run, move) => move.After is not { } matter
        || run.Process.Lapse(matter, new(LawPlace.Night, move.Occasion.At, "c-late")) is not { Outcome: DecisionOutcome.Decided, Events.Count: < MatterRun.MostEvents } lapsed
        || run.Process.Lapse(lapsed.Matter, new(LawPlace.Night, move.Occasion.At, "c-later")).Outcome == DecisionOutcome.AlreadyApplied);

    [Fact]
    public void Decide_TakesWhatLapsedBeforeFirst_AsIfLapseHadBeenAsked() => Law.HoldsForward(run => run.Moves.All(move =>
    {
        if (move.Kind != MoveKind.Act || move.Occasion.ExpectedVersion is not null || run.Process.Lapse(move.Before!, move.Occasion) is not { Events.Count: > 0 and < MatterRun.MostEvents } lapsed)
        {
            return true;
        }

        var after = run.Process.Decide(lapsed.Matter, move.Act, move.Occasion);
        return after.Outcome == move.Decision.Outcome && (after.Outcome == DecisionOutcome.Refused || move.Decision.Events == [.. lapsed.Events, .. after.Events]);
    }));

    /// <summary>All events but for who recorded lapses when, or null where lapses went round and round.</summary>
    private static List<MatterEvent>? Told(MatterRun run, Watch watch)
    {
        Matter? matter = null;
        foreach (var move in run.Moves.Where(move => move.Kind is MoveKind.Begin or MoveKind.Act && move.Occasion.ExpectedVersion is null or 0))
        {
            if (matter is not null)
            {
                matter = Watched(run, matter, move.Occasion.At, watch);
            }

            matter = matter is null ? run.Process.Begin("m-1", move.Place, move.Act, move.Occasion) is { Outcome: DecisionOutcome.Decided } begun ? begun.Matter : null : run.Process.Decide(matter, move.Act, move.Occasion).Matter;
            if (matter is { Version: > MatterRun.MostEvents })
            {
                return null;
            }
        }

        if (matter is null)
        {
            return null;
        }

        var end = run.Moves[^1].Occasion.At + Duration.FromDays(20);
        matter = run.Process.Lapse(Watched(run, matter, end, watch), new(LawPlace.Night, end, "c-end")).Matter;
        return matter.Version > MatterRun.MostEvents ? null : [.. matter.History.Select(Essence)];
    }

    private static Matter Watched(MatterRun run, Matter matter, Instant until, Watch watch)
    {
        for (var at = matter.LastChangedAt + Hour; watch == Watch.Hourly && at < until && matter.Version <= MatterRun.MostEvents; at += Hour)
        {
            matter = run.Process.Lapse(matter, new(LawPlace.Night, at, "c-hour")).Matter;
        }

        return watch == Watch.Never ? matter : run.Process.Lapse(matter, new(LawPlace.Officer, until, "c-then")).Matter;
    }

    private static MatterEvent Essence(MatterEvent happened) => happened.Lapsed is null ? happened : happened with { Occasion = new(LawPlace.Night, happened.Occasion.At, happened.Occasion.CommandId) };

    private enum Watch
    {
        Never,
        Hourly,
        BeforeEachAct,
    }
}
