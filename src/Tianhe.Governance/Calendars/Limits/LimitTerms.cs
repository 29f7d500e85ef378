namespace Tianhe.Governance.Calendars;

/// <summary>The conventions by which amounts become time limits, stated once for many.</summary>
/// <remarks>Immutable; equal when every member is equal. What does not matter to a unit is left aside; see <see cref="TimeLimit.Of"/>.</remarks>
public sealed record LimitTerms
{
    /// <summary>Where the counting of days begins.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is unknown.</exception>
    public required FirstDay FirstDay { get; init => field = TimeLimit.Known(value, nameof(FirstDay)); }

    /// <summary>When on the last day a limit in days falls due.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required DueTime DueTime { get; init => field = value ?? throw new ArgumentNullException(nameof(DueTime)); }

    /// <summary>What happens when the last calendar day is not worked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is unknown.</exception>
    public required LastDayOff LastDayOff { get; init => field = TimeLimit.Known(value, nameof(LastDayOff)); }

    /// <summary>What a limit in days makes of a start outside working hours; by default it counts on that day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is unknown.</exception>
    public StartOutsideHours StartOutsideHours { get; init => field = TimeLimit.Known(value, nameof(StartOutsideHours)); }
}
