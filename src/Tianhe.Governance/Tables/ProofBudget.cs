namespace Tianhe.Governance.Tables;

/// <summary>The steps that all tables of a pack may take together when it is loaded, so that many hard tables take no longer than one.</summary>
internal sealed class ProofBudget
{
    /// <summary>Where the tables have used up what they may take in common, so much for each.</summary>
    private const int LeastOfATable = 5_000;

    private const int MostOfATable = 1_000_000;
    private const long First = 100_000;
    private const long OfACell = 200;

    private long _left = 4_000_000;

    /// <summary>How many steps each proof of a table may take. The budget of a table grows with it.</summary>
    public int For(TableDescription table) =>
        (int)Math.Max(LeastOfATable, Math.Min(_left, Math.Min(MostOfATable, First + table.Rows.Sum(row => OfACell * (row.When.Count + 1L)))));

    /// <summary>Counts the steps that were taken.</summary>
    public void Take(TableVerification verification) => _left -= verification.Completeness.Steps + verification.Consistency.Steps + verification.Necessity.Steps;
}
