namespace Tianhe.Governance.Testing;

/// <summary>What came of the step under test, with the assertions on it.</summary>
/// <remarks>Each assertion returns the outcome, so that several may follow one another. Immutable.</remarks>
public sealed class ScenarioOutcome
{
    private readonly OrderProcess _process;
    private readonly EquatableList<ScenarioStep> _steps;

    internal ScenarioOutcome(OrderProcess process, EquatableList<ScenarioStep> steps)
    {
        _process = process;
        _steps = steps;
    }

    /// <summary>The decision, for what no assertion here says.</summary>
    public OrderDecision Decision => Last.Decision;

    private ScenarioStep Last => _steps[^1];

    /// <summary>Asserts that the step took effect and the order is at a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>This outcome.</returns>
    /// <exception cref="ScenarioException">It did not, or is at another stage.</exception>
    public ScenarioOutcome ThenStage(StageId stage) =>
        Assert($"the stage {stage}", Decision.Outcome == DecisionOutcome.Decided ? $"the stage {Decision.Order.Stage}" : ScenarioReport.Outcome(Decision));

    /// <summary>Asserts that the step took effect and work on the order falls due on a day.</summary>
    /// <param name="due">The day as 2026-10-09, or the exact local time as 2026-10-09 17:30.</param>
    /// <param name="clock">The running clock by which it falls due; the one that falls due next when null.</param>
    /// <returns>This outcome.</returns>
    /// <exception cref="ArgumentException"><paramref name="due"/> is written neither way.</exception>
    /// <exception cref="ScenarioException">The step had no effect, nothing is due, the clock does not run, or it is due at another time.</exception>
    public ScenarioOutcome ThenDue(string due, ClockId? clock = null)
    {
        var date = ScenarioTime.TryParseDate(due);
        var expected = date is { } day ? ScenarioTime.Write(day) : ScenarioTime.Write(ScenarioTime.ParseLocal(due));
        return Assert($"due {expected}", ScenarioReport.Due(_process, Decision, clock, withTime: date is null), counting: true);
    }

    /// <summary>Asserts that some work on the order was not done in time, as seen at a time.</summary>
    /// <param name="at">The local time.</param>
    /// <returns>This outcome.</returns>
    /// <exception cref="ArgumentException">The time is not written as described.</exception>
    /// <exception cref="ScenarioException">All work is or was in time, or there is no order because its submission was refused.</exception>
    public ScenarioOutcome ThenOverdue(string at) => Assert($"overdue at {at}", Lateness(at), counting: true);

    /// <summary>Asserts that no work on the order is or was late, as seen at a time.</summary>
    /// <param name="at">The local time.</param>
    /// <returns>This outcome.</returns>
    /// <exception cref="ArgumentException">The time is not written as described.</exception>
    /// <exception cref="ScenarioException">Some work was not done in time, or there is no order because its submission was refused.</exception>
    public ScenarioOutcome ThenInTime(string at) => Assert($"in time at {at}", Lateness(at), counting: true);

    /// <summary>Asserts that the step took effect and no work on the order falls due.</summary>
    /// <returns>This outcome.</returns>
    /// <exception cref="ScenarioException">The step had no effect, or something is due.</exception>
    public ScenarioOutcome ThenNothingDue() => Assert(ScenarioReport.NothingDue, ScenarioReport.Due(_process, Decision, null, withTime: false), counting: true);

    /// <summary>Asserts that the step took effect and led to one event of a type.</summary>
    /// <typeparam name="TEvent">The type of the event, exactly.</typeparam>
    /// <returns>This outcome; the event itself is in <see cref="Decision"/>.</returns>
    /// <exception cref="ScenarioException">The step had no effect, or led to other events.</exception>
    public ScenarioOutcome ThenEvent<TEvent>()
        where TEvent : Orders.OrderEvent =>
        Assert($"the event {typeof(TEvent).Name}", Decision.Outcome == DecisionOutcome.Decided
            ? $"the event {string.Join(", ", Decision.Events.Select(happened => happened.GetType().Name))}"
            : ScenarioReport.Outcome(Decision));

