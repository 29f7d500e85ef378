namespace Tianhe.Governance.Grading;

/// <summary>Which subjects make up the number that a share is taken of.</summary>
public enum CountedSubjects
{
    /// <summary>Those that have a grade by their own facts.</summary>
    Graded,

    /// <summary>All that were handed in, those without a grade too.</summary>
    All,
}
