using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>A facility at a node.</summary>
internal static class FacilityShape
{
    public static ObjectShape<Facility> Shape { get; } = Describe();

    private static ObjectShape<Facility> Describe()
    {
        var facility = new ObjectShapeBuilder<Facility>("facility", new("一处阵地。", "A facility at a node."));
        var id = facility.Required("id", new("阵地的编号", "the id of the facility"), StructureIdShapes.Facility, value => value.Id);
        var name = facility.Required("name", new("阵地的名称", "the official name"), Shapes.Text, value => value.Name);
        var kind = facility.Required("kind", new("阵地的类别", "the kind of facility"), StructureIdShapes.Kind, value => value.Kind);
        var node = facility.Required("node", new("所在节点", "the node at which it stands"), IdShapes.Node, value => value.Node);
        var within = facility.OptionalValue("within", new("所属的阵地", "the facility of which it is a part"), StructureIdShapes.Facility, value => value.Within);
        var from = facility.OptionalValue("from", new("起始日", "the first day, inclusive"), Shapes.Date, value => value.From);
        var to = facility.OptionalValue("to", new("截止日（含）", "the last day, inclusive"), Shapes.Date, value => value.To);
        return facility.Build(read => new()
        {
            Id = read.Get(id),
            Name = read.Get(name),
            Kind = read.Get(kind),
            Node = read.Get(node),
            Within = read.Get(within),
            From = read.Get(from),
            To = read.Get(to),
        });
    }
}
