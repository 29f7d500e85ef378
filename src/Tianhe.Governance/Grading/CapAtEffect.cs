namespace Tianhe.Governance.Grading;

/// <summary>The grade is not better than a given one; a worse grade stays as it is.</summary>
public sealed record CapAtEffect : VetoEffect
{
    internal CapAtEffect(GradeId grade) =>
        Grade = grade.IsDefault ? throw new ArgumentException("A cap names its grade.", nameof(grade)) : grade;

    /// <summary>The best grade that is left.</summary>
    public GradeId Grade { get; }
}
