using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>A kind of organisations.</summary>
internal static class OrganisationKindShape
{
    public static ObjectShape<OrganisationKind> Shape { get; } = Describe();

    private static ObjectShape<OrganisationKind> Describe()
    {
        var kind = new ObjectShapeBuilder<OrganisationKind>("organisation-kind", new("单位的类别。", "A kind of organisations."));
        var id = kind.Required("id", new("类别的编号", "the id of the kind"), StructureIdShapes.Kind, value => value.Id);
        var name = kind.Required("name", new("类别的名称", "what it is called"), BilingualTextShape.Shape, value => value.Name);
        return kind.Build(read => new(read.Get(id), read.Get(name)));
    }
}
