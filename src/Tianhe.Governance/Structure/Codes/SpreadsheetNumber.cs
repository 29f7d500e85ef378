using System.Globalization;

namespace Tianhe.Governance.Structure;

/// <summary>Codes that a spreadsheet took for numbers: <c>3.70102E+14</c>, <c>370102.00</c>, <c>370,102</c>.</summary>
internal static class SpreadsheetNumber
{
    // No code is longer than this; what is longer is no code that became a number.
    private const int MaxDigits = 40;

    /// <summary>Whether the text is such a number, and the digits of the code where none of them were lost.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out string? digits)
    {
        var e = text.IndexOfAny('e', 'E');
        return e < 0 ? TryReadPlain(text, out digits) : TryReadScientific(text[..e], text[(e + 1)..], out digits);
    }

    private static bool TryReadPlain(ReadOnlySpan<char> text, out string? digits)
    {
        digits = null;
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        if (whole.Length is 0 or > MaxDigits || (point >= 0 && text[(point + 1)..].ContainsAnyExcept('0')) || !IsGrouped(whole))
        {
            return false;
        }

        digits = whole.ToString().Replace(",", "", StringComparison.Ordinal);
        return true;
    }

    /// <summary>Digits, if with commas then with one before each three.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        var hasCommas = whole.Contains(',');
        for (var i = 0; i < whole.Length; i++)
        {
            var isPlaceOfComma = hasCommas && (whole.Length - i) % 4 == 0;
            if (isPlaceOfComma ? whole[i] != ',' || i == 0 : !char.IsAsciiDigit(whole[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryReadScientific(ReadOnlySpan<char> mantissa, ReadOnlySpan<char> exponent, out string? digits)
    {
        digits = null;
        exponent = exponent.StartsWith("+") ? exponent[1..] : exponent;
        var isNumber = mantissa.Length is > 0 and <= MaxDigits && char.IsAsciiDigit(mantissa[0])
            && (mantissa.Length == 1 || (mantissa[1] == '.' && mantissa.Length > 2 && CodeText.IsDigits(mantissa[2..])))
            && exponent.Length is 1 or 2 && CodeText.IsDigits(exponent);
        if (!isNumber)
        {
            return false;
        }

        // Every digit is still there when the mantissa has as many as the exponent says.
        var kept = mantissa.Length == 1 ? 1 : mantissa.Length - 1;
        digits = kept == int.Parse(exponent, CultureInfo.InvariantCulture) + 1 ? mantissa.ToString().Replace(".", "", StringComparison.Ordinal) : null;
        return true;
    }
}
