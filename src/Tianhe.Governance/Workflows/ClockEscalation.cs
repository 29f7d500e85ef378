using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Workflows;

/// <summary>Who is told that work is overdue, and how long after it fell due: one rung of an escalation up the tiers.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record ClockEscalation
{
    /// <summary>Describes a rung.</summary>
    /// <param name="after">How long after the due instant, or null for the due instant itself.</param>
    /// <param name="to">The role whose holders, at the place of the matter or at a node above it, are told.</param>
    /// <exception cref="ArgumentException">The role is the default value.</exception>
    public ClockEscalation(LimitAmount? after, RoleId to)
    {
        After = after;
        To = to.IsDefault ? throw new ArgumentException("An escalation names a role.", nameof(to)) : to;
    }

    /// <summary>How long after the due instant, or null for the due instant itself.</summary>
    public LimitAmount? After { get; }

    /// <summary>The role whose holders, at the place of the matter or at a node above it, are told.</summary>
    public RoleId To { get; }
}
