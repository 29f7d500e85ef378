using System.Globalization;
using System.Text;

namespace Tianhe.Governance.Documents;

/// <summary>A text inside the quotes of a Mermaid label.</summary>
/// <remarks>
/// Every mark of ASCII is written as a number (<c>#35;</c>): a quote would end the label, an angle bracket would vanish as a tag,
/// and a mark at the start would make a list or a heading of it. A backslash escapes nothing there.
/// </remarks>
internal static class MermaidLabel
{
    /// <summary>The most characters of a name that are drawn, the ellipsis included.</summary>
    public const int MostCharacters = 40;

    /// <summary>Whether nothing of a text is drawn, so that a label of it would be empty.</summary>
    public static bool IsEmpty(string text) => Printed(text).Length == 0;

    public static string Escape(string text) => Shorten(text, MostCharacters);

    /// <summary>The text as a part of a label, and no more of it than stated, the ellipsis included.</summary>
    public static string Shorten(string text, int most)
    {
        Rune[] runes = [.. Printed(text).EnumerateRunes()];
        var label = new StringBuilder();
        foreach (var rune in runes.AsSpan(0, runes.Length > most ? most - 1 : runes.Length))
        {
            label.Append(rune.IsAscii && !Rune.IsLetterOrDigit(rune) && rune.Value != ' ' ? $"#{rune.Value.ToString(CultureInfo.InvariantCulture)};" : rune.ToString());
        }

        return runes.Length > most ? label.Append('…').ToString() : label.ToString();
    }

    /// <summary>The first of several texts of which something is drawn, ready for a label; an ellipsis where nothing is of any.</summary>
    public static string Of(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (!IsEmpty(text))
            {
                return Escape(text);
            }
        }

        return "…";
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
