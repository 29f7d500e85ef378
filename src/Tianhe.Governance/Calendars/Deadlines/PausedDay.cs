namespace Tianhe.Governance.Calendars;

/// <summary>What a pause makes of the day on which it begins, where days are counted.</summary>
public enum PausedDay
{
    /// <summary>The day of the pause is given back: it is still to be counted, and the day of resumption counts.</summary>
    GivenBack,

    /// <summary>The day of the pause is used up; counting goes on with the day after the resumption.</summary>
    Used,
}
