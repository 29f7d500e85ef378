namespace Tianhe.Governance.Testing;

/// <summary>A story of one order, told as given, when, then; needs no test framework.</summary>
/// <remarks>
/// Times are local to the zone of the rules' calendar, written <c>2026-09-24 09:20</c>. Command ids are c-1, c-2 and so on,
/// counted over all steps, unless given. Every assertion is exact: all of what is named, in that order, and nothing else.
/// Immutable: a scenario can be shared and continued in several ways.
/// </remarks>
/// <example><code>
/// Scenario.For(rules, place)
///     .Given("p-li", "2026-09-24 09:20", new Submit { Id = "o-1", Category = "lift/stuck", Place = "grid-07" })
///     .When("p-clerk", "2026-09-24 09:30", new Admit())
///     .ThenDue("2026-10-09");
/// </code></example>
public sealed class Scenario : ScenarioSteps<ScenarioOutcome>
{
    private readonly OrderStory _story;

    private Scenario(OrderStory story)
        : base(story) => _story = story;

    /// <summary>Begins a scenario.</summary>
    /// <param name="rules">The pack under test.</param>
    /// <param name="place">The place where it applies.</param>
    /// <returns>A scenario without steps.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The pack has no rules of orders.</exception>
    /// <exception cref="InvalidDefinitionException">The rules do not fit the place.</exception>
    public static Scenario For(RulePack rules, Jurisdiction place)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(new OrderStory(rules.OrdersFor(place)));
    }

    /// <summary>Begins a scenario with rules of orders that stand in no pack.</summary>
    /// <param name="rules">The rules under test.</param>
    /// <param name="place">The place where they apply.</param>
    /// <returns>A scenario without steps.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDefinitionException">The rules do not fit the place.</exception>
    public static Scenario For(OrderRules rules, Jurisdiction place)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(new OrderStory(rules.OrdersFor(place)));
    }

    /// <summary>Begins a scenario of a matter, such as a booking, that runs by a workflow of a pack.</summary>
    /// <param name="rules">The pack under test.</param>
    /// <param name="workflow">The id of the workflow.</param>
    /// <param name="place">The place where it applies.</param>
    /// <param name="node">The node of that place where the matter is.</param>
    /// <returns>A scenario without steps; the first act begins the matter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or <paramref name="place"/> is null.</exception>
    /// <exception cref="ArgumentException">The pack has no such workflow, the tree of the place changes, or the node is the default value.</exception>
    /// <exception cref="InvalidDefinitionException">The rules do not fit the place.</exception>
    public static MatterScenario ForMatter(RulePack rules, WorkflowId workflow, Jurisdiction place, NodeId node)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return node.IsDefault
            ? throw new ArgumentException("A matter is at a node.", nameof(node))
            : new(new MatterStory(rules.MattersFor(workflow, place), node));
    }

    /// <summary>A step that has happened before; it must take effect.</summary>
    /// <param name="actor">Who acted.</param>
    /// <param name="at">When, local time.</param>
    /// <param name="command">What was done.</param>
    /// <param name="id">The command id; the next of c-1, c-2 and so on when null.</param>
    /// <param name="onBehalfOf">The person acted for, or null.</param>
    /// <param name="recordedAt">When it was recorded, local time; when it happened if null.</param>
    /// <param name="expectedVersion">The version that the actor saw, or null.</param>
    /// <returns>The scenario with this step.</returns>
    /// <exception cref="ArgumentException">The time is not written as described, or an order is submitted twice or not first.</exception>
    /// <exception cref="ScenarioException">The step did not take effect; the message says why.</exception>
    public Scenario Given(PersonId actor, string at, OrderCommand command, CommandId? id = null, PersonId? onBehalfOf = null, string? recordedAt = null, int? expectedVersion = null) =>
        new(ScenarioReport.InEffect(_story.Take(command, new(actor, at, id, onBehalfOf, recordedAt, expectedVersion))));

    /// <summary>An act by an action of the place's own that has happened before; it must take effect.</summary>
    /// <param name="actor">Who acted.</param>
    /// <param name="at">When, local time.</param>
    /// <param name="act">What was done.</param>
    /// <param name="id">The command id; the next of c-1, c-2 and so on when null.</param>
    /// <param name="onBehalfOf">The person acted for, or null.</param>
    /// <param name="recordedAt">When it was recorded, local time; when it happened if null.</param>
    /// <param name="expectedVersion">The version that the actor saw, or null.</param>
    /// <returns>The scenario with this step.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="act"/> is null.</exception>
    /// <exception cref="ArgumentException">The time is not written as described.</exception>
    /// <exception cref="InvalidOperationException">There is no order yet.</exception>
    /// <exception cref="ScenarioException">The step did not take effect; the message says why.</exception>
    public Scenario Given(PersonId actor, string at, Act act, CommandId? id = null, PersonId? onBehalfOf = null, string? recordedAt = null, int? expectedVersion = null) =>
        new(ScenarioReport.InEffect(_story.Take(act, new(actor, at, id, onBehalfOf, recordedAt, expectedVersion))));

    /// <summary>Time has passed, and something must have lapsed.</summary>
    /// <param name="until">The local time until which it passed, not before the last step.</param>
    /// <returns>The scenario with what lapsed.</returns>
    /// <exception cref="ArgumentException">The time is not written as described, or is before the last step.</exception>
    /// <exception cref="InvalidOperationException">There is no order yet.</exception>
    /// <exception cref="ScenarioException">Nothing lapsed.</exception>
    public Scenario GivenTimePasses(string until) => new(ScenarioReport.InEffect(_story.Pass(until)));

    /// <summary>The step under test.</summary>
    /// <param name="actor">Who acts.</param>
    /// <param name="at">When, local time.</param>
    /// <param name="command">What is done.</param>
    /// <param name="id">The command id; the next of c-1, c-2 and so on when null.</param>
    /// <param name="onBehalfOf">The person acted for, or null.</param>
    /// <param name="recordedAt">When it was recorded, local time; when it happened if null.</param>
    /// <param name="expectedVersion">The version that the actor saw, or null.</param>
    /// <returns>What came of it, to be asserted.</returns>
    /// <exception cref="ArgumentException">The time is not written as described, or the first step is not a submission.</exception>
    public ScenarioOutcome When(PersonId actor, string at, OrderCommand command, CommandId? id = null, PersonId? onBehalfOf = null, string? recordedAt = null, int? expectedVersion = null) =>
        new(_story.Take(command, new(actor, at, id, onBehalfOf, recordedAt, expectedVersion)));

    private protected override ScenarioOutcome OutcomeOf(ScenarioStory story) => new((OrderStory)story);
}
