namespace Tianhe.Governance.Testing;

/// <summary>A story of one order, told as given, when, then; needs no test framework.</summary>
/// <remarks>
/// Times are local to the zone of the rules' calendar, written <c>2026-09-24 09:20</c>. Command ids are c-1, c-2 and so on
/// unless given. Every assertion is exact: all of what is named, in that order, and nothing else. Immutable: a scenario can
/// be shared and continued in several ways.
/// </remarks>
/// <example><code>
/// Scenario.For(rules, place)
///     .Given("p-li", "2026-09-24 09:20", new Submit { Id = "o-1", Category = "lift/stuck", Place = "grid-07" })
///     .When("p-clerk", "2026-09-24 09:30", new Admit())
///     .ThenDue("2026-10-09");
/// </code></example>
public sealed class Scenario
{
    private readonly OrderProcess _process;
    private readonly EquatableList<ScenarioStep> _steps;

    internal Scenario(OrderProcess process, EquatableList<ScenarioStep> steps)
    {
        _process = process;
        _steps = steps;
    }

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
        return new(rules.OrdersFor(place), []);
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
        return new(rules.OrdersFor(place), []);
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
    public Scenario Given(PersonId actor, string at, OrderCommand command, CommandId? id = null, PersonId? onBehalfOf = null, string? recordedAt = null, int? expectedVersion = null)
    {
        var step = Take(actor, at, command, id, onBehalfOf, recordedAt, expectedVersion);
        return step.Decision.Outcome == DecisionOutcome.Decided
            ? new(_process, [.. _steps, step])
            : throw ScenarioReport.Failure([.. _steps, step], "the given step takes effect", ScenarioReport.Outcome(step.Decision));
    }

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
        new(_process, [.. _steps, Take(actor, at, command, id, onBehalfOf, recordedAt, expectedVersion)]);

    private ScenarioStep Take(PersonId actor, string at, OrderCommand command, CommandId? id, PersonId? onBehalfOf, string? recordedAt, int? expectedVersion)
    {
        ArgumentNullException.ThrowIfNull(command);
        var zone = _process.Rules.Calendar.Zone;
        var occasion = new Occasion(actor, ScenarioTime.Parse(at, zone), id ?? $"c-{_steps.Count + 1}") { OnBehalfOf = onBehalfOf, ExpectedVersion = expectedVersion };
        occasion = recordedAt is null ? occasion : occasion with { RecordedAt = ScenarioTime.Parse(recordedAt, zone) };
        return new(at, command, occasion, Decide(command, occasion));
    }

    private OrderDecision Decide(OrderCommand command, Occasion occasion)
    {
        if (_steps.Count > 0)
        {
            return _process.Decide(_steps[^1].Decision.Order, command, occasion);
        }

        return command is Submit submit
            ? _process.Submit(submit, occasion)
            : throw new ArgumentException("The first step of a scenario submits the order.", nameof(command));
    }
}
