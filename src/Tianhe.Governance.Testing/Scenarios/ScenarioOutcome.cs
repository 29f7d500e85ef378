namespace Tianhe.Governance.Testing;

/// <summary>What came of the step under test in a story of an order, with the assertions on it.</summary>
/// <remarks>Each assertion returns the outcome, so that several may follow one another. Immutable.</remarks>
public sealed class ScenarioOutcome : ScenarioAssertions<ScenarioOutcome>
{
    private readonly OrderStory _story;

    internal ScenarioOutcome(OrderStory story)
        : base(story) => _story = story;

    /// <summary>The decision, for what no assertion here says.</summary>
    public OrderDecision Decision => _story.Decision;

    /// <summary>Asserts that the step took effect and led to one event of a type.</summary>
    /// <typeparam name="TEvent">The type of the event, exactly.</typeparam>
    /// <returns>This outcome; the event itself is in <see cref="Decision"/>.</returns>
    /// <exception cref="ScenarioException">The step had no effect, or led to other events.</exception>
    public ScenarioOutcome ThenEvent<TEvent>()
        where TEvent : Orders.OrderEvent =>
        Assert($"the event {typeof(TEvent).Name}", IfTookEffect(_ => Decision.Events.Count == 0
            ? ScenarioReport.NothingLapsed
            : $"the event {string.Join(", ", Decision.Events.Select(happened => happened.GetType().Name))}"));

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
        new(_story.Take(command, new(actor, at, id, onBehalfOf, recordedAt, expectedVersion)));

    private protected override ScenarioOutcome OutcomeOf(ScenarioStory story) => new((OrderStory)story);
}
