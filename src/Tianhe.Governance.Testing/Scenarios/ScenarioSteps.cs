namespace Tianhe.Governance.Testing;

/// <summary>How a story goes on, be it of an order or of a matter: with an act, or with time that passes.</summary>
/// <typeparam name="TOutcome">What comes of a step, to be asserted.</typeparam>
public abstract class ScenarioSteps<TOutcome>
{
    private protected ScenarioSteps(ScenarioStory story) => Story = story;

    private protected ScenarioStory Story { get; }

    /// <summary>The step under test: an act by an action of the workflow.</summary>
    /// <param name="actor">Who acts.</param>
    /// <param name="at">When, local time.</param>
    /// <param name="act">What is done; on an order, by an action of the place's own.</param>
    /// <param name="id">The command id; the next of c-1, c-2 and so on when null.</param>
    /// <param name="onBehalfOf">The person acted for, or null.</param>
    /// <param name="recordedAt">When it was recorded, local time; when it happened if null.</param>
    /// <param name="expectedVersion">The version that the actor saw, or null.</param>
    /// <returns>What came of it, to be asserted. What lapsed before that time and was not recorded has been taken first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="act"/> is null.</exception>
    /// <exception cref="ArgumentException">The time is not written as described.</exception>
    /// <exception cref="InvalidOperationException">There is no order to act on, or no matter to go on with: none was submitted, or the first step was refused.</exception>
    public TOutcome When(PersonId actor, string at, Act act, CommandId? id = null, PersonId? onBehalfOf = null, string? recordedAt = null, int? expectedVersion = null) =>
        OutcomeOf(Story.Take(act, new(actor, at, id, onBehalfOf, recordedAt, expectedVersion)));

    /// <summary>Time passes, nobody acts, and what lapsed strictly before is recorded, as by a nightly job.</summary>
    /// <param name="until">The local time until which it passes, not before the last step.</param>
    /// <returns>What came of it, to be asserted. Time passes whether or not something lapses; <c>ThenSteps</c> tells which.</returns>
    /// <exception cref="ArgumentException">The time is not written as described, or is before the last step.</exception>
    /// <exception cref="InvalidOperationException">There is no order or matter: this is the first step, or the first was refused.</exception>
    public TOutcome WhenTimePasses(string until) => OutcomeOf(Story.Pass(until));

    private protected abstract TOutcome OutcomeOf(ScenarioStory story);
}
