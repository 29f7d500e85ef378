namespace Tianhe.Governance;

/// <summary>A name or a phrase in both languages, such as 网格 and "grid".</summary>
/// <remarks>Immutable. Equal when both texts are equal, character by character.</remarks>
public sealed record BilingualText
{
    /// <summary>Makes a text from its two wordings.</summary>
    /// <param name="chinese">The Chinese wording.</param>
    /// <param name="english">The English wording.</param>
    /// <exception cref="ArgumentException">A wording is null, empty or blank, or was cut in the middle of a character.</exception>
    public BilingualText(string chinese, string english)
    {
        Chinese = WellFormed.CheckWritten(chinese);
        English = WellFormed.CheckWritten(english);
    }

    /// <summary>The Chinese wording.</summary>
    public string Chinese { get; }

    /// <summary>The English wording.</summary>
    public string English { get; }

    /// <summary>Makes a text that is written alike in both languages, such as a proper name.</summary>
    /// <param name="text">The wording.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null, empty or blank.</exception>
    public static BilingualText Same(string text) => new(text, text);

    /// <summary>The wording in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns><see cref="Chinese"/> or <see cref="English"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language == Language.Chinese ? Chinese : English;
    }

    /// <summary>The English wording.</summary>
    /// <returns><see cref="English"/>.</returns>
    public override string ToString() => English;
}
