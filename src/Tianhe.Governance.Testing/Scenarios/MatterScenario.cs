namespace Tianhe.Governance.Testing;

/// <summary>A story of one matter, such as a booking, told as given, when, then; needs no test framework.</summary>
/// <remarks>
/// Begun by <see cref="Scenario.ForMatter"/>, and told by the rules of <see cref="Scenario"/>. Its first act begins the
/// matter, whose id is m-1. Immutable: a scenario can be shared and continued in several ways.
/// </remarks>
/// <example><code>
/// Scenario.ForMatter(rules, "room-booking", place, "community-east")
///     .Given("p-li", "2026-09-24 10:00", new() { Action = "apply", Facts = [("booking.people", 12)] })
///     .Given("p-clerk", "2026-09-24 11:00", new() { Action = "confirm" })
///     .WhenTimePasses("2026-09-28 00:00")
///     .ThenSteps("not-fetched");
/// </code></example>
public sealed class MatterScenario : ScenarioSteps<MatterOutcome>
{
    private readonly MatterStory _story;

    internal MatterScenario(MatterStory story)
        : base(story) => _story = story;

    /// <summary>An act that has happened before; it must take effect.</summary>
    /// <param name="actor">Who acted.</param>
    /// <param name="at">When, local time.</param>
    /// <param name="act">What was done; the first act begins the matter.</param>
    /// <param name="id">The command id; the next of c-1, c-2 and so on when null.</param>
    /// <param name="onBehalfOf">The person acted for, or null.</param>
    /// <param name="recordedAt">When it was recorded, local time; when it happened if null.</param>
    /// <param name="expectedVersion">The version that the actor saw, or null.</param>
    /// <returns>The scenario with this step.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="act"/> is null.</exception>
    /// <exception cref="ArgumentException">The time is not written as described.</exception>
    /// <exception cref="ScenarioException">The step did not take effect; the message says why.</exception>
    public MatterScenario Given(PersonId actor, string at, Act act, CommandId? id = null, PersonId? onBehalfOf = null, string? recordedAt = null, int? expectedVersion = null) =>
        new(ScenarioReport.InEffect(_story.Take(act, new(actor, at, id, onBehalfOf, recordedAt, expectedVersion))));

    /// <summary>Time has passed, and something must have lapsed.</summary>
    /// <param name="until">The local time until which it passed, not before the last step.</param>
    /// <returns>The scenario with what lapsed.</returns>
    /// <exception cref="ArgumentException">The time is not written as described, or is before the last step.</exception>
    /// <exception cref="InvalidOperationException">There is no matter yet.</exception>
    /// <exception cref="ScenarioException">Nothing lapsed.</exception>
    public MatterScenario GivenTimePasses(string until) => new(ScenarioReport.InEffect(_story.Pass(until)));

    private protected override MatterOutcome OutcomeOf(ScenarioStory story) => new((MatterStory)story);
}
