namespace Tianhe.Governance.Grading;

/// <summary>How one fact becomes marks.</summary>
/// <remarks>
/// The kinds are closed; so far there is one. The same kinds give marks where they stand among criteria and take marks where
/// they stand among deductions. A fact that is missing or not applicable gives no marks and no zero: the subject then has no
/// total. Immutable; equal when written alike.
/// </remarks>
public abstract record Criterion
{
    private protected Criterion(FactName fact) =>
        Fact = fact.IsDefault ? throw new ArgumentException("A criterion names its fact.", nameof(fact)) : fact;

    /// <summary>The fact that is read.</summary>
    public FactName Fact { get; }

    /// <summary>Marks as they were given by whoever assesses: the fact is the marks, and its declared maximum the full marks.</summary>
    /// <param name="fact">The fact: a number with a declared range from 0.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value.</exception>
    public static Criterion Marked(FactName fact) => new MarkedCriterion(fact);
}
