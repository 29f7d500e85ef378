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
        _definition.WriteCsv(records, csv, format, _uses);
    }
}
