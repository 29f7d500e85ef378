using System.Text;

namespace Tianhe.Governance.Documents;

/// <summary>A text in Markdown: on one line, and nothing in it a mark.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_[]<>|~&#$";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            _ = character == '\n' ? escaped.Append("<br>")
                : char.IsControl(character) ? escaped.Append(' ')
                : Marks.Contains(character, StringComparison.Ordinal) ? escaped.Append('\\').Append(character)
                : escaped.Append(character);
        }

        return escaped.ToString();
    }
}