    /// <summary>Asserts that the step was refused for just these reasons, in this order.</summary>
    /// <param name="codes">The codes of all refusals; at least one.</param>
    /// <returns>This outcome.</returns>
    /// <exception cref="ArgumentException">No code is given.</exception>
    /// <exception cref="ScenarioException">It was not refused, or for other reasons, or in another order.</exception>
    public ScenarioOutcome ThenRefused(params EquatableList<string> codes) => codes.Count == 0
        ? throw new ArgumentException("Name the codes of the refusals.", nameof(codes))
        : Assert(ScenarioReport.Refused(codes), ScenarioReport.Outcome(Decision));

    /// <summary>Asserts that the step was recognised as one that took effect before.</summary>
    /// <returns>This outcome.</returns>
    /// <exception cref="ScenarioException">It took effect now, or was refused.</exception>
    public ScenarioOutcome ThenAlreadyApplied() =>
        Assert(ScenarioReport.AlreadyApplied, ScenarioReport.Outcome(Decision));

    /// <summary>Asserts that the step took effect with just these findings, in this order.</summary>
    /// <param name="codes">The codes of all findings; none to assert that there are none.</param>
    /// <returns>This outcome.</returns>
    /// <exception cref="ScenarioException">The step had no effect, or there are other findings, or in another order.</exception>
    public ScenarioOutcome ThenFindings(params EquatableList<string> codes) =>
        Assert(ScenarioReport.Findings(codes), Decision.Outcome == DecisionOutcome.Decided
            ? ScenarioReport.Findings(Decision.Findings.Select(finding => finding.Code).ToEquatableList())
            : ScenarioReport.Outcome(Decision));

    /// <summary>Asserts what a person may do next, at the time of the step: just these actions, in the order of the workflow.</summary>
    /// <param name="actor">The person.</param>
    /// <param name="actions">The actions; none to assert that this person may do nothing.</param>
    /// <returns>This outcome.</returns>
    /// <exception cref="ScenarioException">The person may do other things, or there is no order because its submission was refused.</exception>
    public ScenarioOutcome ThenPermitted(PersonId actor, params EquatableList<ActionId> actions) =>
        Assert(ScenarioReport.Permitted(actor, actions), HasNoOrder ? ScenarioReport.Outcome(Decision) : ScenarioReport.Permitted(actor,
            [.. _process.Permitted(Decision.Order, actor, Last.Occasion.At).Where(action => action.IsForActor).Select(action => action.Action)]));

    /// <summary>Goes on with the next step under test.</summary>
    /// <param name="actor">Who acts.</param>
    /// <param name="at">When, local time.</param>
    /// <param name="command">What is done.</param>
    /// <param name="id">The command id; the next of c-1, c-2 and so on when null.</param>
    /// <param name="onBehalfOf">The person acted for, or null.</param>
    /// <param name="recordedAt">When it was recorded, local time; when it happened if null.</param>
    /// <param name="expectedVersion">The version that the actor saw, or null.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="ArgumentException">The time is not written as described.</exception>
    /// <exception cref="InvalidOperationException">There is no order to go on with, for its submission was refused.</exception>
    public ScenarioOutcome When(PersonId actor, string at, OrderCommand command, CommandId? id = null, PersonId? onBehalfOf = null, string? recordedAt = null, int? expectedVersion = null) =>
        new Scenario(_process, _steps).When(actor, at, command, id, onBehalfOf, recordedAt, expectedVersion);

    private bool HasNoOrder => _steps.Count == 1 && Decision.Outcome == DecisionOutcome.Refused;

    private string Lateness(string at)
    {
        var instant = ScenarioTime.Parse(at, _process.Rules.Calendar.Zone);
        return HasNoOrder ? ScenarioReport.Outcome(Decision) : Decision.Order.IsOverdueAt(instant) ? $"overdue at {at}" : $"in time at {at}";
    }

    private ScenarioOutcome Assert(string expected, string actual, bool counting = false) => string.Equals(expected, actual, StringComparison.Ordinal)
        ? this
        : throw ScenarioReport.Failure(_steps, expected, actual, counting);
}
