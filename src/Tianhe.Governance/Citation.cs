using NodaTime;

namespace Tianhe.Governance;

/// <summary>The published text on which a rule rests: who issued it, under which number, which article, in force from when to when.</summary>
/// <remarks>Never the address of a mirror site. Immutable; equal when every member is equal.</remarks>
public sealed record Citation
{
    /// <summary>Cites a published text.</summary>
    /// <param name="issuer">The issuing body.</param>
    /// <param name="title">The title of the text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Citation(BilingualText issuer, BilingualText title)
    {
        Issuer = issuer ?? throw new ArgumentNullException(nameof(issuer));
        Title = title ?? throw new ArgumentNullException(nameof(title));
    }

    /// <summary>The issuing body.</summary>
    public BilingualText Issuer { get; }

    /// <summary>The title of the text.</summary>
    public BilingualText Title { get; }

    /// <summary>The document number, such as 国办函〔2026〕12号, or null where none is known.</summary>
    /// <exception cref="ArgumentException">It is empty or blank, or was cut in the middle of a character.</exception>
    public string? DocumentNumber { get; init => field = value is null ? null : WellFormed.CheckWritten(value); }

    /// <summary>The article or section, or null where the whole text is meant.</summary>
    /// <exception cref="ArgumentException">It is empty or blank, or was cut in the middle of a character.</exception>
    public string? Article { get; init => field = value is null ? null : WellFormed.CheckWritten(value); }

    /// <summary>The first day on which the text is in force, inclusive, or null where it is not known.</summary>
    public LocalDate? InForceFrom { get; init => field = value is { } date ? IsoDate.Of(date) : null; }

    /// <summary>The last day on which the text is in force, inclusive, or null where no end is known.</summary>
    public LocalDate? InForceTo { get; init => field = value is { } date ? IsoDate.Of(date) : null; }

    /// <summary>What a reader should know of the text, such as that it is known from a report and its validity is unchecked; or null.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>The citation as one line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Issuer, title, number, article and note, as far as they are known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language == Language.Chinese
            ? $"{Issuer.Chinese}《{Title.Chinese}》{(DocumentNumber is null ? "" : $"（{DocumentNumber}）")}{Article}{(Note is null ? "" : $"（{Note.Chinese}）")}"
            : string.Join(", ", new[] { Issuer.English, Title.English, DocumentNumber, Article }.Where(part => part is not null)) + (Note is null ? "" : $"; {Note.English}");
    }

    /// <summary>The citation in English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => In(Language.English);
}
