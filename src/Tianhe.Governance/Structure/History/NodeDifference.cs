namespace Tianhe.Governance.Structure;

/// <summary>A node that stands otherwise on one day than on another.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record NodeDifference
{
    internal NodeDifference(NodeRecord? before, NodeRecord? after, EquatableList<ExplanationLine> lines) => (Before, After, Lines) = (before, after, lines);

    /// <summary>The node.</summary>
    public NodeId Node => (Before ?? After)!.Id;

    /// <summary>The node on the first day, or null where it was not there.</summary>
    public NodeRecord? Before { get; }

    /// <summary>The node on the last day, or null where it is gone.</summary>
    public NodeRecord? After { get; }

    /// <summary>What is different, one line for each of: found, gone, renamed, recoded, restated, moved.</summary>
    public EquatableList<ExplanationLine> Lines { get; }

    /// <summary>Says what is different.</summary>
    /// <param name="language">The language.</param>
    /// <param name="phrasebook">The host's wordings; the built-in ones when null.</param>
    /// <returns>Lines separated by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language, Phrasebook? phrasebook = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        return string.Join('\n', Lines.Select(line => line.Describe(language, phrasebook)));
    }

    /// <summary>The difference in English.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Describe(Language.English);
}
