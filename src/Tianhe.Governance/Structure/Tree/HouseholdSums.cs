namespace Tianhe.Governance.Structure;

/// <summary>The households within every node, in one pass from the leaves to the root.</summary>
/// <remarks>
/// A figure stated for a node stands for the whole node. Otherwise the figures under it are added. A node without a figure and
/// without any under it, though its tier or a tier below has figures elsewhere, makes all that contains it incomplete: never a silent zero.
/// </remarks>
internal static class HouseholdSums
{
    private const int Nothing = -1;
    private const int Incomplete = -2;

    /// <summary>The households within each position, or a negative number where they are not known in full.</summary>
    public static int[] Of(GovernanceTree tree) => Of(tree, tree.HouseholdsAt);

    /// <summary>The same of another figure that is stated for nodes, such as the residents.</summary>
    public static int[] Of(GovernanceTree tree, Func<int, int?> figureAt)
    {
        var expected = TiersWithFigures(tree, figureAt);
        var sums = new int[tree.Count];
        Array.Fill(sums, Nothing);
        for (var i = tree.Count - 1; i >= 0; i--)
        {
            // Preorder: all that is under a position was added to it before the walk comes there.
            sums[i] = figureAt(i) ?? (sums[i] == Nothing && expected[tree.TierIndexAt(i)] ? Incomplete : sums[i]);
            if (tree.ParentAt(i) is >= 0 and var parent)
            {
                sums[parent] = Add(sums[parent], sums[i]);
            }
        }

        return sums;
    }

    /// <summary>For each tier, whether one of its nodes states a figure or may have a node below that is of such a tier.</summary>
    private static bool[] TiersWithFigures(GovernanceTree tree, Func<int, int?> figureAt)
    {
        var tiers = new bool[tree.Ladder.Tiers.Count];
        for (var i = 0; i < tree.Count; i++)
        {
            tiers[tree.TierIndexAt(i)] |= figureAt(i) is not null;
        }

        for (var upper = tiers.Length - 1; upper >= 0; upper--)
        {
            for (var lower = upper + 1; lower < tiers.Length; lower++)
            {
                tiers[upper] |= tiers[lower] && tree.Ladder.MayHang(lower, upper);
            }
        }

        return tiers;
    }

    private static int Add(int sum, int part) => (sum, part) switch
    {
        (Incomplete, _) or (_, Incomplete) => Incomplete,
        (Nothing, _) => part,
        (_, Nothing) => sum,
        _ => sum + part,
    };
}
