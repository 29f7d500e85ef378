namespace Tianhe.Governance.Structure;

/// <summary>A change in words: found, renamed, recoded, restated, moved, split, merged or abolished.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record DifferenceEntry
{
    internal DifferenceEntry(StructureChange change, ExplanationLine line) => (Change, Line) = (change, line);

    /// <summary>The change, with its day and the text by which it was decided.</summary>
    public StructureChange Change { get; }

    /// <summary>What it did, as values with a wording.</summary>
    public ExplanationLine Line { get; }

    /// <summary>Says when what changed, and by which text.</summary>
    /// <param name="language">The language.</param>
    /// <param name="phrasebook">The host's wordings; the built-in ones when null.</param>
    /// <returns>One line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language, Phrasebook? phrasebook = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        var (day, words) = (Wording.Date(Change.On, language), Line.Describe(language, phrasebook));
        var basis = Change.Citation?.In(language);
        return language == Language.Chinese
            ? $"{day}：{words}{(basis is null ? "" : $"依据：{basis}。")}"
            : $"{day}: {words}{(basis is null ? "" : $" By {basis}.")}";
    }

    /// <summary>The entry in English.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Describe(Language.English);
}
