using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>An area across the tree, or a grid of a network.</summary>
internal static class ZoneShape
{
    public static ObjectShape<Zone> Shape { get; } = Describe();

    private static ObjectShape<Zone> Describe()
    {
        var zone = new ObjectShapeBuilder<Zone>("zone", new("一个片区，或一张网中的一个网格。", "An area across the tree, or a grid of a network."));
        var id = zone.Required("id", new("片区的编号", "the id of the zone"), StructureIdShapes.Zone, value => value.Id);
        var name = zone.Required("name", new("片区的名称", "the official name"), Shapes.Text, value => value.Name);
        var covers = zone.WithDefault("covers", new("所覆盖的节点", "the nodes that it covers"), Shapes.List(IdShapes.Node, EntryKey.Place), value => value.Covers, []);
        var network = zone.OptionalValue("network", new("所属的网", "the grid network to which it belongs"), StructureIdShapes.Network, value => value.Network);
        var from = zone.OptionalValue("from", new("起始日", "the first day, inclusive"), Shapes.Date, value => value.From);
        var to = zone.OptionalValue("to", new("截止日（含）", "the last day, inclusive"), Shapes.Date, value => value.To);
        return zone.Build(read => new()
        {
            Id = read.Get(id),
            Name = read.Get(name),
            Covers = read.Get(covers),
            Network = read.Get(network),
            From = read.Get(from),
            To = read.Get(to),
        });
    }
}
