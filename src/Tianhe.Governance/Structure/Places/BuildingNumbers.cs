using System.Text;

namespace Tianhe.Governance.Structure;

/// <summary>The number of a building in one form, 3栋, however people write it: 3#楼, 3号楼, 3幢, 三号楼, 03号楼.</summary>
/// <remarks>3号 stays apart, for it is the number of a house in a road; so does 3楼, which is a floor as often as a building.</remarks>
internal static class BuildingNumbers
{
    public const char Building = '栋';

    private const string Names = "两甲乙丙丁戊己庚辛壬癸";
    private const string NoNames = "这那哪几整每各该本全";

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

    /// <summary>Whether a word for one building stands at a position, as in 两号楼 and 甲栋; not in 这栋楼, nor in 插座.</summary>
    public static bool IsMentionedAt(string text, int position) => text[position] switch
    {
        '号' => position + 1 < text.Length && text[position + 1] == '楼',
        Building or '幢' => position == 0 || !NoNames.Contains(text[position - 1]),
        '座' => position > 0 && (MayBear(text[position - 1]) || Names.Contains(text[position - 1])),
        _ => false,
    };

    /// <summary>Where the number of the building begins with which a normal text ends, as in 锦绣花园3栋; -1 where it ends with none.</summary>
    public static int StartOf(string text)
    {
        var start = text.Length - 1;
        while (text[^1] == Building && start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return start < text.Length - 1 ? start : -1;
    }

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
