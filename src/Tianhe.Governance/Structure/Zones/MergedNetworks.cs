namespace Tianhe.Governance.Structure;

/// <summary>What came of a merge of grid networks: the new definition, and what became of every grid and of all ground.</summary>
/// <remarks>
/// Ground is told in the smallest nodes that the networks tell apart: those of the lowest tier that one of them divides, and where a
/// branch of the tree does not reach down to it, the lowest node there. Where a history is kept, nodes are those of the day of the merge.
/// Immutable; equal when every member is equal.
/// </remarks>
public sealed record MergedNetworks
{
    internal MergedNetworks(
        JurisdictionDefinition definition,
        EquatableList<GridSuccession> successions,
        EquatableList<NodeId> leftOver,
        EquatableList<NodeId> newlyCovered,
        EquatableList<Finding> findings,
        Explanation explanation)
    {
        Definition = definition;
        Successions = successions;
        LeftOver = leftOver;
        NewlyCovered = newlyCovered;
        Findings = findings;
        Explanation = explanation;
    }

    /// <summary>The definition of the jurisdiction with the old networks and grids ended and the new ones added at the end of their lists; all else is as it was.</summary>
    public JurisdictionDefinition Definition { get; }

    /// <summary>What became of each old grid that was in force on the day before, in the order of the definition; what it covers is told in the nodes of the day of the merge.</summary>
    public EquatableList<GridSuccession> Successions { get; }

    /// <summary>The ground that an old grid covered and no new grid covers, in preorder.</summary>
    public EquatableList<NodeId> LeftOver { get; }

    /// <summary>The ground that a new grid covers and no old grid covered, in preorder.</summary>
    public EquatableList<NodeId> NewlyCovered { get; }

    /// <summary>Warnings: old grids that were still to begin, ground left over, and what is wrong with the coverage of the new network on its first day.</summary>
    public EquatableList<Finding> Findings { get; }

    /// <summary>The merge in words: for each old grid into what it went, wholly or in parts; what is left over; what is newly covered.</summary>
    public Explanation Explanation { get; }

    /// <summary>The explanation in English.</summary>
    /// <returns>Text for debugging and logs.</returns>
    public override string ToString() => Explanation.ToString();
}
