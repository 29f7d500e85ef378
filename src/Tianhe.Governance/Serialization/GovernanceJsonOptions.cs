using Tianhe.Governance.Calendars;

namespace Tianhe.Governance;

/// <summary>What must be at hand to read all that a host has stored.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record GovernanceJsonOptions
{
    /// <summary>
    /// The calendars by which deadlines were counted, each of its revision; the one built in for China is always known. A deadline
    /// whose calendar is not at hand is read all the same, but cannot list its days.
    /// </summary>
    /// <exception cref="ArgumentException">A calendar is null.</exception>
    public EquatableList<WorkingCalendar> Calendars
    {
        get;
        init => field = value.Any(calendar => calendar is null) ? throw new ArgumentException("A calendar is null.", nameof(value)) : value;
    }

    /// <summary>The schemes that made reports, each of its id and version, the older ones included; a report whose scheme is not at hand is refused.</summary>
    /// <exception cref="ArgumentException">A scheme is null.</exception>
    public EquatableList<GradingScheme> Schemes
    {
        get;
        init => field = value.Any(scheme => scheme is null) ? throw new ArgumentException("A scheme is null.", nameof(value)) : value;
    }
}
