using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Orders;

/// <summary>A clock of one order: when it falls due, and whether it still runs.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record OrderClock
{
    private const long Running = long.MinValue;
    private const long None = long.MaxValue;

    private readonly long _stoppedAt; // milliseconds, a third of the size of a nullable instant: events carry clocks
    private readonly long _missed;

    internal OrderClock(ClockId clock, ClockKind kind, Deadline deadline, Instant? stoppedAt, Instant? missed)
    {
        Clock = clock;
        Kind = kind;
        Deadline = deadline;
        _stoppedAt = stoppedAt?.ToUnixTimeMilliseconds() ?? Running;
        _missed = missed?.ToUnixTimeMilliseconds() ?? None;
    }

    /// <summary>Which clock of the workflow it is.</summary>
    public ClockId Clock { get; }

    /// <summary>What it means when it runs out.</summary>
    public ClockKind Kind { get; }

    /// <summary>When it falls due, and why then.</summary>
    public Deadline Deadline { get; }

    /// <summary>When it was stopped, in whole milliseconds, or null while it runs.</summary>
    public Instant? StoppedAt => _stoppedAt == Running ? null : Instant.FromUnixTimeMilliseconds(_stoppedAt);

    /// <summary>The due instant that was missed before the clock was last started anew, the first of them, or null: starting anew undoes no lateness.</summary>
    public Instant? Missed => _missed == None ? null : Instant.FromUnixTimeMilliseconds(_missed);

    /// <summary>Whether work was not done in time, as seen at an instant: past due while running, stopped after it was due, or missed before it was started anew. Never so of a window.</summary>
    /// <param name="at">The instant.</param>
    /// <returns><c>true</c> strictly after the due instant.</returns>
    public bool IsOverdueAt(Instant at) => Kind == ClockKind.Due
        && (Deadline.IsOverdueAt(StoppedAt is { } stopped && stopped < at ? stopped : at) || (Missed is { } missed && at > missed));

    internal OrderClock Started(Deadline anew) => new(Clock, Kind, anew, null, Missed ?? (IsOverdueAt(anew.Start) ? Deadline.Due : null));

    internal OrderClock Stopped(Instant at) => StoppedAt is null ? new(Clock, Kind, Deadline, at, Missed) : this;

    internal OrderClock Resumed() => StoppedAt is null ? this : new(Clock, Kind, Deadline, null, Missed);
}
