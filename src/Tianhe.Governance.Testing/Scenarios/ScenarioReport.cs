using System.Text;

using NodaTime;

using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Testing;

/// <summary>How a scenario says what was expected and what was found.</summary>
internal static class ScenarioReport
{
    public const string NothingDue = "nothing due";
    public const string AlreadyApplied = "already applied";
    public const string NothingLapsed = "nothing lapsed";

    public static string TimePasses(string until) => $"{until} time passes";

    public static string Refused(IEnumerable<string> codes) => $"refused: {string.Join(", ", codes)}";

    public static string Outcome(ScenarioStep step) => step.Outcome switch
    {
        DecisionOutcome.Decided => $"took effect: {step.State!.Stage}",
        DecisionOutcome.AlreadyApplied => step.IsTime ? NothingLapsed : AlreadyApplied,
        DecisionOutcome.Refused => Refused(step.Refusals.Select(refusal => refusal.Code)),
        _ => throw new InvalidOperationException($"Unknown outcome {step.Outcome}."),
    };

    public static string Due(ScenarioState state, ClockId? named, DateTimeZone zone, bool withTime)
    {
        if (Counted(state, named) is not { } clock)
        {
            return named is not { } id ? NothingDue
                : state.Clocks.Count == 0 ? $"the clock {id} was never started, nor was another"
                : $"the clock {id} was never started; those that were: {string.Join(", ", state.Clocks.Select(started => started.Clock))}";
        }

        return clock.StoppedAt is not null ? $"{clock.Clock} is stopped"
            : clock.Deadline.IsPaused ? $"{clock.Clock} is paused"
            : withTime ? $"due {ScenarioTime.Write(clock.Deadline.Due, zone)}"
            : $"due {ScenarioTime.Write(clock.Deadline.DueDate)}";
    }

    /// <summary>The clock that is named, or the one that falls due next.</summary>
    public static ClockState? Counted(ScenarioState state, ClockId? named) => named is { } id ? state.ClockOf(id) : state.NextDue;

    public static string Findings(EquatableList<string> codes) => codes.Count == 0 ? "no findings" : $"findings: {string.Join(", ", codes)}";

    public static string Steps(EquatableList<TransitionId> steps) => steps.Count == 0 ? "no steps" : $"steps: {string.Join(", ", steps)}";

    public static string Handler(PersonId? person) => person is { } handler ? $"with {handler}" : "with nobody";

    public static string Permitted(PersonId actor, EquatableList<ActionId> actions) =>
        actions.Count == 0 ? $"{actor} may do nothing" : $"{actor} may: {string.Join(", ", actions)}";

    public static string Alerts(PersonId person, EquatableList<string> times) =>
        times.Count == 0 ? $"{person} is told of nothing" : $"{person} is told at: {string.Join(", ", times)}";

    /// <summary>An act with all that it states, for a story is made up and tells of nobody.</summary>
    public static string Shown(Act act)
    {
        var facts = string.Concat(act.Facts.Select(fact => $", {fact.Name} = {fact.Value}"));
        return $"Act {{ Action = {act.Action}{facts}{(act.Handler is { } person ? $", Handler = {person}" : "")}{(act.Note is { } note ? $", Note = {note}" : "")} }}";
    }

    /// <summary>The story, if its last step is one that may stand as given: an act that was decided, or time in which something lapsed.</summary>
    public static TStory InEffect<TStory>(TStory story)
        where TStory : ScenarioStory =>
        story.Last.Outcome == DecisionOutcome.Decided ? story : throw Failure(story.Steps, "the given step takes effect", Outcome(story.Last));

    /// <summary>The steps, the difference, and whatever explains it: reasons of a refusal, the counting of a deadline.</summary>
    public static ScenarioException Failure(EquatableList<ScenarioStep> steps, string expected, string actual, Func<ScenarioState, ClockState?>? counted = null)
    {
        var text = new StringBuilder("The scenario did not come out as written.\n");
        for (var i = 0; i < steps.Count; i++)
        {
            text.Append(i == steps.Count - 1 ? "> " : "  ").Append(steps[i]).Append('\n');
        }

        text.Append("expected: ").Append(expected).Append('\n').Append("actual:   ").Append(actual);
        var last = steps[^1];
        foreach (var refusal in last.Refusals)
        {
            text.Append('\n').Append(refusal);
        }

        if (last is { TookEffect: true, State: { } state } && counted?.Invoke(state) is { } clock)
        {
            text.Append('\n').Append(clock.Clock).Append(": ").Append(clock.Deadline.Explanation.Describe(Language.English));
        }

        return new(text.ToString());
    }
}
