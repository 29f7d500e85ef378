using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>A role that people hold.</summary>
internal static class RoleShape
{
    public static ObjectShape<Role> Shape { get; } = Describe();

    private static ObjectShape<Role> Describe()
    {
        var role = new ObjectShapeBuilder<Role>("role", new("一种职务。", "A role that people hold."));
        var id = role.Required("id", new("职务的编号", "the id of the role"), IdShapes.Role, value => value.Id);
        var name = role.Required("name", new("职务的名称", "what it is called"), BilingualTextShape.Shape, value => value.Name);
        var expected = role.WithDefault("expectedAt", new("哪些层级的每个节点都应有人担任", "the tiers of which every node should have somebody in this role"), Shapes.List(IdShapes.Tier, EntryKey.Place), value => value.ExpectedAt, []);
        return role.Build(read => new(read.Get(id), read.Get(name)) { ExpectedAt = read.Get(expected) });
    }
}
