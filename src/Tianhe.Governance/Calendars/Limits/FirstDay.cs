namespace Tianhe.Governance.Calendars;

/// <summary>Where the counting of days begins.</summary>
/// <remarks>Of a limit in working days, day one is the first working day on or after the day named here.</remarks>
public enum FirstDay
{
    /// <summary>The day of the start counts, as where both bounds are inclusive (广州, detailed rules of 2018, article 5).</summary>
    DayOfStart,

    /// <summary>Counting begins on the day after the start ("counted from the day after receipt").</summary>
    NextDay,
}
