using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>A kind of facilities.</summary>
internal static class FacilityKindShape
{
    public static ObjectShape<FacilityKind> Shape { get; } = Describe();

    private static ObjectShape<FacilityKind> Describe()
    {
        var kind = new ObjectShapeBuilder<FacilityKind>("facility-kind", new("阵地的类别。", "A kind of facilities."));
        var id = kind.Required("id", new("类别的编号", "the id of the kind"), StructureIdShapes.Kind, value => value.Id);
        var name = kind.Required("name", new("类别的名称", "what it is called"), BilingualTextShape.Shape, value => value.Name);
        return kind.Build(read => new(read.Get(id), read.Get(name)));
    }
}
