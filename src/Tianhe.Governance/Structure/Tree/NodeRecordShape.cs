using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>The record of a node, wherever it stands.</summary>
internal static class NodeRecordShape
{
    public static Shape<GridKind> Kinds { get; } = Shapes.Words([.. Enum.GetValues<GridKind>().Select(kind => (GridKindWords.WordOf(kind), kind))]);

    public static Shape<int> Figure { get; } = Shapes.Whole(int.MinValue, int.MaxValue);

    public static ObjectShape<NodeRecord> Shape { get; } = Describe();

    public static Shape<EquatableList<NodeRecord>> List { get; } = Shapes.List(Shape, EntryKey.Place);

    /// <summary>A record as it is: what is wrong with it is found by the tree, beside all the others.</summary>
    private static ObjectShape<NodeRecord> Describe()
    {
        var node = new ObjectShapeBuilder<NodeRecord>("node", new("一个节点。", "A node of a tree."));
        var id = node.Required("id", new("节点的编号", "the id of the node"), IdShapes.Node, value => value.Id);
        var tier = node.Required("tier", new("节点的层级", "the tier"), IdShapes.Tier, value => value.Tier);
        var name = node.Required("name", new("正式名称", "the official name of the place"), Shapes.AnyText, value => value.Name);
        var parent = node.OptionalValue("parent", new("直接所属的节点；最上层不写", "the node under which it hangs directly; left out at the root"), IdShapes.Node, value => value.Parent);
        var code = node.Optional("code", new("区划代码或网格编码", "the division or grid code"), Shapes.AnyText, value => value.Code);
        var households = node.OptionalValue("households", new("户数；不详则不写", "the number of households; left out where it is not stated"), Figure, value => value.Households);
        var population = node.OptionalValue("population", new("人口数；不详则不写", "the number of residents; left out where it is not stated"), Figure, value => value.Population);
        var kind = node.OptionalValue("kind", new("网格的类别：综合、专属或微网格", "the kind of grid: general, dedicated or micro"), Kinds, value => value.Kind);
        return node.Build(read => new()
        {
            Id = read.Get(id),
            Tier = read.Get(tier),
            Name = read.Get(name),
            Parent = read.Get(parent),
            Code = read.Get(code),
            Households = read.Get(households),
            Population = read.Get(population),
            Kind = read.Get(kind),
        });
    }
}
