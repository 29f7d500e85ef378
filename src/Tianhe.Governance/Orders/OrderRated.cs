using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Orders;

/// <summary>The person who asked has rated the order (评单).</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record OrderRated : OrderEvent
{
    internal OrderRated(in OrderStep step, bool isSatisfied)
        : base(step) => IsSatisfied = isSatisfied;

    /// <summary>Whether that person is satisfied.</summary>
    public bool IsSatisfied { get; }

    /// <summary>Whether the order went back to its handler (重办).</summary>
    public bool IsRedo => StageKind == StageKind.Working;

    internal override OrderProgress After(OrderProgress before)
    {
        var redos = IsRedo ? 1 : 0;
        return before with { IsSatisfied = IsSatisfied, Redos = before.Redos + redos, RedosAfterRating = before.RedosAfterRating + redos };
    }

    internal override OrderAction Action => OrderAction.Rate;
}
