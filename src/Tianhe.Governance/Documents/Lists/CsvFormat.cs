namespace Tianhe.Governance;

/// <summary>How a CSV file is written: its encoding, its separator, the row of its headings.</summary>
/// <remarks>
/// As a new value: UTF-8, commas, the headings in the first row, and Chinese headings where a file is written. Immutable; equal when every
/// member is equal.
/// </remarks>
public sealed record CsvFormat
{
    /// <summary>The encoding; UTF-8 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public CsvEncoding Encoding
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected Utf8 or Gb18030.");
    }

    /// <summary>What separates the columns: a comma, which is the default, a semicolon or a tab.</summary>
    /// <remarks>A first line <c>sep=;</c>, as Excel knows it, outranks it.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The character is none of the three.</exception>
    public char Separator
    {
        get;
        init => field = value is ',' or ';' or '\t' ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a comma, a semicolon or a tab.");
    } = ',';

    /// <summary>The row from which on the first that is not blank holds the headings; 1 by default. Used in reading only.</summary>
    /// <remarks>Rosters often bear a title above the headings; what stands above is skipped. Rows are counted as spreadsheets do.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or above 100.</exception>
    public int HeadingRow
    {
        get;
        init => field = value is >= 1 and <= 100 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected 1 to 100.");
    } = 1;

    /// <summary>The language of headings and words that are written; Chinese by default. Both are read in either language.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public Language Language { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Language.Chinese;
}
