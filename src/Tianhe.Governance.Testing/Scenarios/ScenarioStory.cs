using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Testing;

/// <summary>The steps of one order or matter so far, and what may be asked of it as it stands.</summary>
internal abstract class ScenarioStory(WorkingCalendar calendar, EquatableList<ScenarioStep> steps)
{
    /// <summary>Who records what lapses when time passes.</summary>
    public const string Recorder = "nightly-job";

    public DateTimeZone Zone => calendar.Zone;

    public EquatableList<ScenarioStep> Steps => steps;

    public ScenarioStep Last => steps[^1];

    private CommandId NextCommand => $"c-{steps.Count + 1}";

    public abstract ScenarioStory Take(Act act, ScenarioTurn turn);

    public abstract ScenarioStory Pass(string until);

    /// <summary>What may be done at the time of the last step.</summary>
    public abstract EquatableList<PermittedAction> Permitted(PersonId actor);

    public abstract EquatableList<ClockAlert> Alerts();

    protected Occasion OccasionOf(ScenarioTurn turn)
    {
        var occasion = new Occasion(turn.Actor, ScenarioTime.Parse(turn.At, Zone), turn.Id ?? NextCommand) { OnBehalfOf = turn.OnBehalfOf, ExpectedVersion = turn.ExpectedVersion };
        return turn.RecordedAt is null ? occasion : occasion with { RecordedAt = ScenarioTime.Parse(turn.RecordedAt, Zone) };
    }

    protected Occasion OccasionUntil(string until)
    {
        var at = ScenarioTime.Parse(until, Zone);
        return at >= Last.At ? new(Recorder, at, NextCommand) : throw new ArgumentException($"Time does not pass back to {until}: the last step was after that.", nameof(until));
    }

    protected EquatableList<ScenarioStep> With<TEvent>(string what, Occasion occasion, ScenarioTurn? turn, Decision<TEvent> decision, Func<TEvent, TransitionId> taken, ScenarioState? state) =>
    [
        .. steps,
        new()
        {
            Told = turn is null ? what : $"{turn.At} {occasion.Actor}{(occasion.OnBehalfOf is { } person ? $" for {person}" : "")}: {what} ({occasion.CommandId})",
            At = occasion.At,
            IsTime = turn is null,
            Outcome = decision.Outcome,
            Refusals = decision.Refusals,
            Findings = decision.Findings,
            Taken = [.. decision.Events.Select(taken)],
            State = state,
        },
    ];
}
