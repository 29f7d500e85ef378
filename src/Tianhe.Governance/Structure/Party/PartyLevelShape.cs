using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>A level of the Party network.</summary>
internal static class PartyLevelShape
{
    public static ObjectShape<PartyLevel> Shape { get; } = Describe();

    private static ObjectShape<PartyLevel> Describe()
    {
        var level = new ObjectShapeBuilder<PartyLevel>("party-level", new("党组织链条中的一级。", "A level of the Party network."));
        var id = level.Required("id", new("该级的编号", "the id of the level"), IdShapes.Tier, value => value.Id);
        var name = level.Required("name", new("该级党组织的名称", "what its bodies are called"), BilingualTextShape.Shape, value => value.Name);
        var covers = level.Required("covers", new("覆盖哪一层级的节点", "the tier of the nodes that its bodies cover"), IdShapes.Tier, value => value.Covers);
        var exclusive = level.WithDefault("exclusive", new("一个节点是否只归属一个党组织", "whether a node belongs to one body at most"), Shapes.Truth, value => value.IsExclusive, true);
        return level.Build(read => new(read.Get(id), read.Get(name), read.Get(covers)) { IsExclusive = read.Get(exclusive) });
    }
}
