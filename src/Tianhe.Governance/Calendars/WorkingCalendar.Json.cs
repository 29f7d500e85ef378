using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Tianhe.Governance.Calendars;

/// <content>The calendar as a file.</content>
public sealed partial class WorkingCalendar
{
    /// <summary>Reads a calendar.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="InvalidDefinitionException">Something is wrong with the document; every problem is listed, with line and column. A fault of syntax is reported alone.</exception>
    /// <example><code>var calendar = WorkingCalendar.Load(File.ReadAllBytes("calendar.json"));</code></example>
    public static WorkingCalendar Load(ReadOnlySpan<byte> utf8) =>
        TryLoad(utf8, out var calendar, out var findings) ? calendar : throw new InvalidDefinitionException("The calendar", findings);

    /// <summary>Reads a calendar, or says everything that is wrong with it.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    /// <param name="calendar">The calendar, or null where there is a problem.</param>
    /// <param name="findings">Every problem, in the order of the document.</param>
    /// <returns>Whether there is a calendar.</returns>
    public static bool TryLoad(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out WorkingCalendar? calendar, out EquatableList<Finding> findings)
    {
        calendar = CalendarLoader.TryLoad(utf8, out findings);
        return calendar is not null;
    }

    /// <summary>The calendar as a document, which loads as an equal one.</summary>
    /// <returns>JSON, Chinese readable. Every year is written out, also those that are built in, so that the file does not change with the library.</returns>
    public string ToJson() => Encoding.UTF8.GetString(CalendarShape.Document.Write(CalendarContent.Of(this)));
}
