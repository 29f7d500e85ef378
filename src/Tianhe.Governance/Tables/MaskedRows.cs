namespace Tianhe.Governance.Tables;

/// <summary>Finds the rows that never decide, whatever is known: a row with fewer conditions than those beside it may decide where they cannot be evaluated.</summary>
internal sealed class MaskedRows(DecisionTable table, ColumnOrder order, ProofSteps steps, List<MaskedRow> masked)
{
    private readonly RowRelations _relations = new(order, steps);
    private readonly ulong[] _kept = new ulong[order.Table.Words];

    /// <summary>The rows that stand in the way even where they only may match, since then nothing is decided.</summary>
    private readonly ulong[] _blocking = new ulong[order.Table.Words];

    /// <summary>The rows that have no condition on an input on which the row has none.</summary>
    private readonly ulong[] _indifferent = new ulong[order.Table.Words];

    private readonly ulong[][] _buffers = order.Buffers();

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
        if (NextRegardless(_relations.Containing) is var one and >= 0)
        {
            return [one];
        }

        if (RowSet.Count(_relations.Overlapping) == 1)
        {
            return null;
        }

        // Under first every row blocks, and under any only indifferent rows are left: it is enough to look at known values.
        using var cover = new RowCover(order, classes, steps, Compiled.Policy == HitPolicy.Priority ? _blocking : null, _buffers);
        return cover.IsCoveredBy(_relations.Overlapping) == true ? RowSet.Rows(_relations.Overlapping) : null;
    }

    /// <summary>The first of some rows that masks also where an input is not known.</summary>
    private int NextRegardless(ulong[] rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] &= _indifferent[i] | _blocking[i];
        }

        return RowSet.Next(rows);
    }

    /// <summary>Keeps the rows that may decide before a row does, and notes which of them block it. Each looked at is a step.</summary>
    private bool TryKeep(int row, ulong[] rows)
    {
        if (!steps.Take(RowSet.Count(rows) + ((long)order.Columns.Length * rows.Length)))
        {
            return false;
        }

        FindIndifferent(row);
        _blocking.AsSpan().Clear();
        for (var other = RowSet.Next(rows); other >= 0; other = RowSet.Next(rows, other + 1))
        {
            if (Compiled.Policy == HitPolicy.Any ? !RowSet.Has(_kept, other) || !RowSet.Has(_indifferent, other) || !Compiled.AreAlike(row, other) : other > row)
            {
                RowSet.Remove(rows, other);
            }
            else if (Compiled.Policy == HitPolicy.First || (Compiled.Policy == HitPolicy.Priority && !Compiled.AreAlike(row, other)))
            {
                RowSet.Add(_blocking, other);
            }
        }

        return true;
    }

    private void FindIndifferent(int row)
    {
        RowSet.Fill(_indifferent, Compiled.RowCount);
        foreach (var column in order.Columns)
        {
            if (column.Cells[row] is null)
            {
                RowSet.And(_indifferent, column.Indifferent);
            }
        }
    }
}
