namespace Tianhe.Governance;

/// <summary>The answer to a command: events to store, or that it was applied before, or every reason why not.</summary>
/// <remarks>Immutable. Events are present exactly when decided, refusals exactly when refused.</remarks>
/// <typeparam name="TEvent">The type of the events.</typeparam>
public abstract class Decision<TEvent>
{
    private protected Decision(DecisionOutcome outcome, EquatableList<TEvent> events, EquatableList<Refusal> refusals, EquatableList<Finding> findings)
    {
        Outcome = outcome;
        Events = events;
        Refusals = refusals;
        Findings = findings;
    }

    /// <summary>What came of the command.</summary>
    public DecisionOutcome Outcome { get; }

    /// <summary>The events to store, in order; empty unless decided.</summary>
    public EquatableList<TEvent> Events { get; }

    /// <summary>Every reason why not; empty unless refused.</summary>
    public EquatableList<Refusal> Refusals { get; }

    /// <summary>What is worth knowing and stopped nothing, such as a deadline that is provisional.</summary>
    public EquatableList<Finding> Findings { get; }
}
