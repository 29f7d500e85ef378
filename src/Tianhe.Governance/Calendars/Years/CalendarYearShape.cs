using System.Diagnostics.CodeAnalysis;

using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Calendars;

/// <summary>A year with its notice and its days; a day that cannot be read keeps none of the others from being checked.</summary>
/// <param name="inner">The members.</param>
/// <param name="year">That for which the notice is.</param>
internal sealed class CalendarYearShape(ObjectShape<CalendarYear> inner, Member<CalendarYear, int> year) : Shape<CalendarYear>
{
    private const string DaysName = "days";
    private const string DateName = "date";

    /// <summary>A document of one or several years.</summary>
    public static DocumentShape<EquatableList<CalendarYear>> Document { get; } = new(DescribeYears());

    public override BilingualText Accepts => inner.Accepts;

    public override string Cell => inner.Cell;

    /// <summary>A list of years.</summary>
    /// <param name="notice">How a notice is written: in place, or by its id in a document that lists citations.</param>
    /// <param name="least">The fewest years.</param>
    public static Shape<EquatableList<CalendarYear>> List(Shape<Citation> notice, int least = 0) => Shapes.List(Describe(notice), YearKey.Year, least);

    public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out CalendarYear value)
    {
        var read = inner.ReadMembers(reading, node, out var isRead);
        isRead &= !read.Has(year) || AreOfYear(reading, node, read.Get(year));
        value = isRead ? inner.Make(read) : default;
        return isRead;
    }

    public override Written Write(CalendarYear value) => inner.Write(value);

    public override Written Schema(SchemaParts parts) => inner.Schema(parts);

    public override void Describe(ReferencePage page) => inner.Describe(page);

    public override void Locate(Locator locator, int node, string path) => inner.Locate(locator, node, path);

    /// <summary>Whether every date that can be read is one that the notice for the year may list.</summary>
    private static bool AreOfYear(Reading reading, int node, int year)
    {
        var document = reading.Document;
        var days = document.KindOf(node) == NodeKind.Object ? document.Find(node, "days"u8) : -1;
        var areOfYear = true;
        for (var at = days + 1; days >= 0 && document.KindOf(days) == NodeKind.Array && at < document.After(days) && !reading.IsFull; at = document.After(at))
        {
            if (DateOf(document, at) is { } date && !CalendarYearCheck.IsOf(year, date))
            {
                var finding = CalendarFindings.DayOfOtherYear(date, year);
                areOfYear = reading.Fail("", [finding.At($"{finding.Path}.{DateName}")]);
            }
        }

        return areOfYear;
    }

    private static LocalDate? DateOf(Document document, int node) =>
        document.KindOf(node) == NodeKind.Object && document.Find(node, "date"u8) is >= 0 and var date && document.KindOf(date) == NodeKind.Text
        && NodaTime.Text.LocalDatePattern.Iso.Parse(document.TextOf(date)).TryGetValue(default, out var value) ? value : null;

    private static CalendarYearShape Describe(Shape<Citation> notice)
    {
        var builder = new ObjectShapeBuilder<CalendarYear>("calendar-year", new("一年的放假安排。", "The days off and make-up working days of a year, by its notice."));
        var year = builder.Required("year", new("通知所针对的年份", "the year for which the notice is"), Shapes.Whole(CalendarYear.Earliest, CalendarYear.Latest), value => value.Year);
        var revision = builder.WithDefault("revision", new("该年的第几版，公布后又有调整的为下一版", "which state of the year it is; one that is revised after its publication has the next number"), Shapes.Whole(1, CalendarYear.MaxRevision), value => value.Revision, 1);
        var cited = builder.Optional("notice", new("所依据的通知", "the notice"), notice, value => value.Notice);
        var days = builder.Required(DaysName, new("通知所列的日期，上一年12月的也在内", "the days that the notice lists, those of the December before among them"), Shapes.List(Day(), new EntryKey(DateName, isUnique: true)), value => value.Days);
        return new(builder.Build(read => new(read.Get(year), read.Get(days), read.Get(revision), read.Get(cited))), year);
    }

    private static Shape<ListedDay> Day()
    {
        var builder = new ObjectShapeBuilder<ListedDay>("listed-day", new("通知所列的一天。", "A day that a notice lists."));
        var date = builder.Required(DateName, new("日期", "the date"), Shapes.Date, value => value.Date);
        var kind = builder.Required("day", new("off 为放假，work 为调休上班", "off is a day off, work a make-up working day"), Shapes.Words(("off", DayKind.DayOff), ("work", DayKind.MakeUpWorkingDay)), value => value.Kind);
        var name = builder.Required("name", new("所属的节日", "the holiday to which it belongs"), Shapes.Text, value => value.Name);
        return new MappedShape<ListedDay, ListedDay>(
            builder.Build(read => new(read.Get(date), read.Get(kind), read.Get(name))),
            "",
            day => CalendarYearCheck.IsNoMakeUp(day) ? throw new InvalidDefinitionException("The day", [CalendarFindings.MakeUpOnWeekday(day).At("day")]) : day,
            day => day);
    }

    private static ObjectShape<EquatableList<CalendarYear>> DescribeYears()
    {
        var builder = new ObjectShapeBuilder<EquatableList<CalendarYear>>("calendar-years", new("一年或几年的放假安排。", "One or several years of a calendar."));
        var years = builder.Required("years", new("年份", "the years"), List(CitationShape.Shape, least: 1), value => value);
        return builder.Build(read => read.Get(years));
    }
}
