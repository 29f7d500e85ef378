using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>Whether two definitions behave alike, or a shortest trace on which they differ.</summary>
/// <remarks>
/// Two definitions behave alike when after the same acts they permit the same acts, by the same authorities, on the same values of
/// facts, and these reach the same stage, do the same to clocks and give the matter to the same person. Names, citations, ids of steps
/// and the order in which things are written do not matter. Immutable; equal when every member is equal.
/// </remarks>
public sealed record BehaviourProof
{
    internal BehaviourProof()
    {
    }

    /// <summary>Proved: they behave alike. Refuted: the trace shows where they do not. Undecided: the budget was used up before.</summary>
    public required ProofOutcome Outcome { get; init; }

    /// <summary>Whether they were proved to behave alike.</summary>
    public bool IsProved => Outcome == ProofOutcome.Proved;

    /// <summary>A shortest trace on which they differ, from the step that begins the matter to the one that differs; empty unless refuted.</summary>
    public EquatableList<WorkflowTraceStep> Trace { get; init; }

    /// <summary>All that differs at the last step of the trace; empty unless refuted.</summary>
    public EquatableList<WorkflowDifference> Differences { get; init; }

    /// <summary>How many steps long the traces are among which none differs: all of that length and below were tried. Null where it is proved for all.</summary>
    public int? AlikeUpTo { get; init; }

    /// <summary>How much was tried: states that were reached, steps that were compared and steps of the search for values. Of an undecided proof, more than its budget.</summary>
    public required long Steps { get; init; }

    /// <summary>The answer in words, with the steps of the trace.</summary>
    public required Explanation Explanation { get; init; }

    /// <summary>Says the answer, a line for each step of the trace and for each difference.</summary>
    /// <param name="language">The language.</param>
    /// <param name="phrasebook">The host's wordings; the built-in ones when null.</param>
    /// <returns>Lines separated by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language, Phrasebook? phrasebook = null) => Explanation.Describe(language, phrasebook);

    /// <summary>The answer in English.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Describe(Language.English);
}
