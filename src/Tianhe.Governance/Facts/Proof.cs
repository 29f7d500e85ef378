namespace Tianhe.Governance.Facts;

/// <summary>The answer to a question about conditions, with values that show it.</summary>
/// <remarks>
/// Exact: it is never wrong, but it may be undecided, under the budget that was given. The same question has the same answer and
/// takes the same steps. Immutable; equal when every member is equal.
/// </remarks>
public sealed record Proof
{
    /// <summary>How many steps are taken where nothing else is said: less than a tenth of a second.</summary>
    public const int DefaultBudget = 1_000_000;

    internal Proof(ProofOutcome outcome, EquatableList<KeyValuePair<FactName, FactValue>> witness, long steps)
    {
        Outcome = outcome;
        Witness = witness;
        Steps = steps;
    }

    /// <summary>What became of it.</summary>
    public ProofOutcome Outcome { get; }

    /// <summary>Whether it holds.</summary>
    public bool IsProved => Outcome == ProofOutcome.Proved;

    /// <summary>
    /// Values that show the answer, one of each fact that the conditions read, in the order of the catalogue: where two conditions
    /// were said to exclude one another, values that meet both. Empty where there are none to show. The value of a rate is its quotient.
    /// </summary>
    public EquatableList<KeyValuePair<FactName, FactValue>> Witness { get; }

    /// <summary>How many steps were taken; of an undecided proof, more than its budget.</summary>
    public long Steps { get; }

    /// <summary>Outcome and witness.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Witness.Count == 0 ? $"{Outcome}" : $"{Outcome}: {string.Join(", ", Witness.Select(value => $"{value.Key} = {value.Value}"))}";
}
