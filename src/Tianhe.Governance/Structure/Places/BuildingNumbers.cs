using System.Text;

namespace Tianhe.Governance.Structure;

/// <summary>The number of a building in one form, 3栋, however people write it: 3#楼, 3号楼, 3幢, 三号楼, 03号楼.</summary>
/// <remarks>3号 stays apart, for it is the number of a house in a road; so does 3楼, which is a floor as often as a building.</remarks>
internal static class BuildingNumbers
{
    public const char Building = '栋';

    public static string Unify(string text)
    {
        var unified = new StringBuilder(text.Length);
        var position = 0;
        while (position < text.Length)
        {
            position += ChineseNumerals.LengthAt(text, position) is > 0 and var numeral ? TakeNumeral(text, position, numeral, unified)
                : unified.Length > 0 && char.IsAsciiLetterOrDigit(unified[^1]) ? TakeAfterNumber(text, position, unified)
                : Take(text, position, 1, unified);
        }

        return unified.ToString();
    }

    /// <summary>Whether the number of a building may end with a character.</summary>
    public static bool MayBear(char character) => char.IsAsciiLetterOrDigit(character) || ChineseNumerals.Contains(character);

    public static bool IsNumeral(char character) => char.IsAsciiDigit(character) || ChineseNumerals.Contains(character);

    /// <summary>Whether the name of a building, a number or a letter, ends at a position.</summary>
    public static bool IsAt(string text, int position) => text[position] == Building && position > 0 && char.IsAsciiLetterOrDigit(text[position - 1]);

    private static int TakeNumeral(string text, int position, int length, StringBuilder unified)
    {
        var isNumber = (position + length < text.Length && text[position + length] == '号') || MeasureAt(text, position + length) > 0;
        var stands = unified.Length == 0 || !char.IsAsciiDigit(unified[^1]);
        if (isNumber && stands && ChineseNumerals.Read(text.AsSpan(position, length)) is { } digits)
        {
            unified.Append(digits);
            return length;
        }

        return Take(text, position, length, unified);
    }

    private static int TakeAfterNumber(string text, int position, StringBuilder unified)
    {
        var measure = MeasureAt(text, position);
        if (measure > 0 || text[position] == '号')
        {
            DropLeadingZeros(unified);
        }

        if (measure == 0)
        {
            return Take(text, position, 1, unified);
        }

        unified.Append(Building);
        return measure;
    }

    private static int Take(string text, int position, int length, StringBuilder unified)
    {
        unified.Append(text, position, length);
        return length;
    }

    /// <summary>How long the word for a building at a position is; 0 where none stands.</summary>
    private static int MeasureAt(string text, int position)
    {
        var end = position;
        if (position < text.Length && text[position] is Building or '幢' or '座' or '#')
        {
            end++;
        }
        else if (string.CompareOrdinal(text, position, "号楼", 0, 2) == 0)
        {
            end += 2;
        }
        else
        {
            return 0;
        }

        while (end < text.Length && text[end] == '楼')
        {
            end++;
        }

        return end - position;
    }

    private static void DropLeadingZeros(StringBuilder unified)
    {
        var start = unified.Length;
        while (start > 0 && char.IsAsciiDigit(unified[start - 1]))
        {
            start--;
        }

        var end = start;
        while (end + 1 < unified.Length && unified[end] == '0')
        {
            end++;
        }

        unified.Remove(start, end - start);
    }
}
