using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>An organisation that serves places.</summary>
internal static class OrganisationShape
{
    public static ObjectShape<Organisation> Shape { get; } = Describe();

    private static ObjectShape<Organisation> Describe()
    {
        var organisation = new ObjectShapeBuilder<Organisation>("organisation", new("一个单位。", "An organisation that serves places."));
        var id = organisation.Required("id", new("单位的编号", "the id of the organisation"), StructureIdShapes.Organisation, value => value.Id);
        var name = organisation.Required("name", new("单位的名称", "the official name"), Shapes.Text, value => value.Name);
        var kind = organisation.Required("kind", new("单位的类别", "the kind of organisation"), StructureIdShapes.Kind, value => value.Kind);
        var serves = organisation.WithDefault("serves", new("所服务的节点", "the nodes that it serves"), Shapes.List(IdShapes.Node, EntryKey.Place), value => value.Serves, []);
        var from = organisation.OptionalValue("from", new("起始日", "the first day, inclusive"), Shapes.Date, value => value.From);
        var to = organisation.OptionalValue("to", new("截止日（含）", "the last day, inclusive"), Shapes.Date, value => value.To);
        return organisation.Build(read => new()
        {
            Id = read.Get(id),
            Name = read.Get(name),
            Kind = read.Get(kind),
            Serves = read.Get(serves),
            From = read.Get(from),
            To = read.Get(to),
        });
    }
}
