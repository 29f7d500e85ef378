namespace Tianhe.Governance.Structure;

/// <summary>Rows in preorder: a parent stands before its children, and all that is under a row follows it without a gap.</summary>
/// <remarks>"Is X under Y" is then a comparison of two numbers, and a subtree is a range. Siblings stand in the ordinal order of their ids.</remarks>
internal sealed class Hierarchy
{
    private Hierarchy(int count)
    {
        Rows = new int[count];
        Parents = new int[count];
        Ends = new int[count];
        Tiers = new byte[count];
    }

    /// <summary>The input row at each position.</summary>
    public int[] Rows { get; }

    /// <summary>The position of the parent, or -1 at the root.</summary>
    public int[] Parents { get; }

    /// <summary>The position after the last row within each one.</summary>
    public int[] Ends { get; }

    /// <summary>The position of the tier in the ladder.</summary>
    public byte[] Tiers { get; }

    /// <summary>The position of each id.</summary>
    public required Dictionary<string, int> Positions { get; init; }

    /// <summary>Lays checked rows out; the check has no findings.</summary>
    public static Hierarchy From(HierarchyRow[] rows, HierarchyCheck check)
    {
        var hierarchy = new Hierarchy(rows.Length) { Positions = check.RowOf };
        hierarchy.Place(rows, check);
        return hierarchy;
    }

    private void Place(HierarchyRow[] rows, HierarchyCheck check)
    {
        var (starts, children) = Siblings(rows, check.Parents);
        var open = new Stack<(int Row, int Parent)>();
        open.Push((check.Root, -1));
        for (var position = 0; open.TryPop(out var next); position++)
        {
            Rows[position] = next.Row;
            Parents[position] = next.Parent;
            Tiers[position] = (byte)check.Tiers[next.Row];
            Ends[position] = position + 1;
            Positions[rows[next.Row].Id] = position;
            for (var child = starts[next.Row + 1] - 1; child >= starts[next.Row]; child--)
            {
                open.Push((children[child], position));
            }
        }

        for (var position = rows.Length - 1; position > 0; position--)
        {
            ref var end = ref Ends[Parents[position]];
            end = Math.Max(end, Ends[position]);
        }
    }

    /// <summary>The children of every row in one array, in the order of their ids; those of row r stand from starts[r] to starts[r + 1].</summary>
    private static (int[] Starts, int[] Children) Siblings(HierarchyRow[] rows, int[] parents)
    {
        var starts = new int[rows.Length + 1];
        foreach (var parent in parents)
        {
            if (parent >= 0)
            {
                starts[parent + 1]++;
            }
        }

        for (var row = 0; row < rows.Length; row++)
        {
            starts[row + 1] += starts[row];
        }

        var children = new int[starts[^1]];
        var free = starts.AsSpan(0, rows.Length).ToArray();
        for (var row = 0; row < rows.Length; row++)
        {
            if (parents[row] >= 0)
            {
                children[free[parents[row]]++] = row;
            }
        }

        for (var row = 0; row < rows.Length; row++)
        {
            children.AsSpan(starts[row]..starts[row + 1]).Sort((left, right) => string.CompareOrdinal(rows[left].Id, rows[right].Id));
        }

        return (starts, children);
    }
}
