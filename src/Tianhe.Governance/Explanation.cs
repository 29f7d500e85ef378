namespace Tianhe.Governance;

/// <summary>How a result came about, step by step, from the pass that computed it.</summary>
/// <remarks>Immutable; equal when the lines are equal, in order.</remarks>
public sealed record Explanation
{
    internal Explanation(EquatableList<ExplanationLine> lines) => Lines = lines;

    /// <summary>The steps in the order of the computation.</summary>
    public EquatableList<ExplanationLine> Lines { get; }

    /// <summary>Says the computation in words, a line for each step.</summary>
    /// <param name="language">The language.</param>
    /// <param name="phrasebook">The host's wordings; the built-in ones when null.</param>
    /// <returns>Lines separated by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language, Phrasebook? phrasebook = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        return string.Join('\n', Lines.Select(line => line.Describe(language, phrasebook)));
    }

    /// <summary>The explanation in English.</summary>
    /// <returns>Text for debugging and logs.</returns>
    public override string ToString() => Describe(Language.English);
}
