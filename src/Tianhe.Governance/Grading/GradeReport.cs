using Tianhe.Governance.Grading;

namespace Tianhe.Governance;

/// <summary>The grade of a subject, or why it has none, with every number by which it came about.</summary>
/// <remarks>
/// The numbers come from the pass that graded; words are made of them on demand. Holds no personal data. Immutable; equal when
/// scheme, numbers, grade and steps of the population are equal.
/// </remarks>
public sealed class GradeReport : IEquatable<GradeReport>
{
    private readonly int _grade;
    private readonly long[] _numbers;

    internal GradeReport(GradingScheme scheme, long[] numbers, int grade)
    {
        Scheme = scheme;
        _numbers = numbers;
        _grade = grade;
    }

    private GradeReport(GradeReport before, PopulationStep step)
        : this(before.Scheme, before._numbers, before._grade + (step.IsDisplaced ? 1 : 0)) => Population = [.. before.Population, step];

    /// <summary>The scheme that graded.</summary>
    public GradingScheme Scheme { get; }

    /// <summary>The grade, or null where there is none; see <see cref="Unknown"/>.</summary>
    public GradeBand? Grade => At(_grade);

    /// <summary>The total as rounded, with as many decimal places as the scheme keeps, or null where a mark is unknown.</summary>
    public decimal? Total => Number(Compiled.Total, Scheme.Description.TotalPlaces);

    /// <summary>The total before rounding, or null where a mark is unknown.</summary>
    public decimal? ExactTotal => Number(Compiled.ExactTotal, Compiled.ExactPlaces);

    /// <summary>The grade that the total alone would give, or null where a mark is unknown.</summary>
    public GradeBand? GradeByTotal => At((int)Math.Max(-1, Numbers[Compiled.ByTotal]));

    /// <summary>What became of each veto, in the order of the scheme.</summary>
    public EquatableList<VetoResult> Vetoes => new([.. Compiled.Vetoes.Select(veto => VetoResult.Of(this, veto))]);

    /// <summary>The caps on shares of the population for which this subject was a candidate, in the order they were applied; empty where it was graded alone.</summary>
    public EquatableList<PopulationStep> Population { get; }

    /// <summary>Whether a cap on a share left no room, so that a grade below the one reached was given.</summary>
    public bool IsDisplaced => Population.Any(step => step.IsDisplaced);

    /// <summary>The facts without a value for which there is no grade, in the order of the scheme; empty where there is one.</summary>
    public EquatableList<FactName> Unknown => GradeAccount.Unknown(this);

    /// <summary>How the grade came about: the whole in one line, then every mark, part, bound, veto and share.</summary>
    public Explanation Explanation => GradeAccount.Explain(this);

    internal CompiledScheme Compiled => Scheme.Compiled;

    internal ReadOnlySpan<long> Numbers => _numbers;

    internal int GradeIndex => _grade;

    /// <summary>Says how the grade came about, a line for each step.</summary>
    /// <param name="language">The language.</param>
    /// <param name="phrasebook">The host's wordings; the built-in ones when null.</param>
    /// <returns>Lines separated by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Explain(Language language, Phrasebook? phrasebook = null) => Explanation.Describe(language, phrasebook);

    /// <inheritdoc/>
    public bool Equals(GradeReport? other) => ReferenceEquals(this, other)
        || (other is not null && _grade == other._grade && Numbers.SequenceEqual(other.Numbers) && Population == other.Population && Scheme.Equals(other.Scheme));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GradeReport);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_grade, Numbers[Compiled.ExactTotal], Population.Count);

    /// <summary>Grade and total in English.</summary>
    /// <returns>Text for debugging and logs.</returns>
    public override string ToString() => Explanation.Lines[0].Describe(Language.English);

    internal GradeReport After(PopulationStep step) => new(this, step);

    internal GradeBand? At(int grade) => grade < 0 ? null : Scheme.Description.Grades[grade];

    private decimal? Number(int slot, int places) => Marks.IsKnown(_numbers[slot])
        ? Marks.Number(_numbers[slot], places, Scheme.Description.TotalPlaces)
        : null;
}
