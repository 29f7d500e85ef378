using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>Which node a text names on a day, or why none, with the aliases that come into question.</summary>
/// <remarks>
/// The text itself is not kept and not repeated, for it may hold a name or a flat: an answer speaks only of aliases and nodes.
/// Immutable; equal when every member is equal.
/// </remarks>
public sealed record PlaceAnswer
{
    internal PlaceAnswer(PlaceOutcome outcome, LocalDate on, EquatableList<PlaceAlias> candidates)
    {
        Outcome = outcome;
        On = on;
        Candidates = candidates;
    }

    /// <summary>What came of it.</summary>
    public PlaceOutcome Outcome { get; }

    /// <summary>The day for which it was asked.</summary>
    public LocalDate On { get; }

    /// <summary>The node, or null unless one was found.</summary>
    public NodeId? Node { get; internal init; }

    /// <summary>The aliases that come into question, with their nodes and days.</summary>
    /// <value>
    /// Found: those in the text that lie in the node. Ambiguous: those in the text that nothing beside them outranks, one node or more for each. Unknown: those
    /// whose text is nearest, at most five texts, the nearest first. Superseded: those in the text that are not in force, the nearest in time first.
    /// </value>
    public EquatableList<PlaceAlias> Candidates { get; }

    /// <summary>Where a text is superseded, the aliases in force on the day: those that stand in the text too, then the others of the same nodes, in the ordinal order of their normal texts. Otherwise empty.</summary>
    public EquatableList<PlaceAlias> InForce { get; internal init; }

    /// <summary>Whether the text also has the number or name of a building, or the number of a house in a road, that no alias knows.</summary>
    /// <remarks>An estate that was found is then the answer, and whether the building exists is for somebody to see.</remarks>
    public bool IsNumberUnknown { get; internal init; }

    internal EquatableList<ExplanationLine> Lines { get; init; }

    /// <summary>Says what was found, or why nothing was, without repeating the text.</summary>
    /// <param name="language">The language.</param>
    /// <param name="phrasebook">The host's wordings; the built-in ones when null.</param>
    /// <returns>One or two sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language, Phrasebook? phrasebook = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        return string.Join(language == Language.Chinese ? "" : " ", Lines.Select(line => line.Describe(language, phrasebook)));
    }

    /// <summary>The outcome, and the description in English.</summary>
    /// <returns>Text for debugging and logs.</returns>
    public override string ToString() => $"{Outcome}: {Describe(Language.English)}";
}
