using Tianhe.Governance.Orders;

namespace Tianhe.Governance;

/// <summary>The answer to a command on an order.</summary>
/// <remarks>Immutable.</remarks>
public sealed class OrderDecision : Decision<OrderEvent>
{
    private readonly ServiceOrder? _order;

    internal OrderDecision(DecisionOutcome outcome, ServiceOrder? order, EquatableList<OrderEvent> events, EquatableList<Refusal> refusals, EquatableList<Finding> findings)
        : base(outcome, events, refusals, findings) => _order = order;

    /// <summary>The order after the decision; unchanged when refused or applied before.</summary>
    /// <exception cref="InvalidOperationException">A submission was refused, so there is no order; the message says why.</exception>
    public ServiceOrder Order => _order ?? throw new InvalidOperationException($"There is no order, for its submission was refused: {string.Join(' ', Refusals)}");
}
