namespace Tianhe.Governance.Tables;

/// <summary>The columns in the order in which a proof splits them, those first that most rows have conditions on.</summary>
internal sealed class ColumnOrder
{
    public ColumnOrder(CompiledTable table)
    {
        Table = table;
        Columns = [.. table.Columns.Where(column => column.Conditions > 0).OrderByDescending(column => column.Conditions).ThenBy(column => column.ClassCount)];
        Free = new ulong[Columns.Length + 1][];
        Free[^1] = new ulong[table.Words];
        RowSet.Fill(Free[^1], table.RowCount);
        for (var depth = Columns.Length - 1; depth >= 0; depth--)
        {
            Free[depth] = [.. Free[depth + 1]];
            RowSet.And(Free[depth], Columns[depth].Indifferent);
        }
    }

    public CompiledTable Table { get; }

    public CompiledColumn[] Columns { get; }

    /// <summary>By depth, the rows without a condition there and behind: one of them covers all that is left.</summary>
    public ulong[][] Free { get; }

    /// <summary>A set of rows for each depth, to work in.</summary>
    public ulong[][] Buffers() => [.. Free.Select(free => new ulong[free.Length])];
}
