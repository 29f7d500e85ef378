using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>Finds every problem of a list of sizes.</summary>
internal static class GridSizesCheck
{
    public static EquatableList<Finding> Check(EquatableList<GridSize> sizes)
    {
        var findings = new List<Finding>();
        var seen = new HashSet<(TierId Tier, GridKind? Kind)>();
        for (var i = 0; i < sizes.Count && !findings.IsFull(); i++)
        {
            var path = $"sizes.{KeyOf(sizes[i])}";
            if (!seen.Add((sizes[i].Tier, sizes[i].Kind)))
            {
                findings.Add(GridSizeFindings.Twice.Error(path, new("tier", sizes[i].Tier.Value), new("kind", GridKindWords.Of(sizes[i].Kind))));
            }

            findings.AddRange(BoundsOf(sizes[i], path));
        }

        return findings.ToEquatableList();
    }

    /// <summary>By what a size is addressed: its tier, and its kind where it is for one.</summary>
    public static string KeyOf(GridSize size) => size.Kind is { } kind ? $"{size.Tier}.{GridKindWords.WordOf(kind)}" : size.Tier.Value;

    /// <summary>What is wrong with the bounds of one size.</summary>
    public static EquatableList<Finding> BoundsOf(GridSize size, string path)
    {
        var findings = new List<Finding>();
        if (size is { MinHouseholds: null, MaxHouseholds: null, MaxPopulation: null })
        {
            findings.Add(GridSizeFindings.SaysNothing.Error(path, new("tier", size.Tier.Value), new("kind", GridKindWords.Of(size.Kind))));
        }

        CheckNegative(size.MinHouseholds, $"{path}.minHouseholds", new("户数下限", "fewest households"), findings);
        CheckNegative(size.MaxHouseholds, $"{path}.maxHouseholds", new("户数上限", "most households"), findings);
        CheckNegative(size.MaxPopulation, $"{path}.maxPopulation", new("人口上限", "most residents"), findings);
        if (size is { MinHouseholds: { } min, MaxHouseholds: { } max } && min > max)
        {
            findings.Add(GridSizeFindings.BoundsCrossed.Error($"{path}.minHouseholds", new("min", min), new("max", max)));
        }

        return findings.ToEquatableList();
    }

    private static void CheckNegative(int? bound, string path, BilingualText figure, List<Finding> findings)
    {
        if (bound is < 0 and var value)
        {
            findings.Add(GridSizeFindings.NegativeBound.Error(path, new("figure", figure), new("value", value)));
        }
    }
}
