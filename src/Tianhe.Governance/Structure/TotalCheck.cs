namespace Tianhe.Governance.Structure;

/// <summary>Figures that are added up later: none is negative, and together they fit a number.</summary>
internal static class TotalCheck
{
    public static readonly BilingualText Households = new("户数", "households");
    public static readonly BilingualText PartyGroups = new("党小组数", "Party groups");
    public static readonly BilingualText People = new("人数", "people");

    public static IEnumerable<Finding> Of(BilingualText figure, string path, IEnumerable<(string Path, string Id, string? Name, int Value)> figures)
    {
        var total = 0L;
        foreach (var (at, id, name, value) in figures)
        {
            total += Math.Max(value, 0);
            if (value < 0)
            {
                yield return StructureFindings.NegativeCount.Error(at, new("name", name ?? ""), new("id", id), new("figure", figure), new("value", value));
            }
        }

        if (total > int.MaxValue)
        {
            yield return StructureFindings.TotalTooLarge.Error(path, new("figure", figure), new("total", (decimal)total), new("most", int.MaxValue));
        }
    }
}
