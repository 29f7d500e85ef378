using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Structure;

/// <summary>Rows in preorder: a parent stands before its children, and all that is under a row follows it without a gap.</summary>
/// <remarks>"Is X under Y" is then a comparison of two numbers, and a subtree is a range. Siblings stand in the ordinal order of their ids.</remarks>
internal sealed class Hierarchy
{
    private readonly int[]? _order;

    private Hierarchy(int[]? order, int[] parents, byte[] tiers, TextIndex positions)
    {
        _order = order;
        Parents = parents;
        Tiers = tiers;
        Positions = positions;
        Ends = EndsOf(parents);
    }

    /// <summary>The input row at each position.</summary>
    public int[] Rows => _order ?? [.. Enumerable.Range(0, Parents.Length)];

    /// <summary>The position of the parent, or -1 at a root.</summary>
    public int[] Parents { get; }

    /// <summary>The position after the last row within each one.</summary>
    public int[] Ends { get; }

    /// <summary>The position of the tier in the ladder.</summary>
    public byte[] Tiers { get; }

    /// <summary>The ids, and the position of each.</summary>
    public TextIndex Positions { get; }

    /// <summary>Lays checked rows out; the check has no findings, and is of no use afterwards.</summary>
    public static Hierarchy From(HierarchyRow[] rows, HierarchyCheck check)
    {
        if (IsInPreorder(rows, check.Parents))
        {
            return new(order: null, check.Parents, check.Tiers, check.RowOf);
        }

        var (order, parents) = Preorder(rows, check.Parents);
        return new(order, parents, Array.ConvertAll(order, row => check.Tiers[row]), check.RowOf.Reordered(order));
    }

    /// <summary>What was read row by row, in preorder; rows that came in this very order are not copied.</summary>
    [return: NotNullIfNotNull(nameof(byRow))]
    public T[]? Ordered<T>(T[]? byRow) => _order is null || byRow is null ? byRow : Array.ConvertAll(_order, row => byRow[row]);

    /// <summary>Texts that were found row by row, in preorder.</summary>
    public TextIndex? Ordered(TextIndex? byRow) => _order is null ? byRow : byRow?.Reordered(_order);

    /// <summary>Whether every row stands directly after what is within its elder sibling, or first under its parent.</summary>
    private static bool IsInPreorder(HierarchyRow[] rows, int[] parents)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            if (parents[row] == row - 1)
            {
                continue;
            }

            var elder = row - 1;
            while (elder >= 0 && parents[elder] != parents[row])
            {
                elder = parents[elder];
            }

            if (elder < 0 || string.CompareOrdinal(rows[elder].Id, rows[row].Id) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static (int[] Rows, int[] Parents) Preorder(HierarchyRow[] rows, int[] parents)
    {
        var (starts, children) = Siblings(rows, parents);
        var (order, above) = (new int[rows.Length], new int[rows.Length]);
        var open = new Stack<(int Row, int Parent)>();
        Open(-1, -1);
        for (var position = 0; open.TryPop(out var next); position++)
        {
            (order[position], above[position]) = next;
            Open(next.Row, position);
        }

        return (order, above);

        void Open(int row, int position)
        {
            for (var child = starts[row + 2] - 1; child >= starts[row + 1]; child--)
            {
                open.Push((children[child], position));
            }
        }
    }

    /// <summary>The children of every row in one array, in the order of their ids; those of row r stand from starts[r + 1] to starts[r + 2], the roots first.</summary>
    private static (int[] Starts, int[] Children) Siblings(HierarchyRow[] rows, int[] parents)
    {
        var starts = new int[rows.Length + 2];
        foreach (var parent in parents)
        {
            starts[parent + 2]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var children = new int[rows.Length];
        var free = starts.AsSpan(0, rows.Length + 1).ToArray();
        for (var row = 0; row < rows.Length; row++)
        {
            children[free[parents[row] + 1]++] = row;
        }

        var ids = Array.ConvertAll(children, child => rows[child].Id);
        for (var i = 0; i <= rows.Length; i++)
        {
            ids.AsSpan(starts[i]..starts[i + 1]).Sort(children.AsSpan(starts[i]..starts[i + 1]), string.CompareOrdinal);
        }

        return (starts, children);
    }

    private static int[] EndsOf(int[] parents)
    {
        var ends = new int[parents.Length];
        for (var position = parents.Length - 1; position >= 0; position--)
        {
            ends[position] = Math.Max(ends[position], position + 1);
            if (parents[position] is >= 0 and var parent)
            {
                ends[parent] = Math.Max(ends[parent], ends[position]);
            }
        }

        return ends;
    }
}
