namespace Tianhe.Governance.Workflows;

/// <summary>One difference between what two definitions say.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record WorkflowChange
{
    internal WorkflowChange(WorkflowChangeKind kind, string path, ExplanationLine line)
    {
        Kind = kind;
        Path = path;
        Line = line;
    }

    /// <summary>What became of the part.</summary>
    public WorkflowChangeKind Kind { get; }

    /// <summary>Where the part stands, addressed by ids, such as <c>transitions.return</c>: in the definition after, or where it was when it is gone.</summary>
    public string Path { get; }

    /// <summary>The difference as a code with its values.</summary>
    public ExplanationLine Line { get; }

    /// <summary>Whether what a matter can go through may depend on it. Names and citations are words only.</summary>
    internal bool IsOfWordsOnly { get; init; }

    /// <summary>Says what it was and what it is.</summary>
    /// <param name="language">The language.</param>
    /// <param name="phrasebook">The host's wordings; the built-in ones when null.</param>
    /// <returns>A sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language, Phrasebook? phrasebook = null) => Line.Describe(language, phrasebook);

    /// <summary>Path and sentence in English.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Path}: {Line}";
}
