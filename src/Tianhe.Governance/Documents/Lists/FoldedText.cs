using System.Text;

namespace Tianhe.Governance.Documents;

/// <summary>How headings and words are compared: without white space, hyphens, underscores and asterisks, in lower case and half width.</summary>
internal static class FoldedText
{
    private const int LongestNear = 64;

    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var half = HalfWidth(character);
            if (!char.IsWhiteSpace(half) && half is not ('-' or '_' or '*' or '\uFEFF'))
            {
                folded.Append(char.ToLowerInvariant(half));
            }
        }

        return folded.ToString();
    }

    public static string HalfWidth(string text) => string.Create(text.Length, text, static (characters, written) =>
    {
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = HalfWidth(written[i]);
        }
    });

    /// <summary>Whether a folded heading may mean a folded name: the name stands within it, or few letters differ.</summary>
    /// <remarks>Two characters are too few for letters to differ: 户主 is not 户数.</remarks>
    public static bool MayMean(string heading, string name) =>
        heading.Length <= LongestNear
        && (heading.Contains(name, StringComparison.Ordinal) || NearestNames.Distance(heading, name) <= Math.Max(heading.Length, name.Length) / 3);

    private static char HalfWidth(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '\u3000' => ' ',
        _ => character,
    };
}
