using System.Buffers;

namespace Tianhe.Governance.Documents;

/// <summary>Excel's way to keep a text a text: the formula <c>="0123"</c>, of which the spreadsheet shows and saves what stands in the marks.</summary>
/// <remarks>The library writes so what a spreadsheet would run, and what it would take for a number or a date and change.</remarks>
internal static class CsvFormula
{
    /// <summary>A spreadsheet shows, and saves, longer numbers as 3.70102E+14, and of decimals so many characters.</summary>
    public const int DigitsKept = 11;

    private static readonly SearchValues<char> OfNumbersAndDates = SearchValues.Create([.. "0123456789-/.:,%eE+ ", '年', '月', '日']);

    public static bool IsNeeded(string text) => IsRun(text) || IsChanged(text);

    public static string Wrap(string text) => $"=\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static bool IsWrapped(ReadOnlySpan<char> text)
    {
        if (text is not ['=', '"', .. var inner, '"'])
        {
            return false;
        }

        for (var at = inner.IndexOf('"'); at >= 0; at = inner.IndexOf('"'))
        {
            if (at + 1 == inner.Length || inner[at + 1] != '"')
            {
                return false;
            }

            inner = inner[(at + 2)..];
        }

        return true;
    }

    public static ReadOnlySpan<char> Unwrap(ReadOnlySpan<char> text) =>
        text[2..^1].Contains('"') ? text[2..^1].ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : text[2..^1];

    /// <summary>What begins a formula, white space before it aside; full-width signs do so too in some versions.</summary>
    private static bool IsRun(string text) =>
        text.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] || text is ['\t' or '\r' or '\n', ..];

    /// <summary>Digits and what stands between them in numbers, dates and times: 0123, 3-2, 1E5, 2026年1月1日.</summary>
    private static bool IsChanged(string text) =>
        text is [>= '0' and <= '9', ..] && !text.AsSpan().ContainsAnyExcept(OfNumbersAndDates)
        && (text.Length > DigitsKept || (text.Length > 1 && text[0] == '0') || text.AsSpan().ContainsAnyExceptInRange('0', '9'));
}
