namespace Tianhe.Governance.Calendars;

/// <summary>What a date is in a working calendar.</summary>
public enum DayKind
{
    /// <summary>A Monday to Friday that no notice lists; worked.</summary>
    OrdinaryWeekday,

    /// <summary>A Saturday or Sunday that no notice lists; not worked.</summary>
    OrdinaryWeekend,

    /// <summary>A day off by a notice (放假), a weekend day inside a holiday included; not worked.</summary>
    DayOff,

    /// <summary>A Saturday or Sunday that a notice makes a working day (调休, 补班); worked.</summary>
    MakeUpWorkingDay,
}
