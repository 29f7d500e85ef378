using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Orders;

/// <summary>What the handler reported was checked (核查).</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record OrderChecked : OrderEvent
{
    internal OrderChecked(in OrderStep step, bool passed)
        : base(step) => Passed = passed;

    /// <summary>Whether the check was passed.</summary>
    public bool Passed { get; }

    /// <summary>Whether the order went back to its handler (重办).</summary>
    public bool IsRedo => StageKind == StageKind.Working;

    internal override OrderProgress After(OrderProgress before) => IsRedo ? before with { Redos = before.Redos + 1 } : before;

    internal override OrderAction Action => OrderAction.Check;
}
