using System.Globalization;

namespace Tianhe.Governance;

/// <summary>A place in a text file, as editors count: line and column.</summary>
/// <remarks>
/// A line ends with a line feed, a carriage return, or both. The column counts UTF-16 code units from the beginning of the line:
/// a Chinese character and a tab are one, a character outside the basic plane is two; a byte-order mark is not counted. The
/// default value is no position and says so. Equal when line and column are equal.
/// </remarks>
public readonly record struct TextPosition
{
    /// <summary>Names a place.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Line or column is less than 1.</exception>
    public TextPosition(int line, int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        Line = line;
        Column = column;
    }

    /// <summary>Whether this is the default value, which names no place.</summary>
    public bool IsDefault => Line == 0;

    /// <summary>The line, from 1; 0 for the default value.</summary>
    public int Line { get; }

    /// <summary>The column, from 1; 0 for the default value.</summary>
    public int Column { get; }

    /// <summary>The place in words: 第12行第5列, "line 12, column 5".</summary>
    /// <param name="language">The language.</param>
    /// <returns>A phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return (IsDefault, language == Language.Chinese) switch
        {
            (true, true) => "（无位置）",
            (true, false) => "(no position)",
            (false, true) => string.Create(CultureInfo.InvariantCulture, $"第{Line}行第{Column}列"),
            (false, false) => string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column}"),
        };
    }

    /// <summary>The place in English.</summary>
    /// <returns>Text for debugging and logs.</returns>
    public override string ToString() => In(Language.English);
}
