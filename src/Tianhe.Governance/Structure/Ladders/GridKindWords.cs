namespace Tianhe.Governance.Structure;

/// <summary>What the kinds of grids are called.</summary>
internal static class GridKindWords
{
    private static readonly BilingualText General = new("综合网格", "general grid");
    private static readonly BilingualText Dedicated = new("专属网格", "dedicated grid");
    private static readonly BilingualText Micro = new("微网格", "micro-grid");
    private static readonly BilingualText Unstated = new("未分类型", "no kind");

    public static BilingualText Of(GridKind? kind) => kind switch
    {
        null => Unstated,
        GridKind.General => General,
        GridKind.Dedicated => Dedicated,
        GridKind.Micro => Micro,
        _ => throw new InvalidOperationException($"Unknown kind of grid {kind}."),
    };

    /// <summary>The word for a kind in a path or a document.</summary>
    public static string WordOf(GridKind kind) => kind switch
    {
        GridKind.General => "general",
        GridKind.Dedicated => "dedicated",
        GridKind.Micro => "micro",
        _ => throw new InvalidOperationException($"Unknown kind of grid {kind}."),
    };
}
