using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>A table with its names resolved. Rows stand in the order of the policy, so that priority is the first of another order.</summary>
internal sealed class CompiledTable
{
    public const int Unread = -1;

    public required HitPolicy Policy { get; init; }

    public required CompiledColumn[] Columns { get; init; }

    public required CompiledOutput[] Outputs { get; init; }

    /// <summary>By place, the place of the row in the description.</summary>
    public required int[] Order { get; init; }

    public required bool HasOtherwise { get; init; }

    /// <summary>Whether it is proven that rows which match together cannot disagree; else the pass looks.</summary>
    public bool IsConsistent { get; set; }

    public int RowCount => Order.Length;

    public int Words => RowSet.WordsOf(RowCount);

    public bool HasOneHit => Policy is HitPolicy.Unique or HitPolicy.Any or HitPolicy.First or HitPolicy.Priority;

    /// <summary>Whether values that no row matches are a finding.</summary>
    public bool GapsMatter => HasOneHit && !HasOtherwise;

    /// <summary>Notes the class of each input, and finds the row that decides: -1 where none does.</summary>
    public TableOutcome Run(FactSheet sheet, Span<int> cells, out int deciding)
    {
        for (var column = 0; column < cells.Length; column++)
        {
            var fact = sheet.Read(Columns[column].FactIndex);
            cells[column] = fact.State == FactState.Known ? Columns[column].ClassAt(fact.Code) : Unread;
        }

        Span<ulong> possible = stackalloc ulong[Words];
        Span<ulong> definite = stackalloc ulong[Words];
        Match(cells, possible, definite);
        return Decide(possible, definite, out deciding);
    }

    /// <summary>The rows that nothing keeps from matching, and among them those that match whatever the unread inputs are.</summary>
    public void Match(ReadOnlySpan<int> cells, Span<ulong> possible, Span<ulong> definite)
    {
        RowSet.Fill(possible, RowCount);
        RowSet.Fill(definite, RowCount);
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column] == Unread)
            {
                RowSet.And(definite, Columns[column].Indifferent);
            }
            else
            {
                RowSet.And(possible, Columns[column].RowsOf(cells[column]));
            }
        }

        RowSet.And(definite, possible);
    }

    /// <summary>The undecided rows for which there is no result: without them there would be one.</summary>
    public void KeepDeciding(Span<ulong> undecided, ReadOnlySpan<ulong> definite)
    {
        if (Policy is HitPolicy.First or HitPolicy.Priority && RowSet.Next(definite) is var first and >= 0)
        {
            for (var row = RowSet.Next(undecided); row >= 0; row = RowSet.Next(undecided, row + 1))
            {
                if (row > first || (Policy == HitPolicy.Priority && AreAlike(row, first)))
                {
                    RowSet.Remove(undecided, row);
                }
            }
        }
    }

    public bool AreAlike(int row, int other)
    {
        foreach (var output in Outputs)
        {
            if (output.Codes[row] != output.Codes[other])
            {
                return false;
            }
        }

        return true;
    }

    private TableOutcome Decide(ReadOnlySpan<ulong> possible, ReadOnlySpan<ulong> definite, out int deciding)
    {
        deciding = -1;
        var first = RowSet.Next(possible);
        if (first < 0)
        {
            return HasOneHit && !HasOtherwise ? TableOutcome.NoRowMatches : TableOutcome.Decided;
        }

        var match = RowSet.Next(definite);
        var outcome = Policy switch
        {
            HitPolicy.Unique or HitPolicy.Any => match < 0 ? TableOutcome.CannotBeEvaluated : IsConsistent ? TableOutcome.Decided : Compare(match, possible, definite),
            HitPolicy.First => first == match ? TableOutcome.Decided : TableOutcome.CannotBeEvaluated,
            HitPolicy.Priority => match >= 0 && AreAlike(first, match) ? TableOutcome.Decided : TableOutcome.CannotBeEvaluated,
            _ => possible.SequenceEqual(definite) ? TableOutcome.Decided : TableOutcome.CannotBeEvaluated,
        };
        deciding = HasOneHit && outcome == TableOutcome.Decided ? match : -1;
        return outcome;
    }

    /// <summary>What was not proven at load is looked at here.</summary>
    private TableOutcome Compare(int match, ReadOnlySpan<ulong> possible, ReadOnlySpan<ulong> definite)
    {
        var outcome = TableOutcome.Decided;
        for (var row = RowSet.Next(possible); row >= 0; row = RowSet.Next(possible, row + 1))
        {
            if (row != match && !(Policy == HitPolicy.Any && AreAlike(row, match)))
            {
                if (RowSet.Has(definite, row))
                {
                    return TableOutcome.Contradiction;
                }

                outcome = TableOutcome.CannotBeEvaluated;
            }
        }

        return outcome;
    }
}
