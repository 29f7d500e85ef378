using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Testing;

/// <summary>The assertions on what came of the step under test, be it of an order or of a matter.</summary>
/// <remarks>
/// Each returns the outcome, so that several may follow one another. That a step took effect is true of an act that was
/// decided, and of time that passed, whether or not something lapsed. Immutable.
/// </remarks>
/// <typeparam name="TOutcome">The outcome.</typeparam>
public abstract class ScenarioAssertions<TOutcome> : ScenarioSteps<TOutcome>
    where TOutcome : ScenarioAssertions<TOutcome>
{
    private protected ScenarioAssertions(ScenarioStory story)
        : base(story)
    {
    }

    private ScenarioStep Last => Story.Last;

    /// <summary>Asserts that the step took effect and it is at a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>This outcome.</returns>
    /// <exception cref="ScenarioException">It did not, or is at another stage.</exception>
    public TOutcome ThenStage(StageId stage) => Assert($"the stage {stage}", IfTookEffect(state => $"the stage {state.Stage}"));

    /// <summary>Asserts that the step took effect by just these steps of the workflow, in this order; what lapsed before an act comes first.</summary>
    /// <param name="steps">The ids of the transitions; none to assert that nothing lapsed while time passed.</param>
    /// <returns>This outcome.</returns>
    /// <exception cref="ScenarioException">It took no effect, or took other steps, or in another order.</exception>
    public TOutcome ThenSteps(params EquatableList<TransitionId> steps) => Assert(ScenarioReport.Steps(steps), IfTookEffect(_ => ScenarioReport.Steps(Last.Taken)));

    /// <summary>Asserts that the step took effect and it is with a person, or with nobody.</summary>
    /// <param name="handler">The person, or null for nobody.</param>
    /// <returns>This outcome.</returns>
    /// <exception cref="ScenarioException">It took no effect, or is with another or nobody.</exception>
    public TOutcome ThenHandler(PersonId? handler) => Assert(ScenarioReport.Handler(handler), IfTookEffect(state => ScenarioReport.Handler(state.Handler)));

    /// <summary>Asserts that the step took effect and work falls due on a day.</summary>
    /// <param name="due">The day as 2026-10-09, or the exact local time as 2026-10-09 17:30.</param>
    /// <param name="clock">The running clock by which it falls due; the one that falls due next when null.</param>
    /// <returns>This outcome.</returns>
    /// <exception cref="ArgumentException"><paramref name="due"/> is written neither way.</exception>
    /// <exception cref="ScenarioException">The step had no effect, nothing is due, the clock does not run, or it is due at another time.</exception>
    public TOutcome ThenDue(string due, ClockId? clock = null)
    {
        var date = ScenarioTime.TryParseDate(due);
        var expected = date is { } day ? ScenarioTime.Write(day) : ScenarioTime.Write(ScenarioTime.ParseLocal(due));
        return Assert($"due {expected}", IfTookEffect(state => ScenarioReport.Due(state, clock, Story.Zone, withTime: date is null)), state => ScenarioReport.Counted(state, clock));
    }

    /// <summary>Asserts that some work was not done in time, as seen at a time.</summary>
    /// <param name="at">The local time.</param>
    /// <returns>This outcome.</returns>
    /// <exception cref="ArgumentException">The time is not written as described.</exception>
    /// <exception cref="ScenarioException">All work is or was in time, or there is none because the first step was refused.</exception>
    public TOutcome ThenOverdue(string at) => Assert($"overdue at {at}", Lateness(at), NextDue);

    /// <summary>Asserts that no work is or was late, as seen at a time.</summary>
    /// <param name="at">The local time.</param>
    /// <returns>This outcome.</returns>
    /// <exception cref="ArgumentException">The time is not written as described.</exception>
    /// <exception cref="ScenarioException">Some work was not done in time, or there is none because the first step was refused.</exception>
    public TOutcome ThenInTime(string at) => Assert($"in time at {at}", Lateness(at), NextDue);

    /// <summary>Asserts that the step took effect and no work falls due.</summary>
    /// <returns>This outcome.</returns>
    /// <exception cref="ScenarioException">The step had no effect, or something is due.</exception>
    public TOutcome ThenNothingDue() =>
        Assert(ScenarioReport.NothingDue, IfTookEffect(state => ScenarioReport.Due(state, null, Story.Zone, withTime: false)), NextDue);

    /// <summary>Asserts that the step was refused for just these reasons, in this order.</summary>
    /// <param name="codes">The codes of all refusals; at least one.</param>
    /// <returns>This outcome.</returns>
    /// <exception cref="ArgumentException">No code is given.</exception>
    /// <exception cref="ScenarioException">It was not refused, or for other reasons, or in another order.</exception>
    public TOutcome ThenRefused(params EquatableList<string> codes) => codes.Count == 0
        ? throw new ArgumentException("Name the codes of the refusals.", nameof(codes))
        : Assert(ScenarioReport.Refused(codes), ScenarioReport.Outcome(Last));

    /// <summary>Asserts that the step was recognised as one that took effect before.</summary>
    /// <returns>This outcome.</returns>
    /// <exception cref="ScenarioException">It took effect now, was refused, or was no act.</exception>
    public TOutcome ThenAlreadyApplied() => Assert(ScenarioReport.AlreadyApplied, ScenarioReport.Outcome(Last));

    /// <summary>Asserts that the step took effect with just these findings, in this order.</summary>
    /// <param name="codes">The codes of all findings; none to assert that there are none.</param>
    /// <returns>This outcome.</returns>
    /// <exception cref="ScenarioException">The step had no effect, or there are other findings, or in another order.</exception>
    public TOutcome ThenFindings(params EquatableList<string> codes) =>
        Assert(ScenarioReport.Findings(codes), IfTookEffect(_ => ScenarioReport.Findings([.. Last.Findings.Select(finding => finding.Code)])));

    /// <summary>Asserts what a person may do next, at the time of the step: just these actions, in the order of the workflow.</summary>
    /// <param name="actor">The person.</param>
    /// <param name="actions">The actions; none to assert that this person may do nothing.</param>
    /// <returns>This outcome.</returns>
    /// <exception cref="ScenarioException">The person may do other things, or there is nothing to act on because the first step was refused.</exception>
    public TOutcome ThenPermitted(PersonId actor, params EquatableList<ActionId> actions) => Assert(
        ScenarioReport.Permitted(actor, actions),
        IfThere(_ => ScenarioReport.Permitted(actor, [.. Story.Permitted(actor).Where(action => action.IsForActor).Select(action => action.Action)])));

    /// <summary>Asserts when a person is to be told of the clocks that run: just at these times, warnings and escalations alike, past ones too.</summary>
    /// <param name="person">The person.</param>
    /// <param name="times">The local times, in order; none to assert that this person is told of nothing.</param>
    /// <returns>This outcome.</returns>
    /// <exception cref="ArgumentException">A time is not written as described.</exception>
    /// <exception cref="ScenarioException">The person is told at other times, or there is nothing to be told of because the first step was refused.</exception>
    public TOutcome ThenAlerts(PersonId person, params EquatableList<string> times) => Assert(
        ScenarioReport.Alerts(person, [.. times.Select(time => ScenarioTime.Write(ScenarioTime.ParseLocal(time)))]),
        IfThere(_ => ScenarioReport.Alerts(person, [.. Story.Alerts().Where(alert => alert.To.Contains(person)).Select(alert => ScenarioTime.Write(alert.At, Story.Zone))])));

    private protected TOutcome Assert(string expected, string actual, Func<ScenarioState, ClockState?>? counted = null) => string.Equals(expected, actual, StringComparison.Ordinal)
        ? (TOutcome)this
        : throw ScenarioReport.Failure(Story.Steps, expected, actual, counted);

    /// <summary>What is found of the state, or what came of a step that took no effect.</summary>
    private protected string IfTookEffect(Func<ScenarioState, string> found) => Last is { TookEffect: true, State: { } state } ? found(state) : ScenarioReport.Outcome(Last);

    private static ClockState? NextDue(ScenarioState state) => state.NextDue;

    /// <summary>What is found of the state, changed by the step or not, or why there is none.</summary>
    private string IfThere(Func<ScenarioState, string> found) => Last.State is { } state ? found(state) : ScenarioReport.Outcome(Last);

    private string Lateness(string at)
    {
        var instant = ScenarioTime.Parse(at, Story.Zone);
        return IfThere(state => state.IsOverdueAt(instant) ? $"overdue at {at}" : $"in time at {at}");
    }
}
