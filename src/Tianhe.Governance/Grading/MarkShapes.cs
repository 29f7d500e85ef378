using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>Numbers and criteria that several parts of a scheme are made of.</summary>
internal static class MarkShapes
{
    /// <summary>The smallest number that is more than 0.</summary>
    private const decimal Least = 0.000000001m;

    /// <summary>Criteria, each addressed by its fact.</summary>
    public static Shape<EquatableList<Criterion>> Criteria { get; } = Shapes.List(
        new OneOfShape<Criterion>("criterion", new("一项事实如何计分。", "How one fact becomes marks."), null, Marked()), new("marks", isUnique: false), least: 1);

    /// <summary>Marks with as many decimal places as a fact may have; more than 0 where no least is given.</summary>
    public static Shape<decimal> Marks(decimal? least) => Shapes.Number(FactDeclaration.MaxScale, least ?? Least, 1_000_000_000);

    private static Case<Criterion>.Of<MarkedCriterion> Marked()
    {
        var criterion = new ObjectShapeBuilder<MarkedCriterion>("criterion-marks", new("事实就是分数，其最大值就是满分。", "The fact is the marks, and its maximum the full marks."));
        var fact = criterion.Required("marks", new("作为分数的事实", "the fact that is the marks"), IdShapes.Fact, value => value.Fact);
        return new("marks", criterion.Build(read => new(read.Get(fact))));
    }
}
