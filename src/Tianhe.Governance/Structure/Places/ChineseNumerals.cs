using System.Globalization;

namespace Tianhe.Governance.Structure;

/// <summary>Numbers below a thousand in Chinese numerals: 十二, 一百零三, and digit by digit 一二, 二〇.</summary>
internal static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";

    public static bool Contains(char character) => character is '〇' or '十' or '廿' or '卅' or '百' || Digits.Contains(character);

    /// <summary>How many numerals stand side by side from a position.</summary>
    public static int LengthAt(string text, int position)
    {
        var end = position;
        while (end < text.Length && Contains(text[end]))
        {
            end++;
        }

        return end - position;
    }

    /// <summary>The number in ASCII digits, or null where the numerals are none.</summary>
    public static string? Read(ReadOnlySpan<char> numerals) => numerals.ContainsAny("十廿卅百")
        ? Count(numerals.ToString().Replace("廿", "二十", StringComparison.Ordinal).Replace("卅", "三十", StringComparison.Ordinal)) is { } number ? number.ToString(CultureInfo.InvariantCulture) : null
        : string.Concat(numerals.ToArray().Select(numeral => (char)('0' + Digit(numeral))));

    private static int Digit(char numeral) => numeral == '〇' ? 0 : Digits.IndexOf(numeral, StringComparison.Ordinal);

    /// <summary>Hundreds, then tens, then a digit; 一百二 is none, for it means 120 to some.</summary>
    private static int? Count(ReadOnlySpan<char> numerals)
    {
        var total = 0;
        var lowest = 1_000;
        var hasZero = false;
        int? digit = null;
        foreach (var numeral in numerals)
        {
            var unit = numeral switch { '百' => 100, '十' => 10, _ => 1 };
            if (unit == 1 ? digit > 0 : unit >= lowest || digit == 0 || (digit is null && unit == 100))
            {
                return null;
            }

            if (unit == 1)
            {
                digit = Digit(numeral);
                hasZero |= digit == 0;
            }
            else
            {
                total += (digit ?? 1) * unit;
                lowest = unit;
                digit = null;
            }
        }

        return lowest == 100 && digit > 0 && !hasZero ? null : total + (digit ?? 0);
    }
}
