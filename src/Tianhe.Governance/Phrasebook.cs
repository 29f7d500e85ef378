namespace Tianhe.Governance;

/// <summary>A host's own wordings of refusals, findings and explanations, for one voice: a resident, a handler, a leader.</summary>
/// <remarks>
/// A voice is a phrasebook: a host makes one for each and hands the right one to <c>Describe</c>. What a phrasebook does not
/// say is said in the library's built-in words. Immutable; a <c>With</c> returns a new book.
/// </remarks>
/// <example><code>var toResident = Phrasebook.BuiltIn.With("workflows.too-late", new("“{window}”已经结束。", "The '{window}' has ended."));</code></example>
public sealed class Phrasebook
{
    private readonly Dictionary<string, BilingualText> _wordings;

    private Phrasebook(Dictionary<string, BilingualText> wordings) => _wordings = wordings;

    /// <summary>The book that replaces nothing.</summary>
    public static Phrasebook BuiltIn { get; } = new(new(StringComparer.Ordinal));

    /// <summary>A book that also words one code its own way.</summary>
    /// <param name="code">The code of a refusal, finding or line of an explanation.</param>
    /// <param name="wording">The wording; <c>{name}</c> stands for the argument of that name, and a name without an argument stays as written.</param>
    /// <returns>The new book; a second wording of a code replaces the first.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="wording"/> is null.</exception>
    public Phrasebook With(string code, BilingualText wording)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(wording);
        return new(new(_wordings, StringComparer.Ordinal) { [code] = wording });
    }

    internal string Say(MessageTemplate template, EquatableList<MessageArgument> arguments, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var wording = _wordings.GetValueOrDefault(template.Code) ?? template.Text;
        return MessageTemplate.Fill(wording.In(language), arguments, language);
    }
}
