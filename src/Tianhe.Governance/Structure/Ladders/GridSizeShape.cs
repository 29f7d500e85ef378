using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>How large a grid should be: <c>{ "tier": "grid", "kind": "general", "minHouseholds": 300, "maxHouseholds": 500 }</c>.</summary>
internal static class GridSizeShape
{
    private static readonly Shape<int> Count = Shapes.Whole(0, int.MaxValue);

    public static ObjectShape<GridSize> Shape { get; } = Describe();

    /// <summary>One size for a tier, or for each of its kinds; what contradicts itself is found size by size, so that it is listed with whatever else is wrong.</summary>
    public static Shape<EquatableList<GridSize>> List { get; } = Shapes.List(
        new MappedShape<GridSize, GridSize>(Shape, "size", Checked, size => size), new(isUnique: true, "tier", "kind"));

    private static GridSize Checked(GridSize size) =>
        GridSizesCheck.BoundsOf(size, "size") is { Count: > 0 } problems ? throw new InvalidDefinitionException("The size of grids", problems) : size;

    private static ObjectShape<GridSize> Describe()
    {
        var size = new ObjectShapeBuilder<GridSize>("grid-size", new("一类网格的规模，上下限均含本数。", "How large a grid of a kind should be; bounds are inclusive."));
        var tier = size.Required("tier", new("网格所在层级的编号", "the id of the tier whose nodes are such grids"), IdShapes.Tier, value => value.Tier);
        var kind = size.OptionalValue("kind", new("网格类别；不写则适用于该层级没有自身规模的各类", "the kind of grid; left out for all of the tier that have no size of their own"), NodeRecordShape.Kinds, value => value.Kind);
        var min = size.OptionalValue("minHouseholds", new("户数下限", "the fewest households"), Count, value => value.MinHouseholds);
        var max = size.OptionalValue("maxHouseholds", new("户数上限", "the most households"), Count, value => value.MaxHouseholds);
        var population = size.OptionalValue("maxPopulation", new("人口上限", "the most residents"), Count, value => value.MaxPopulation);
        var citation = size.Optional("citation", new("依据", "the text on which it rests"), CitationShape.Named, value => value.Citation);
        return size.Build(read => new()
        {
            Tier = read.Get(tier),
            Kind = read.Get(kind),
            MinHouseholds = read.Get(min),
            MaxHouseholds = read.Get(max),
            MaxPopulation = read.Get(population),
            Citation = read.Get(citation),
        });
    }
}
