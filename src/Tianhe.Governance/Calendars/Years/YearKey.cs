using System.Globalization;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Calendars;

/// <summary>Years are addressed by their number, however it is written: 2027 and 2027.0 are one year.</summary>
internal sealed class YearKey() : EntryKey("year", isUnique: true)
{
    public static YearKey Year { get; } = new();

    public override string? Of(Document document, int node) =>
        document.KindOf(node) == NodeKind.Object && document.Find(node, "year"u8) is >= 0 and var year && document.KindOf(year) == NodeKind.Number
        && JsonNumber.TryRead(document.Written(year), out var number) == NumberReading.Read && number.Scale == 0 && number is >= CalendarYear.Earliest and <= CalendarYear.Latest
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;
}
