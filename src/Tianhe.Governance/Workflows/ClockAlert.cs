using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Workflows;

/// <summary>When somebody is to be told of a clock that runs: before it falls due, or that it is overdue.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record ClockAlert
{
    internal ClockAlert(ClockAlertKind kind, WorkflowClock clock, Instant at, LimitAmount? by, RoleId? role, EquatableList<PersonId> to)
    {
        Kind = kind;
        Clock = clock.Id;
        Name = clock.Name;
        At = at;
        By = by;
        Role = role;
        To = to;
    }

    /// <summary>What it says.</summary>
    public ClockAlertKind Kind { get; }

    /// <summary>The clock.</summary>
    public ClockId Clock { get; }

    /// <summary>What the clock is called.</summary>
    public BilingualText Name { get; }

    /// <summary>When it is to be given. An escalation is given strictly after this instant, for at the due instant work is in time.</summary>
    public Instant At { get; }

    /// <summary>How long before the due instant, or how long after it; null for the due instant itself.</summary>
    public LimitAmount? By { get; }

    /// <summary>The role whose holders are told of an escalation; null of a warning.</summary>
    public RoleId? Role { get; }

    /// <summary>
    /// Who is told: of a warning the person to whom the matter is given, and where it is with nobody those whose role may take a step;
    /// of an escalation those who hold the role. Roles are held on that day, at the place or above it, the nearest first; empty where nobody does.
    /// </summary>
    public EquatableList<PersonId> To { get; }
}
