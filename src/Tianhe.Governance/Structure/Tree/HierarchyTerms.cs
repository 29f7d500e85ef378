namespace Tianhe.Governance.Structure;

/// <summary>How the paths of findings are written: <c>nodes.grid-07.tier</c> or <c>party.branch-12.level</c>.</summary>
internal sealed record HierarchyTerms(string Prefix, string Tier)
{
    public static readonly HierarchyTerms Nodes = new("nodes", ".tier");

    public static readonly HierarchyTerms Party = new("party", ".level");
}
