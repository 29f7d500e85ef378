using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>A pause of a deadline.</summary>
/// <remarks>Made by <see cref="Deadline.Pause"/>. Immutable; equal when every member is equal.</remarks>
public sealed record DeadlinePause
{
    internal DeadlinePause(Instant from, Instant? to, PausedDay day)
    {
        From = from;
        To = to;
        Day = day;
    }

    /// <summary>When it began, in whole milliseconds.</summary>
    public Instant From { get; }

    /// <summary>When the clock was resumed, in whole milliseconds, or null while it is paused.</summary>
    public Instant? To { get; }

    /// <summary>What becomes of the day on which it began; without meaning for hours.</summary>
    public PausedDay Day { get; }

    /// <summary>Both ends, in UTC.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Documents.Shapes.InstantText(From)} to {(To is { } to ? Documents.Shapes.InstantText(to) : "now")}";
}
