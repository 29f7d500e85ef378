namespace Tianhe.Governance.Structure;

/// <summary>Figures that are added up later: none is negative, and together they fit a number.</summary>
internal static class TotalCheck
{
    public static readonly BilingualText Households = new("户数", "households");
    public static readonly BilingualText Residents = new("人口数", "residents");
    public static readonly BilingualText PartyGroups = new("党小组数", "Party groups");
    public static readonly BilingualText People = new("人数", "people");

    public static IEnumerable<Finding> Of(BilingualText figure, string path, IEnumerable<(string Path, string Id, string? Name, int Value)> figures)
    {
        var total = 0L;
        foreach (var one in figures)
        {
            total += Math.Max(one.Value, 0);
            if (one.Value < 0)
            {
                yield return Negative(figure, one);
            }
        }

        foreach (var problem in Fits(figure, path, total))
        {
            yield return problem;
        }
    }

    public static IEnumerable<Finding> NoneNegative(BilingualText figure, IEnumerable<(string Path, string Id, string? Name, int Value)> figures) =>
        figures.Where(one => one.Value < 0).Select(one => Negative(figure, one));

    public static IEnumerable<Finding> Fits(BilingualText figure, string path, decimal total) => total <= int.MaxValue
        ? []
        : [StructureFindings.TotalTooLarge.Error(path, new("figure", figure), new("total", total), new("most", int.MaxValue))];

    private static Finding Negative(BilingualText figure, (string Path, string Id, string? Name, int Value) one) =>
        StructureFindings.NegativeCount.Error(one.Path, new("name", one.Name ?? ""), new("id", one.Id), new("figure", figure), new("value", one.Value));
}
