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
    private readonly ulong[]? _possible;

    /// <summary>Prepares to look at a box, given by the classes of each column; null stands for all of them.</summary>
    /// <param name="order">The columns.</param>
    /// <param name="classes">The box.</param>
    /// <param name="steps">What may be done.</param>
    /// <param name="possible">
    /// Where such a column may be unread as well, the rows that then still accept it, for it is enough that they may match; others accept it
    /// where they have no condition on it. Null where every column is read.
    /// </param>
    /// <param name="buffers">Those of the order, where several covers use them one after the other.</param>
    public RowCover(ColumnOrder order, int[]?[] classes, ProofSteps steps, ulong[]? possible = null, ulong[][]? buffers = null)
    {
        _possible = possible;
        _order = order;
        _classes = classes;
        _steps = steps;
        _buffers = buffers ?? order.Buffers();
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
        var count = _classes[depth]?.Length ?? column.ClassCount + (_possible is null ? 0 : 1);
        if (!_steps.Take(TableProof.StepsOfANode + ((long)count * rows.Length)))
        {
            return null;
        }

        for (var i = 0; i < count; i++)
        {
            Open[depth] = _classes[depth]?[i] ?? i;
            rows.CopyTo(_buffers[depth + 1], 0);
            Accept(_buffers[depth + 1], column, Open[depth]);
            if (Look(depth + 1) is not true and var answer)
            {
                return answer;
            }
        }

        // Only what is covered is kept: the first piece that is not ends the search.
        _covered.Find(depth, rows, out _);
        return true;
    }

    /// <summary>Keeps the rows that accept a class; behind the last class stands a value that is not read.</summary>
    private void Accept(ulong[] rows, CompiledColumn column, int valueClass)
    {
        if (valueClass < column.ClassCount)
        {
            RowSet.And(rows, column.RowsOf(valueClass));
            return;
        }

        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] &= column.Indifferent[i] | _possible![i];
        }
    }
}
