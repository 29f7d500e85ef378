namespace Tianhe.Governance.Structure;

/// <summary>Finds rows that are their own ancestors.</summary>
internal static class ParentCycles
{
    private const int None = -1;

    /// <summary>Each cycle once, upwards, from its member that stands first in the list; O(n).</summary>
    public static List<int[]> In(int[] parents)
    {
        const byte OnWalk = 1, Done = 2;
        var cycles = new List<int[]>();
        var seen = new byte[parents.Length];
        for (var start = 0; start < parents.Length; start++)
        {
            var row = start;
            for (; row != None && seen[row] == 0; row = parents[row])
            {
                seen[row] = OnWalk;
            }

            if (row != None && seen[row] == OnWalk)
            {
                cycles.Add(From(row, parents));
            }

            for (row = start; row != None && seen[row] == OnWalk; row = parents[row])
            {
                seen[row] = Done;
            }
        }

        return cycles;
    }

    private static int[] From(int entry, int[] parents)
    {
        var members = new List<int>();
        var row = entry;
        do
        {
            members.Add(row);
            row = parents[row];
        }
        while (row != entry);
        var first = members.IndexOf(members.Min());
        return [.. members[first..], .. members[..first]];
    }
}
