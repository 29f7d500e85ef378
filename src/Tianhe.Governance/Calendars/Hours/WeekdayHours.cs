using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>The windows of one weekday, where they differ from those of an ordinary working day.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record WeekdayHours
{
    /// <summary>The weekday, Monday to Friday.</summary>
    public required IsoDayOfWeek Day { get; init; }

    /// <summary>Its windows; none where that weekday has no working hours.</summary>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public required EquatableList<WorkingWindow> Windows { get; init => field = HoursCheck.NoNulls(value); }
}
