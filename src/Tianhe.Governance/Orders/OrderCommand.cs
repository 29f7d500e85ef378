using Tianhe.Governance.Orders;

namespace Tianhe.Governance;

/// <summary>What somebody wants done with an order. The kinds are closed.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public abstract record OrderCommand
{
    private protected OrderCommand()
    {
    }

    internal abstract OrderAction Action { get; }

    /// <summary>The action of the workflow.</summary>
    internal virtual ActionId ActionId => OrderActions.All[(int)Action];

    /// <summary>Adds every reason why the payload itself is not acceptable, whatever the stage.</summary>
    internal virtual void CheckPayload(in OrderAct act, ref List<Refusal>? refusals)
    {
    }

    /// <summary>The event by which this command is remembered.</summary>
    internal abstract OrderEvent Record(in OrderStep step);

    /// <summary>Whether an event remembers just this command.</summary>
    internal abstract bool IsRecordedBy(OrderEvent recorded);
}
