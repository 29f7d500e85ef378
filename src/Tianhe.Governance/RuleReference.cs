namespace Tianhe.Governance;

/// <summary>Which rule was applied: the source it stands in, its version, the path inside it, and the text it rests on.</summary>
/// <remarks>
/// The path addresses entries by id and never by index, such as <c>transitions.return-in-progress</c>, so that it stays stable
/// when entries are added. Immutable; equal when every member is equal.
/// </remarks>
public sealed record RuleReference
{
    /// <summary>Refers to a rule.</summary>
    /// <param name="source">The id of the pack or definition.</param>
    /// <param name="version">Its version.</param>
    /// <param name="path">The path of the rule inside it.</param>
    /// <exception cref="ArgumentException">A part is null, empty or blank.</exception>
    public RuleReference(string source, string version, string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Source = source;
        Version = version;
        Path = path;
    }

    /// <summary>The id of the pack or definition in which the rule stands.</summary>
    public string Source { get; }

    /// <summary>The version of that pack or definition.</summary>
    public string Version { get; }

    /// <summary>The path of the rule inside it.</summary>
    public string Path { get; }

    /// <summary>The published text on which the rule rests, or null where the rule is the place's own or an illustration.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The reference as one line, with the citation where there is one.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language == Language.Chinese
            ? $"{Source} {Version}（{Path}）{(Citation is null ? "" : $"，出自{Citation.In(language)}")}"
            : $"{Source} {Version}, {Path}{(Citation is null ? "" : $" ({Citation.In(language)})")}";
    }

    /// <summary>The reference in English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => In(Language.English);
}
