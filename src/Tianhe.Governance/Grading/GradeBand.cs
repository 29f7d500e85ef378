namespace Tianhe.Governance.Grading;

/// <summary>A grade and the total from which it is given.</summary>
/// <remarks>
/// It reaches up to the bound of the next better grade, exclusive, so that between two grades there is neither gap nor
/// overlap. Immutable; equal when every member is equal.
/// </remarks>
public sealed record GradeBand
{
    /// <summary>Describes a grade.</summary>
    /// <param name="id">Its id, unique in the scheme.</param>
    /// <param name="name">What it is called, such as 五星级.</param>
    /// <param name="from">The least total for which it is given, inclusive.</param>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public GradeBand(GradeId id, BilingualText name, decimal from)
    {
        Id = id.IsDefault ? throw new ArgumentException("A grade has an id.", nameof(id)) : id;
        Name = name ?? throw new ArgumentNullException(nameof(name));
        From = from;
    }

    /// <summary>The id.</summary>
    public GradeId Id { get; }

    /// <summary>What the grade is called.</summary>
    public BilingualText Name { get; }

    /// <summary>The least total for which it is given, inclusive.</summary>
    public decimal From { get; }

    /// <summary>The short mark that stands before a total, such as ★★★★★; the name where null.</summary>
    public string? Mark { get; init; }

    /// <summary>Id and bound.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Id} from {Marks.Text(From)}";

    internal BilingualText Sign => string.IsNullOrWhiteSpace(Mark) ? Name : BilingualText.Same(Mark);
}
