using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Grading;

/// <summary>The ids of this room, each written as its text.</summary>
internal static class GradingIdShapes
{
    public static Shape<GradeId> Grade { get; } = Shapes.Id(text => new GradeId(text), id => id.Value);

    public static Shape<GroupId> Group { get; } = Shapes.Id(text => new GroupId(text), id => id.Value);

    public static Shape<PartId> Part { get; } = Shapes.Id(text => new PartId(text), id => id.Value);

    public static Shape<SchemeId> Scheme { get; } = Shapes.Id(text => new SchemeId(text), id => id.Value);

    public static Shape<SubjectId> Subject { get; } = Shapes.Id(text => new SubjectId(text), id => id.Value);

    public static Shape<VetoId> Veto { get; } = Shapes.Id(text => new VetoId(text), id => id.Value);
}
