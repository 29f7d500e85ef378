namespace Tianhe.Governance.Tables;

/// <summary>For a row, the rows that may match together with it, and those that match whenever it does, by its classes column by column.</summary>
internal sealed class RowRelations
{
    private readonly ColumnOrder _order;
    private readonly ProofSteps _steps;
    private readonly ulong[] _any;
    private readonly ulong[] _all;
    private readonly ulong[][] _whole;

    public RowRelations(ColumnOrder order, ProofSteps steps)
    {
        _order = order;
        _steps = steps;
        var words = order.Table.Words;
        (Overlapping, Containing, _any, _all) = (new ulong[words], new ulong[words], new ulong[words], new ulong[words]);
        _whole = [.. order.Columns.Select(Whole)];
    }

    public ulong[] Overlapping { get; }

    public ulong[] Containing { get; }

    /// <summary>The classes that a row accepts, by depth; null where it has no condition.</summary>
    public int[]?[] ClassesOf(int row) => [.. _order.Columns.Select(column => column.Cells[row] is { } cell ? column.ClassesOf(cell.Codes).Distinct().ToArray() : null)];

    /// <summary>Works both sets out, or says that the steps are used up. The row itself is in neither.</summary>
    public bool TryLook(int row, int[]?[] classes)
    {
        RowSet.Fill(Overlapping, _order.Table.RowCount);
        RowSet.Fill(Containing, _order.Table.RowCount);
        RowSet.Remove(Overlapping, row);
        RowSet.Remove(Containing, row);
        for (var depth = 0; depth < classes.Length && !RowSet.IsEmpty(Overlapping); depth++)
        {
            if (classes[depth] is not { } accepted)
            {
                RowSet.And(Containing, _whole[depth]);
                continue;
            }

            if (!_steps.Take((long)accepted.Length * Overlapping.Length))
            {
                return false;
            }

            _any.AsSpan().Clear();
            RowSet.Fill(_all, _order.Table.RowCount);
            foreach (var one in accepted)
            {
                RowSet.Or(_any, _order.Columns[depth].RowsOf(one));
                RowSet.And(_all, _order.Columns[depth].RowsOf(one));
            }

            RowSet.And(Overlapping, _any);
            RowSet.And(Containing, _all);
        }

        return true;
    }

    /// <summary>The rows that accept every known value of a column.</summary>
    private static ulong[] Whole(CompiledColumn column)
    {
        ulong[] rows = [.. column.RowsOf(0)];
        for (var i = 1; i < column.ClassCount; i++)
        {
            RowSet.And(rows, column.RowsOf(i));
        }

        return rows;
    }
}
