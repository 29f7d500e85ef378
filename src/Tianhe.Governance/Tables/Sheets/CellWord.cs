namespace Tianhe.Governance.Tables;

/// <summary>A word of cells.</summary>
internal sealed record CellWord(string Chinese, string English)
{
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>Whether a text is the word, in any case.</summary>
    public bool Is(ReadOnlySpan<char> text) => text.SequenceEqual(Chinese) || text.Equals(English, StringComparison.OrdinalIgnoreCase);

    /// <summary>The length of the word at the beginning of a text, or 0; the English one must end there.</summary>
    public int LengthAt(ReadOnlySpan<char> text) =>
        text.StartsWith(Chinese, StringComparison.Ordinal) ? Chinese.Length
        : text.StartsWith(English, StringComparison.OrdinalIgnoreCase) && (text.Length == English.Length || !char.IsLetterOrDigit(text[English.Length])) ? English.Length
        : 0;
}
