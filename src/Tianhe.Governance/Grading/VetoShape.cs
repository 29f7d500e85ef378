using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>A veto: a condition, what it does, and what follows when it cannot be evaluated.</summary>
internal static class VetoShape
{
    private static readonly Shape<WhenUnknown> Unknowns = Shapes.Words(
        ("no-grade", WhenUnknown.NoGrade), ("applies", WhenUnknown.Applies), ("does-not-apply", WhenUnknown.DoesNotApply));

    public static ObjectShape<Veto> Shape { get; } = Describe();

    private static ObjectShape<Veto> Describe()
    {
        var veto = new ObjectShapeBuilder<Veto>("veto", new("否决项。", "A condition under which the grade is not what the total alone would give."));
        var id = veto.Required("id", new("否决项的编号", "the id of the veto"), GradingIdShapes.Veto, value => value.Id);
        var name = veto.Required("name", new("否决项的名称", "what it is called"), BilingualTextShape.Shape, value => value.Name);
        var condition = veto.Required("condition", new("触发的条件", "when it applies"), ConditionShape.Shape, value => value.Condition);
        var effect = veto.Required("effect", new("触发的后果", "what it does"), Effect(), value => value.Effect);
        var unknown = veto.Required("whenUnknown", new("条件无法判断时如何处理", "what follows when the condition cannot be evaluated"), Unknowns, value => value.WhenUnknown);
        var citation = veto.Optional("citation", new("依据", "the text on which it rests"), CitationShape.Named, value => value.Citation);
        return veto.Build(read => new()
        {
            Id = read.Get(id),
            Name = read.Get(name),
            Condition = read.Get(condition),
            Effect = read.Get(effect),
            WhenUnknown = read.Get(unknown),
            Citation = read.Get(citation),
        });
    }

    private static OneOfShape<VetoEffect> Effect()
    {
        var cap = new ObjectShapeBuilder<CapAtEffect>("veto-cap-at", new("等级不高于给定的等级。", "The grade is not better than a given one."));
        var grade = cap.Required("capAt", new("最高的等级", "the best grade that is left"), GradingIdShapes.Grade, value => value.Grade);
        return new("veto-effect", new("否决的后果。", "What a veto does to a grade."), null, new Case<VetoEffect>.Of<CapAtEffect>("capAt", cap.Build(read => new(read.Get(grade)))));
    }
}
