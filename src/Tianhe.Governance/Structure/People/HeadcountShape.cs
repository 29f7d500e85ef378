using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>People who are counted and not named.</summary>
internal static class HeadcountShape
{
    public static ObjectShape<Headcount> Shape { get; } = Describe();

    private static ObjectShape<Headcount> Describe()
    {
        var headcount = new ObjectShapeBuilder<Headcount>("headcount", new("只计人数的力量。", "People who are counted and not named."));
        var role = headcount.Required("role", new("职务", "the role"), IdShapes.Role, value => value.Role);
        var node = headcount.Required("node", new("节点", "the node"), IdShapes.Node, value => value.Node);
        var count = headcount.Required("count", new("人数", "the number of people"), Shapes.Whole(1, 1_000_000), value => value.Count);
        var from = headcount.Required("from", new("起始日", "the first day, inclusive"), Shapes.Date, value => value.From);
        var to = headcount.OptionalValue("to", new("截止日（含）", "the last day, inclusive"), Shapes.Date, value => value.To);
        var sentBy = headcount.OptionalValue("sentBy", new("由何单位派驻下沉", "the organisation that sent them"), StructureIdShapes.Organisation, value => value.SentBy);
        return headcount.Build(read => new()
        {
            Role = read.Get(role),
            Node = read.Get(node),
            Count = read.Get(count),
            From = read.Get(from),
            To = read.Get(to),
            SentBy = read.Get(sentBy),
        });
    }
}
