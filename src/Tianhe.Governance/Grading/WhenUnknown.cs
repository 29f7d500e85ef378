namespace Tianhe.Governance.Grading;

/// <summary>What follows when the condition of a veto cannot be evaluated, since its fact is missing or not applicable.</summary>
public enum WhenUnknown
{
    /// <summary>There is no grade, and the report names the fact.</summary>
    NoGrade,

    /// <summary>The veto applies, and the report says why.</summary>
    Applies,

    /// <summary>The veto does not apply, and the report says why.</summary>
    DoesNotApply,
}
