namespace Tianhe.Governance.Workflows;

/// <summary>One thing in which the behaviour of two definitions differs at a step.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record WorkflowDifference
{
    internal WorkflowDifference(WorkflowDifferenceKind kind, ExplanationLine line)
    {
        Kind = kind;
        Line = line;
    }

    /// <summary>In what it differs.</summary>
    public WorkflowDifferenceKind Kind { get; }

    /// <summary>The difference as a code with its values.</summary>
    public ExplanationLine Line { get; }

    /// <summary>Says the difference.</summary>
    /// <param name="language">The language.</param>
    /// <param name="phrasebook">The host's wordings; the built-in ones when null.</param>
    /// <returns>A sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language, Phrasebook? phrasebook = null) => Line.Describe(language, phrasebook);

    /// <summary>Kind and sentence in English.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Kind}: {Line}";
}
