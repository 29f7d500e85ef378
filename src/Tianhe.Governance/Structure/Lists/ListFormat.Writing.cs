using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <content>Writing.</content>
public sealed partial class ListFormat<T>
{
    /// <summary>Writes records as a CSV file, of which reading makes the same records again.</summary>
    /// <param name="records">The records; where there are none, the headings alone are written, as a form to fill in.</param>
    /// <param name="csv">Where the bytes go; left open.</param>
    /// <param name="format">How the file is written; when null, UTF-8 with a byte-order mark, commas and Chinese headings.</param>
    /// <remarks>
    /// RFC 4180 with a carriage return and a line feed behind each row. A text that a spreadsheet would run or damage (it begins with = + - @, a tab or
    /// a line end; it is a long number, has a leading zero, or may be taken for a date, as 3-2 is) is written as the formula <c>="…"</c>, which spreadsheets show and keep as
    /// text and which reading takes off again. Constants and changes are for reading: their columns are written like the others. O(n).
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument or a record is null.</exception>
    /// <exception cref="ArgumentException">A record holds what this list could not read back, such as a blank name or an id that was never given. What was written before it stays written.</exception>
    public void WriteCsv(IEnumerable<T> records, Stream csv, CsvFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(csv);
        format ??= new();
        var columns = _definition.Columns.Where(column => !_uses[column.Index].IsLeftOut).ToList();
        using var writer = new CsvWriter(csv, format);
        writer.Write(columns.Select(column => ((string?)(_uses[column.Index].Heading ?? column.Heading.In(format.Language)), true)));
        var row = 0;
        foreach (var record in records)
        {
            row++;
            writer.Write(columns.Select(column => (TextOf(record ?? throw new ArgumentNullException(nameof(records), "A record is null."), column, format.Language, row), column.IsText)));
        }
    }

    private static string? TextOf(T record, ListColumn<T> column, Language language, int row)
    {
        var isWritten = false;
        string? text = null;
        try
        {
            isWritten = column.TryWrite(record, language, out text);
        }
        catch (InvalidOperationException)
        {
            // An id that was never given says so in this way.
        }

        return isWritten ? text : throw new ArgumentException(
            $"The column '{column.Id}' of record {row.ToString(System.Globalization.CultureInfo.InvariantCulture)} holds what could not be read back{(column.IsPrivate ? "" : $": '{Shown.Piece(text ?? "")}'")}; expected {column.Accepts.English}.",
            nameof(record));
    }
}
