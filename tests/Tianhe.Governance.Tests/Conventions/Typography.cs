using System.Text.RegularExpressions;

namespace Tianhe.Governance.Tests.Conventions;

/// <summary>Chinese is punctuated with full-width marks. <c>eng/full-width</c> repairs what this finds.</summary>
internal static partial class Typography
{
    public static bool IsChinese(string text) => Han().IsMatch(text);

    /// <summary>The half-width marks of a Chinese text, placeholders aside; those between two ASCII letters or digits, as in 09:20, are lawful.</summary>
    public static IEnumerable<string> HalfWidth(string text) =>
        IsChinese(text) ? HalfWidthMark().Matches(Placeholder().Replace(text, "〇")).Select(match => match.Value) : [];

    /// <summary>Whether a text has two English words side by side: a sentence that may well name something in Chinese.</summary>
    public static bool IsEnglish(string text) => EnglishWords().IsMatch(text);

    [GeneratedRegex("[A-Za-z]{2} [A-Za-z]{2}")]
    private static partial Regex EnglishWords();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[()]|(?<![A-Za-z0-9])[,;:?!]|[,;:?!](?![A-Za-z0-9])")]
    private static partial Regex HalfWidthMark();
}
