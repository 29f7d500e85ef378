namespace Tianhe.Governance.Calendars;

/// <summary>What stands in the document of a calendar.</summary>
internal sealed record CalendarContent
{
    public required string Revision { get; init; }

    public required string Zone { get; init; }

    /// <summary>Whether the built-in years stand below those that are written.</summary>
    public required bool IsOnChina { get; init; }

    public required UnknownYears UnknownYears { get; init; }

    public required WorkingHours? Hours { get; init; }

    public required EquatableList<CalendarYear> Years { get; init; }

    public static CalendarContent Of(WorkingCalendar calendar) => new()
    {
        Revision = calendar.Revision,
        Zone = calendar.Zone.Id,
        IsOnChina = false,
        UnknownYears = calendar.UnknownYears,
        Hours = calendar.Hours,
        Years = calendar.Years,
    };

    /// <summary>The calendar.</summary>
    /// <exception cref="InvalidDefinitionException">The years do not fit together; every problem is listed.</exception>
    public WorkingCalendar Make()
    {
        var builder = new WorkingCalendarBuilder(Revision, Zone).WithUnknownYears(UnknownYears).WithHoursOrNull(Hours);
        var calendar = builder.Put(IsOnChina ? WorkingCalendar.China.Years : []).Put(Years).Build();
        return calendar.Revision != WorkingCalendar.China.Revision || calendar.Equals(WorkingCalendar.China)
            ? calendar
            : throw new InvalidDefinitionException($"The calendar '{Revision}'", [CalendarFindings.RevisionTaken(Revision)]);
    }
}
