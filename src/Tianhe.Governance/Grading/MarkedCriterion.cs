namespace Tianhe.Governance.Grading;

/// <summary>A fact that is the marks, as they were given.</summary>
public sealed record MarkedCriterion : Criterion
{
    internal MarkedCriterion(FactName fact)
        : base(fact)
    {
    }
}
