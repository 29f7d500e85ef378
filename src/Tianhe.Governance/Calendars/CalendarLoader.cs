using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Calendars;

/// <summary>Reads and checks the document of a calendar.</summary>
internal static class CalendarLoader
{
    /// <summary>The calendar, or null with every problem.</summary>
    public static WorkingCalendar? TryLoad(ReadOnlySpan<byte> utf8, out EquatableList<Finding> findings)
    {
        if (!Document.TryParse(utf8, out var document, out var problem))
        {
            findings = [problem];
            return null;
        }

        if (!CalendarShape.Document.TryRead(new(document), out var content, out findings))
        {
            return null;
        }

        try
        {
            return content.Make();
        }
        catch (InvalidDefinitionException exception)
        {
            findings = CalendarShape.Document.Place(document, exception.Findings);
            return null;
        }
    }
}
