using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Tianhe.Governance.Calendars;

/// <content>Years as files.</content>
public sealed partial record CalendarYear
{
    /// <summary>Reads a JSON document of one or several years.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    /// <returns>The years, in the order of the document, each at most once.</returns>
    /// <exception cref="InvalidDefinitionException">Something is wrong with the document; every problem is listed, with line and column. A fault of syntax is reported alone.</exception>
    /// <example><code>var years = CalendarYear.Load(File.ReadAllBytes("2027.json"));</code></example>
    public static EquatableList<CalendarYear> Load(ReadOnlySpan<byte> utf8) =>
        TryLoad(utf8, out var years, out var findings) ? years : throw new InvalidDefinitionException("The document of years", findings);

    /// <summary>Reads a JSON document of one or several years, or says everything that is wrong with it.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    /// <param name="years">The years, in the order of the document; empty where there is a problem.</param>
    /// <param name="findings">Every problem, in the order of the document.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryLoad(ReadOnlySpan<byte> utf8, out EquatableList<CalendarYear> years, out EquatableList<Finding> findings) =>
        CalendarYearShape.Document.TryLoad(utf8, out years, out findings);

    /// <summary>Writes years as a JSON document, which loads as the same years.</summary>
    /// <param name="years">The years, at least one.</param>
    /// <returns>JSON, Chinese readable.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="years"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">There is no year, or one twice.</exception>
    public static string ToJson(params IEnumerable<CalendarYear> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        var list = years.Select(year => year ?? throw new ArgumentNullException(nameof(years), "A year is null.")).ToEquatableList();
        return list.Count > 0 && list.DistinctBy(year => year.Year).Count() == list.Count
            ? Encoding.UTF8.GetString(CalendarYearShape.Document.Write(list))
            : throw new ArgumentException("Expected at least one year, and each once.", nameof(years));
    }

    /// <summary>Reads the days of a year from a CSV file with the columns 日期, 类型 and 名称 (<c>date</c>, <c>day</c>, <c>name</c>).</summary>
    /// <param name="year">The year for which the notice is.</param>
    /// <param name="csv">The bytes; read once, forward, to the end, and left open.</param>
    /// <param name="revision">Which state of the year it is, counted from 1.</param>
    /// <param name="notice">The notice, or null where none is cited.</param>
    /// <param name="format">How the file is written; UTF-8 with commas when null.</param>
    /// <returns>The year.</returns>
    /// <remarks>
    /// A day is 放假, 休 or <c>off</c>, or else 调休上班, 补班, 班 or <c>work</c>. The word 调休 alone is refused, for it is said of both.
    /// All or nothing: a file with one bad row, or with none at all, gives no year.
    /// </remarks>
    /// <exception cref="InvalidDefinitionException">Something is wrong with the file. Every bad row is listed with its line and column.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="revision"/> is out of range.</exception>
    public static CalendarYear ReadCsv(int year, Stream csv, int revision = 1, Citation? notice = null, CsvFormat? format = null) =>
        TryReadCsv(year, csv, out var read, out var findings, revision, notice, format) ? read : throw new InvalidDefinitionException(FormattableString.Invariant($"The list of days of {year}"), findings);

    /// <summary>Reads the days of a year from a CSV file, or says everything that is wrong with it.</summary>
    /// <param name="year">The year for which the notice is.</param>
    /// <param name="csv">The bytes; read once, forward, to the end, and left open.</param>
    /// <param name="read">The year, or null where there is an error.</param>
    /// <param name="findings">Every bad row with its line and column, and as warnings the columns that are not read. A file without rows is an error: a year would be taken as known whose notice is not out.</param>
    /// <param name="revision">Which state of the year it is, counted from 1.</param>
    /// <param name="notice">The notice, or null where none is cited.</param>
    /// <param name="format">How the file is written; UTF-8 with commas when null.</param>
    /// <returns>Whether it could be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="revision"/> is out of range.</exception>
    public static bool TryReadCsv(
        int year,
        Stream csv,
        [NotNullWhen(true)] out CalendarYear? read,
        out EquatableList<Finding> findings,
        int revision = 1,
        Citation? notice = null,
        CsvFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        var empty = new CalendarYear(year, [], revision, notice);
        var isRead = DayList.Of(year).TryReadCsv(csv, format, out var days, out findings);
        if (isRead && days.Count == 0)
        {
            findings = [.. findings, CalendarFindings.NothingListed(year)];
        }

        read = isRead && days.Count > 0 ? new(empty.Year, days, revision, notice) : null;
        return read is not null;
    }

    /// <summary>Writes the days as a CSV file, which is read as the same days.</summary>
    /// <param name="csv">Where the bytes go; left open.</param>
    /// <param name="format">How the file is written; when null, UTF-8 with a byte-order mark, commas and Chinese headings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    public void WriteCsv(Stream csv, CsvFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        DayList.Of(Year).WriteCsv(Days, csv, format);
    }
}
