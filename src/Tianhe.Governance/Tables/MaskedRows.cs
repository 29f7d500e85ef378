namespace Tianhe.Governance.Tables;

/// <summary>Finds the rows that never decide.</summary>
internal sealed class MaskedRows(DecisionTable table, ColumnOrder order, ProofSteps steps, List<MaskedRow> masked)
{
    private readonly RowRelations _relations = new(order, steps);
    private readonly ulong[] _kept = new ulong[order.Table.Words];

    private CompiledTable Compiled => table.Compiled;

    public void Run()
    {
        RowSet.Fill(_kept, Compiled.RowCount);

        // From the last to the first, so that of rows alike the first one stays.
        for (var row = Compiled.RowCount - 1; row >= 0 && !steps.AreUsedUp; row--)
        {
            if (By(row) is { } by)
            {
                masked.Add(new(table.RowAt(row).Id, by.Select(place => table.RowAt(place).Id).ToEquatableList()));
                if (Compiled.Policy == HitPolicy.Any)
                {
                    RowSet.Remove(_kept, row);
                }
            }
        }

        masked.Reverse();
    }

    /// <summary>The rows that mask a row, or null where none do or the steps are used up.</summary>
    private List<int>? By(int row)
    {
        var classes = _relations.ClassesOf(row);
        if (!_relations.TryLook(row, classes))
        {
            return null;
        }

        if (!TryKeep(row, _relations.Overlapping) || RowSet.IsEmpty(_relations.Overlapping))
        {
            return null;
        }

        RowSet.And(_relations.Containing, _relations.Overlapping);
        if (RowSet.Next(_relations.Containing) is var one and >= 0)
        {
            return [one];
        }

        if (RowSet.Count(_relations.Overlapping) == 1)
        {
            return null;
        }

        using var cover = new RowCover(order, classes, steps);
        return cover.IsCoveredBy(_relations.Overlapping) == true ? RowSet.Rows(_relations.Overlapping) : null;
    }

    /// <summary>Keeps the rows that decide before a row does: under any, those that say the same and are not masked themselves. Each looked at is a step.</summary>
    private bool TryKeep(int row, ulong[] rows)
    {
        if (!steps.Take(RowSet.Count(rows)))
        {
            return false;
        }

        for (var other = RowSet.Next(rows); other >= 0; other = RowSet.Next(rows, other + 1))
        {
            if (Compiled.Policy == HitPolicy.Any ? !RowSet.Has(_kept, other) || !Compiled.AreAlike(row, other) : other > row)
            {
                RowSet.Remove(rows, other);
            }
        }

        return true;
    }
}
