using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>Headcounts in the order of the tree, so that those within an area stand together.</summary>
internal sealed class HeadcountIndex
{
    private readonly GovernanceTree _tree;
    private readonly Headcount[] _headcounts;
    private readonly int[] _nodes;

    public HeadcountIndex(GovernanceTree tree, EquatableList<Headcount> headcounts)
    {
        _tree = tree;
        _headcounts = [.. headcounts.OrderBy(headcount => tree.IndexOf(headcount.Node))];
        _nodes = Array.ConvertAll(_headcounts, headcount => tree.IndexOf(headcount.Node));
    }

    public int CountAt(RoleId role, int place, LocalDate on) => Count(role, place, place + 1, on);

    public int CountWithin(RoleId role, int area, LocalDate on) => Count(role, area, _tree.EndAt(area), on);

    private int Count(RoleId role, int start, int end, LocalDate on)
    {
        var count = 0;
        for (var i = FirstFrom(start); i < _nodes.Length && _nodes[i] < end; i++)
        {
            var headcount = _headcounts[i];
            count += headcount.Role == role && InForce.On(headcount.From, headcount.To, on) ? headcount.Count : 0;
        }

        return count;
    }

    /// <summary>The first headcount at a position or after it.</summary>
    private int FirstFrom(int position)
    {
        var (low, high) = (0, _nodes.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = _nodes[middle] < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
