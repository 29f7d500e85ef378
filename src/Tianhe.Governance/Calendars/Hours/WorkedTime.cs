using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>A time in or at the end of a window, and the day on which the window opens.</summary>
internal readonly struct WorkedTime(LocalDate day, LocalDateTime time)
{
    public LocalDate Day { get; } = day;

    public LocalDateTime Time { get; } = time;
}
