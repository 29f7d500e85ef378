namespace Tianhe.Governance.Grading;

/// <summary>What a veto does to a grade.</summary>
/// <remarks>The kinds are closed; so far there is one. Immutable; equal when written alike.</remarks>
public abstract record VetoEffect
{
    private protected VetoEffect()
    {
    }

    /// <summary>The grade is not better than a given one.</summary>
    /// <param name="grade">The best grade that is left.</param>
    /// <returns>The effect.</returns>
    /// <exception cref="ArgumentException"><paramref name="grade"/> is the default value.</exception>
    public static VetoEffect CapAt(GradeId grade) => new CapAtEffect(grade);
}
