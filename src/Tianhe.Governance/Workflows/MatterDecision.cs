using Tianhe.Governance.Workflows;

namespace Tianhe.Governance;

/// <summary>The answer to an act on a matter.</summary>
/// <remarks>Immutable.</remarks>
public sealed class MatterDecision : Decision<MatterEvent>
{
    private readonly Matter? _matter;

    internal MatterDecision(DecisionOutcome outcome, Matter? matter, EquatableList<MatterEvent> events, EquatableList<Refusal> refusals, EquatableList<Finding> findings)
        : base(outcome, events, refusals, findings) => _matter = matter;

    /// <summary>The matter after the decision; unchanged when refused or applied before.</summary>
    /// <exception cref="InvalidOperationException">The beginning was refused, so there is no matter; the message says why.</exception>
    public Matter Matter => _matter ?? throw new InvalidOperationException($"There is no matter, for its beginning was refused: {string.Join(' ', Refusals)}");
}
