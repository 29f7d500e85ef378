namespace Tianhe.Governance.Calendars;

/// <summary>What is counted in a year whose notice a calendar does not have.</summary>
public enum UnknownYears
{
    /// <summary>Ordinary weeks are assumed; a deadline that depends on them is provisional and has a finding. The default.</summary>
    Provisional,

    /// <summary>A deadline that depends on such a year is refused. For calculations of one's own: rules of orders may not count so.</summary>
    Refuse,

    /// <summary>Ordinary weeks hold; a deadline that depends on them is as firm as any other. For calendars without notices.</summary>
    Assume,
}
