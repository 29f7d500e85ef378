namespace Tianhe.Governance.Grading;

/// <summary>What is taken from the marks of a part, and where the taking ends.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record Deductions
{
    /// <summary>The deductions, which are added up; of each the fact counts as worse the more it is.</summary>
    public required EquatableList<Criterion> Criteria { get; init; }

    /// <summary>The least that the part comes to, inclusive, however much is taken.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public required decimal Floor
    {
        get;
        init => field = value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), value, "A floor is 0 or more.") : value;
    }

    /// <summary>The facts and the floor.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{string.Join(", ", Criteria.Select(criterion => criterion.Fact))}, not below {Marks.Text(Floor)}";
}
