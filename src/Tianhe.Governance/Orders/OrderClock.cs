using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Orders;

/// <summary>A clock of one order: when it falls due, and whether it still runs.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record OrderClock
{
    private const long Running = long.MinValue;

    private readonly long _stoppedAt; // milliseconds, a third of the size of a nullable instant: events carry clocks

    internal OrderClock(ClockId clock, ClockKind kind, Deadline deadline, Instant? stoppedAt)
    {
        Clock = clock;
        Kind = kind;
        Deadline = deadline;
        _stoppedAt = stoppedAt?.ToUnixTimeMilliseconds() ?? Running;
    }

    /// <summary>Which clock of the workflow it is.</summary>
    public ClockId Clock { get; }

    /// <summary>What it means when it runs out.</summary>
    public ClockKind Kind { get; }

    /// <summary>When it falls due, and why then.</summary>
    public Deadline Deadline { get; }

    /// <summary>When it was stopped, in whole milliseconds, or null while it runs.</summary>
    public Instant? StoppedAt => _stoppedAt == Running ? null : Instant.FromUnixTimeMilliseconds(_stoppedAt);

    /// <summary>Whether the work was not done in time, as seen at an instant: past due while running, or stopped after it was due. Never so of a window.</summary>
    /// <param name="at">The instant.</param>
    /// <returns><c>true</c> strictly after the due instant.</returns>
    public bool IsOverdueAt(Instant at) => Kind == ClockKind.Due && Deadline.IsOverdueAt(StoppedAt is { } stopped && stopped < at ? stopped : at);
}
