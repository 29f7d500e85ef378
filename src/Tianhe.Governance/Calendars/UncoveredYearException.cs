namespace Tianhe.Governance.Calendars;

/// <summary>A deadline depends on a year whose notice the calendar does not have, and the calendar refuses such years (<see cref="UnknownYears.Refuse"/>).</summary>
public sealed class UncoveredYearException : Exception
{
    internal UncoveredYearException(int year, string calendarRevision, Finding finding)
        : base(finding.Describe(Language.English))
    {
        Year = year;
        CalendarRevision = calendarRevision;
        Finding = finding;
    }

    /// <summary>The first year on which the deadline depends and whose notice is not known.</summary>
    public int Year { get; }

    /// <summary>The revision of the calendar.</summary>
    public string CalendarRevision { get; }

    /// <summary>The same as a finding, <c>calendars.uncovered-year</c>.</summary>
    public Finding Finding { get; }
}
