namespace Tianhe.Governance;

/// <summary>A breach that is reported and, unless it is an error at load, stops nothing.</summary>
/// <remarks>Codes are permanent and listed in <c>docs/findings.md</c>. Immutable; equal when every member is equal.</remarks>
public sealed record Finding
{
    internal Finding(MessageTemplate template, FindingSeverity severity, string path, EquatableList<MessageArgument> arguments)
    {
        Template = template;
        Severity = severity;
        Path = path;
        Arguments = arguments;
    }

    /// <summary>The permanent readable code, such as <c>structure.unknown-parent</c>.</summary>
    public string Code => Template.Code;

    /// <summary>How grave it is.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>Where it was found, addressed by ids, such as <c>nodes.grid-07.parent</c>.</summary>
    public string Path { get; internal init; }

    /// <summary>The line and column where it was found, or null where the definition was not read from a document.</summary>
    public TextPosition? Position { get; init; }

    /// <summary>The values the wording refers to.</summary>
    public EquatableList<MessageArgument> Arguments { get; }

    /// <summary>A concrete case that shows the finding, such as the ids along a cycle, or null where the path says it all.</summary>
    public string? Witness { get; init; }

    internal MessageTemplate Template { get; }

    /// <summary>The finding in a larger definition, where what it is about has a longer path.</summary>
    internal Finding At(string path) => new(Template, Severity, path, Arguments) { Position = Position, Witness = Witness };

    /// <summary>Says what was found and what would be accepted.</summary>
    /// <param name="language">The language.</param>
    /// <param name="phrasebook">The host's wordings; the built-in ones when null.</param>
    /// <returns>A sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language, Phrasebook? phrasebook = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        var text = (phrasebook ?? Phrasebook.BuiltIn).Say(Template, Arguments, language);
        return Witness is null ? text : language == Language.Chinese ? $"{text}例：{Witness}。" : $"{text} For example: {Witness}.";
    }

    /// <summary>Severity, path, line and column where they are known, code and description in English.</summary>
    /// <returns>Text for debugging and logs.</returns>
    public override string ToString() => $"{Severity} at {Path}{(Position is { } position ? $" ({position})" : "")}: {Code}: {Describe(Language.English)}";
}
