namespace Tianhe.Governance.Structure;

/// <summary>Figures of nodes fit a number however they are added up.</summary>
/// <remarks>
/// A figure stands for the whole node, so that nobody adds it to one stated further down: a nation whose five tiers all state
/// their residents counts them five times only on paper. What is checked is the largest sum over nodes none of which is under another.
/// </remarks>
internal static class FigureTotals
{
    public static IEnumerable<Finding> Check(GovernanceTree tree, BilingualText figure, int[]? figures)
    {
        if (figures is null || Plain(figures) <= int.MaxValue)
        {
            yield break;
        }

        var largest = tree.Combine(node => (Own: Math.Max(0L, figures[node.IndexIn(tree)]), Below: 0L), (node, child) => (node.Own, node.Below + Math.Max(child.Own, child.Below)));
        var total = 0L;
        foreach (var root in tree.Roots)
        {
            total += Math.Max(largest[root].Own, largest[root].Below);
        }

        if (total > int.MaxValue)
        {
            yield return StructureFindings.TotalTooLarge.Error("nodes", new("figure", figure), new("total", (decimal)total), new("most", int.MaxValue));
        }
    }

    private static long Plain(int[] figures)
    {
        var total = 0L;
        foreach (var figure in figures)
        {
            total += Math.Max(figure, 0);
        }

        return total;
    }
}
