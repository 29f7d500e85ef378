using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>What people call a place.</summary>
internal static class PlaceAliasShape
{
    private static readonly Shape<PlaceKind> Kinds = Shapes.Words(("estate", PlaceKind.Estate), ("road", PlaceKind.Road), ("building", PlaceKind.Building));

    public static ObjectShape<PlaceAlias> Shape { get; } = Describe();

    private static ObjectShape<PlaceAlias> Describe()
    {
        var alias = new ObjectShapeBuilder<PlaceAlias>("place-alias", new("地点的俗称。", "What people call a place."));
        var text = alias.Required("text", new("俗称", "the text"), Shapes.Text, value => value.Text);
        var kind = alias.Required("kind", new("所指为小区、道路或楼栋", "what the text names"), Kinds, value => value.Kind);
        var node = alias.Required("node", new("所在节点", "the node in which it lies"), IdShapes.Node, value => value.Node);
        var from = alias.OptionalValue("from", new("起始日", "the first day, inclusive"), Shapes.Date, value => value.From);
        var to = alias.OptionalValue("to", new("截止日（含）", "the last day, inclusive"), Shapes.Date, value => value.To);
        return alias.Build(read => new()
        {
            Text = read.Get(text),
            Kind = read.Get(kind),
            Node = read.Get(node),
            From = read.Get(from),
            To = read.Get(to),
        });
    }
}
