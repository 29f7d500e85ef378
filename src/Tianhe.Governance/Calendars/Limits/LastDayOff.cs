namespace Tianhe.Governance.Calendars;

/// <summary>What happens when the last day of a limit in calendar days is not worked.</summary>
public enum LastDayOff
{
    /// <summary>The limit ends on the next working day (Civil Code of China, article 203: 民法典第二百零三条).</summary>
    RollsToNextWorkingDay,

    /// <summary>The limit ends on that day all the same.</summary>
    Stands,
}
