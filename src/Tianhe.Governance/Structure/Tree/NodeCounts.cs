namespace Tianhe.Governance.Structure;

/// <summary>Counts things that stand at nodes, for every node those at it and under it; a thing that stands at several nodes counts once in each area.</summary>
internal sealed class NodeCounts(GovernanceTree tree)
{
    private readonly int[] _counts = new int[tree.Count];

    /// <summary>Adds so many things that stand at one place each.</summary>
    public void Add(int place, int count) => _counts[place] += count;

    /// <summary>Adds one thing that stands at several places.</summary>
    public void AddOne(IEnumerable<int> places)
    {
        var last = -1;
        foreach (var place in places.Order())
        {
            _counts[place]++;

            // In preorder, an area holds neighbours together with the lowest node above both, which takes the second of them off again;
            // under different roots there is none.
            if (last >= 0)
            {
                var above = last;
                while (above >= 0 && !tree.IsWithin(place, above))
                {
                    above = tree.ParentAt(above);
                }

                if (above >= 0)
                {
                    _counts[above]--;
                }
            }

            last = place;
        }
    }

    /// <summary>The counts, added upwards; nothing may be added afterwards.</summary>
    public NodeValues<int> RollUp()
    {
        for (var i = tree.Count - 1; i > 0; i--)
        {
            if (tree.ParentAt(i) is >= 0 and var parent)
            {
                _counts[parent] += _counts[i];
            }
        }

        return new(tree, _counts);
    }
}
