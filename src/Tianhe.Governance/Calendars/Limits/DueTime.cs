using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>At which time of its last day a limit in days falls due.</summary>
/// <remarks>Converts implicitly from a time of day. Immutable; equal when kind and time are equal.</remarks>
public sealed record DueTime
{
    internal const string EndOfDayWord = "end-of-day";
    internal const string EndOfHoursWord = "end-of-hours";
    internal const string TimeOfStartWord = "time-of-start";

    private readonly string? _word;

    /// <summary>A fixed time of day.</summary>
    /// <param name="hour">The hour, from 0 to 23.</param>
    /// <param name="minute">The minute, from 0 to 59.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such time.</exception>
    public DueTime(int hour, int minute)
        : this(new LocalTime(hour, minute), null)
    {
    }

    private DueTime(LocalTime? time, string? word)
    {
        Time = time;
        _word = word;
    }

    /// <summary>The whole last day is in time: 23:59:59.999, as <see cref="TimeLimit.EndOfDay"/>.</summary>
    public static DueTime EndOfDay { get; } = At(new LocalTime(23, 59, 59, 999));

    /// <summary>When the last window of working hours of that day closes; the end of the day where it has none. Needs a calendar with working hours.</summary>
    /// <remarks>Of a window that runs past midnight that is on the next date.</remarks>
    public static DueTime EndOfHours { get; } = new(null, EndOfHoursWord);

    /// <summary>The time of day at which the limit started; where the start is moved to the next working day, the time at which that opens.</summary>
    public static DueTime TimeOfStart { get; } = new(null, TimeOfStartWord);

    /// <summary>The time of day, in whole milliseconds, or null where it depends on the day or the start.</summary>
    public LocalTime? Time { get; }

    internal string? Word => _word;

    /// <summary>Converts a time of day.</summary>
    /// <param name="time">The time, truncated to milliseconds.</param>
    public static implicit operator DueTime(LocalTime time) => At(time);

    /// <summary>A fixed time of day.</summary>
    /// <param name="time">The time, truncated to milliseconds.</param>
    /// <returns>The due time.</returns>
    public static DueTime At(LocalTime time) => new(LocalTime.FromMillisecondsSinceMidnight((int)(time.TickOfDay / NodaConstants.TicksPerMillisecond)), null);

    /// <summary>The time of day or the word for it, as in documents.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Time is { } time ? Wording.Time(time) : _word!;
}
