namespace Tianhe.Governance.Structure;

/// <summary>A node that a roster lacks, while new rows may be what it became: a person decides.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record RosterQuestion
{
    internal RosterQuestion(NodeRecord node, EquatableList<RosterCandidate> candidates) => (Node, Candidates) = (node, candidates);

    /// <summary>The node as it stands in the tree of the day.</summary>
    public NodeRecord Node { get; }

    /// <summary>The rows that it may have become, in the order of the roster's tree.</summary>
    public EquatableList<RosterCandidate> Candidates { get; }

    /// <summary>Asks the question.</summary>
    /// <param name="language">The language.</param>
    /// <param name="phrasebook">The host's wordings; the built-in ones when null.</param>
    /// <returns>One line: the node, and each candidate with the reasons.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language, Phrasebook? phrasebook = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        EquatableList<BilingualText> candidates =
        [
            .. Candidates.Select(candidate => new BilingualText(
                $"“{candidate.Row.Name}”（{candidate.Row.Id}；{Wording.List(candidate.Reasons, Language.Chinese)}）",
                $"{candidate.Row.Name} ({candidate.Row.Id}; {Wording.List(candidate.Reasons, Language.English)})")),
        ];
        return new ExplanationLine(HistoryLines.Question, [new("name", Node.Name), new("id", Node.Id.Value), new("candidates", candidates)]).Describe(language, phrasebook);
    }

    /// <summary>The question in English.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Describe(Language.English);
}
