using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>Another division of the same ground into grids.</summary>
internal static class GridNetworkShape
{
    public static ObjectShape<GridNetwork> Shape { get; } = Describe();

    private static ObjectShape<GridNetwork> Describe()
    {
        var network = new ObjectShapeBuilder<GridNetwork>("grid-network", new("一张网：同一地域的另一种网格划分。", "Another division of the same ground into grids."));
        var id = network.Required("id", new("网的编号", "the id of the network"), StructureIdShapes.Network, value => value.Id);
        var name = network.Required("name", new("网的名称", "what it is called"), BilingualTextShape.Shape, value => value.Name);
        var ground = network.Required("ground", new("以哪一层级的节点为底格", "the tier whose nodes are divided"), IdShapes.Tier, value => value.Ground);
        var from = network.OptionalValue("from", new("起始日", "the first day, inclusive"), Shapes.Date, value => value.From);
        var to = network.OptionalValue("to", new("截止日（含）", "the last day, inclusive"), Shapes.Date, value => value.To);
        return network.Build(read => new()
        {
            Id = read.Get(id),
            Name = read.Get(name),
            Ground = read.Get(ground),
            From = read.Get(from),
            To = read.Get(to),
        });
    }
}
