using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Grading;

/// <summary>A part of a total, with its criteria and what is taken from them.</summary>
internal static class ScorePartShape
{
    public static ObjectShape<ScorePart> Shape { get; } = Describe();

    private static ObjectShape<ScorePart> Describe()
    {
        var part = new ObjectShapeBuilder<ScorePart>("score-part", new("总分的一个部分：各项之和，减去扣分，乘以权重。", "A part of a total: the sum of its criteria, less its deductions, times its weight."));
        var id = part.Required("id", new("部分的编号", "the id of the part"), GradingIdShapes.Part, value => value.Id);
        var name = part.Required("name", new("部分的名称", "what it is called"), BilingualTextShape.Shape, value => value.Name);
        var weight = part.Required("weight", new("权重，70 % 写作 0.7", "the weight; 70 % is 0.7"), Shapes.Share(least: 0.000001m), value => value.Weight);
        var criteria = part.Required("criteria", new("计分项，满分之和等于满分", "the criteria, whose maxima add up to the full marks"), MarkShapes.Criteria, value => value.Criteria);
        var deductions = part.Optional("deductions", new("扣分", "what is taken from the sum"), Deducted(), value => value.Deductions);
        return part.Build(read => new()
        {
            Id = read.Get(id),
            Name = read.Get(name),
            Weight = read.Get(weight),
            Criteria = read.Get(criteria),
            Deductions = read.Get(deductions),
        });
    }

    private static ObjectShape<Deductions> Deducted()
    {
        var deductions = new ObjectShapeBuilder<Deductions>("deductions", new("从一个部分扣除的分数。", "What is taken from the marks of a part."));
        var criteria = deductions.Required("criteria", new("扣分项，相加后扣除", "the deductions, which are added up"), MarkShapes.Criteria, value => value.Criteria);
        var floor = deductions.Required("floor", new("扣到此分为止，含本数", "the least that the part comes to, inclusive"), MarkShapes.Marks(least: 0), value => value.Floor);
        return deductions.Build(read => new() { Criteria = read.Get(criteria), Floor = read.Get(floor) });
    }
}
