using System.Globalization;
using System.Text;

namespace Tianhe.Governance.Structure;

/// <summary>The one form in which texts of places are compared; <c>docs/places.md</c> has it as a table.</summary>
/// <remarks>
/// A table of our own and not <see cref="string.Normalize()"/>, which does nothing in globalization-invariant containers.
/// Normalising twice is normalising once.
/// </remarks>
internal static class PlaceText
{
    /// <summary>What stands in the normal form between two numbers that something kept apart: 3-2 is not 32.</summary>
    public const char Apart = '-';

    private enum Gap
    {
        None,
        Blank,
        Mark,
    }

    public static string Normalise(string text) => BuildingNumbers.Unify(Fold(text));

    /// <summary>Whether two characters that stand side by side belong to one number or one word of letters.</summary>
    public static bool AreJoined(char left, char right) => (IsOfNumber(left) && IsOfNumber(right)) || (char.IsAsciiLetter(left) && char.IsAsciiLetter(right));

    private static bool IsOfNumber(char character) => char.IsAsciiDigit(character) || character == Apart;

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var gap = Gap.None;
        foreach (var written in text.EnumerateRunes())
        {
            var rune = Fold(written);
            if (IsKept(rune) || (rune.Value == '#' && folded.Length > 0 && BuildingNumbers.MayBear(folded[^1])))
            {
                if (gap != Gap.None && folded.Length > 0 && IsDivided(folded[^1], rune, gap))
                {
                    folded.Append(Apart);
                }

                Append(folded, rune);
                gap = Gap.None;
            }
            else if (gap != Gap.Mark)
            {
                gap = IsBlank(rune) ? Gap.Blank : Gap.Mark;
            }
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        Span<char> characters = stackalloc char[2];
        folded.Append(characters[..rune.EncodeToUtf16(characters)]);
    }

    /// <summary>Half width, lower case, ASCII digits, and the simplified form of three words for buildings.</summary>
    private static Rune Fold(Rune rune) => rune.Value switch
    {
        >= 0xFF01 and <= 0xFF5E => Lower(new(rune.Value - 0xFEE0)),
        '號' => new('号'),
        '樓' => new('楼'),
        '棟' => new('栋'),
        _ when Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber => new((char)('0' + (int)Rune.GetNumericValue(rune))),
        _ => Lower(rune),
    };

    private static Rune Lower(Rune rune) => Rune.ToLowerInvariant(rune);

    private static bool IsKept(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>What only spaces characters out, a dot in the middle (五·一路) among it.</summary>
    private static bool IsBlank(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value is '·' or '•' or '・' or '‧'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control;

    private static bool IsDivided(char left, Rune right, Gap gap) => right.IsBmp && (char)right.Value is var next
        && ((char.IsAsciiDigit(left) && char.IsAsciiDigit(next))
            || (gap == Gap.Mark && BuildingNumbers.IsNumeral(left) && BuildingNumbers.IsNumeral(next)));
}
