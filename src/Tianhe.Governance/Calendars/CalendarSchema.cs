namespace Tianhe.Governance.Calendars;

/// <summary>The JSON Schemas of calendars and of years, draft 2020-12, by which an editor completes and checks one.</summary>
/// <remarks>They say what can be said of a document's shape; whether years fit together is for <see cref="WorkingCalendar.Load"/>.</remarks>
public static class CalendarSchema
{
    /// <summary>The schema of a calendar. The same text is the file <c>schemas/calendar.schema.json</c> of the package.</summary>
    public static string Text { get; } = CalendarShape.Document.Schema();

    /// <summary>The schema of a document of years. The same text is the file <c>schemas/calendar-years.schema.json</c> of the package.</summary>
    public static string Years { get; } = CalendarYearShape.Document.Schema();
}
