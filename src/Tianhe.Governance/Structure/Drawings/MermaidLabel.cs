using System.Globalization;
using System.Text;

namespace Tianhe.Governance.Structure;

/// <summary>A text inside the quotes of a Mermaid label.</summary>
/// <remarks>
/// Every mark of ASCII is written as a number (<c>#35;</c>): a quote would end the label, an angle bracket would vanish as a tag,
/// and a mark at the start would make a list or a heading of it. A backslash escapes nothing there.
/// </remarks>
internal static class MermaidLabel
{
    /// <summary>The most characters of a text that are drawn, the ellipsis included.</summary>
    public const int MostCharacters = 40;

    /// <summary>Whether nothing of a text is drawn, so that a label of it would be empty.</summary>
    public static bool IsEmpty(string text) => Printed(text).Length == 0;

    public static string Escape(string text)
    {
        Rune[] runes = [.. Printed(text).EnumerateRunes()];
        var label = new StringBuilder();
        foreach (var rune in runes.AsSpan(0, runes.Length > MostCharacters ? MostCharacters - 1 : runes.Length))
        {
            label.Append(rune.IsAscii && !Rune.IsLetterOrDigit(rune) && rune.Value != ' ' ? $"#{rune.Value.ToString(CultureInfo.InvariantCulture)};" : rune.ToString());
        }

        return runes.Length > MostCharacters ? label.Append('…').ToString() : label.ToString();
    }

    /// <summary>One line: breaks and runs of spaces are one space, what prints nothing is left out.</summary>
    private static string Printed(string text)
    {
        var printed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                printed.Append(printed.Length > 0 && printed[^1] != ' ' ? " " : "");
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                printed.Append(rune.ToString());
            }
        }

        return printed.ToString().TrimEnd(' ');
    }
}
