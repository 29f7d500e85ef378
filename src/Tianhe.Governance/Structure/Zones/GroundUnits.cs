namespace Tianhe.Governance.Structure;

/// <summary>The smallest nodes that networks over a tree tell apart.</summary>
internal static class GroundUnits
{
    /// <summary>
    /// The nodes of the lowest of the tiers, and where a branch does not reach down to it, the lowest node there that is not below it: every piece
    /// of ground is in one of them, and a grid covers each wholly or not at all. In preorder.
    /// </summary>
    public static EquatableList<int> Of(GovernanceTree tree, IEnumerable<TierId> tiers)
    {
        var lowest = tiers.Max(tree.Ladder.IndexOf);
        var hasParts = new bool[tree.Count];
        var units = new List<int>();
        for (var i = tree.Count - 1; i >= 0; i--)
        {
            if (tree.TierIndexAt(i) > lowest)
            {
                continue;
            }

            if (!hasParts[i])
            {
                units.Add(i);
            }

            if (tree.ParentAt(i) is >= 0 and var parent)
            {
                hasParts[parent] = true;
            }
        }

        units.Reverse();
        return units.ToEquatableList();
    }
}
