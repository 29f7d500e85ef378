using System.Diagnostics.CodeAnalysis;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Calendars;

/// <summary>The built-in calendar by its name, or what a document lists or writes in place.</summary>
/// <param name="own">The other calendars.</param>
internal sealed class CalendarNameShape(NamedShape<WorkingCalendar> own) : Shape<WorkingCalendar>
{
    public override BilingualText Accepts { get; } = new($"\"{CalendarShape.China}\"，或者{own.Accepts.Chinese}", $"\"{CalendarShape.China}\", {own.Accepts.English}");

    public override string Cell => $"\"{CalendarShape.China}\"，或 / \"{CalendarShape.China}\", or {own.Cell}";

    public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out WorkingCalendar value)
    {
        value = WorkingCalendar.China;
        return (reading.Document.KindOf(node) == NodeKind.Text && reading.Document.TextOf(node) == CalendarShape.China) || own.TryRead(reading, node, out value);
    }

    public override Written Write(WorkingCalendar value) => value.Equals(WorkingCalendar.China) ? Written.Text(CalendarShape.China) : own.Write(value);

    public override Written Schema(SchemaParts parts) => own.Schema(parts);

    public override void Describe(ReferencePage page) => own.Describe(page);

    public override void Locate(Locator locator, int node, string path) => own.Locate(locator, node, path);
}
