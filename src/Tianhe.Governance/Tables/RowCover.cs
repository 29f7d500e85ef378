namespace Tianhe.Governance.Tables;

/// <summary>
/// Whether rows together accept every value of a box. Splits the box column by column, keeps the rows that accept the piece, and stops
/// where one of them accepts all that is left. What it has seen once, at a depth with the same rows left, it does not look at again.
/// </summary>
internal sealed class RowCover : IDisposable
{
    private readonly ColumnOrder _order;
    private readonly int[]?[] _classes;
    private readonly ProofSteps _steps;
    private readonly ulong[][] _buffers;
    private readonly RowSetIndex _covered;

    /// <summary>Prepares to look at a box, given by the classes of each column; null stands for all of them.</summary>
    public RowCover(ColumnOrder order, int[]?[] classes, ProofSteps steps)
    {
        _order = order;
        _classes = classes;
        _steps = steps;
        _buffers = order.Buffers();
        _covered = new(order.Table.Words);
        Open = new int[order.Columns.Length];
    }

    /// <summary>Where a piece is not covered, its class by depth; -1 where any class will do.</summary>
    public int[] Open { get; }

    /// <summary>Whether the rows cover the box; null where the steps are used up.</summary>
    public bool? IsCoveredBy(ReadOnlySpan<ulong> rows)
    {
        rows.CopyTo(_buffers[0]);
        return Look(0);
    }

    /// <inheritdoc/>
    public void Dispose() => _covered.Dispose();

    private bool? Look(int depth)
    {
        var rows = _buffers[depth];
        if (RowSet.IsEmpty(rows))
        {
            Array.Fill(Open, -1, depth, Open.Length - depth);
            return false;
        }

        if (RowSet.Meets(rows, _order.Free[depth]) || _covered.Has(depth, rows))
        {
            return true;
        }

        var column = _order.Columns[depth];
        var count = _classes[depth]?.Length ?? column.ClassCount;
        if (!_steps.Take(TableProof.StepsOfANode + ((long)count * rows.Length)))
        {
            return null;
        }

        for (var i = 0; i < count; i++)
        {
            Open[depth] = _classes[depth]?[i] ?? i;
            rows.CopyTo(_buffers[depth + 1], 0);
            RowSet.And(_buffers[depth + 1], column.RowsOf(Open[depth]));
            if (Look(depth + 1) is not true and var answer)
            {
                return answer;
            }
        }

        // Only what is covered is kept: the first piece that is not ends the search.
        _covered.Find(depth, rows, out _);
        return true;
    }
}
