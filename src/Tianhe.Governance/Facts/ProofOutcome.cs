namespace Tianhe.Governance.Facts;

/// <summary>What became of a proof.</summary>
public enum ProofOutcome
{
    /// <summary>It holds, for every value.</summary>
    Proved,

    /// <summary>It does not hold.</summary>
    Refuted,

    /// <summary>The budget was used up before either was found out; nothing is known.</summary>
    Undecided,
}
