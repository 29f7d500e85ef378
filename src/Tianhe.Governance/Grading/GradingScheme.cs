using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;

namespace Tianhe.Governance;

/// <summary>How subjects are graded by their facts: a total in weighted parts, grades by bounds, vetoes, and caps on shares of the population.</summary>
/// <remarks>
/// Checked and compiled once to whole numbers; grading is exact, and only the total is rounded, as the scheme states. Immutable
/// and safe for all threads. Equal when the descriptions are equal and come from the same source.
/// </remarks>
public sealed class GradingScheme : IEquatable<GradingScheme>
{
    private GradingScheme(GradingSchemeDescription description, RuleReference rule, CompiledScheme compiled)
    {
        Description = description;
        Compiled = compiled;
        Rule = rule;
    }

    /// <summary>The id of the scheme.</summary>
    public SchemeId Id => Description.Id;

    /// <summary>The version, which every report carries.</summary>
    public string Version => Description.Version;

    /// <summary>All that the scheme was made from.</summary>
    public GradingSchemeDescription Description { get; }

    /// <summary>The reference by which reports name the scheme.</summary>
    public RuleReference Rule { get; }

    internal CompiledScheme Compiled { get; }

    /// <summary>Checks and compiles a description.</summary>
    /// <param name="description">The description.</param>
    /// <returns>The scheme.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> is null.</exception>
    /// <exception cref="InvalidDefinitionException">
    /// Weights do not add up to 1 or maxima to the full marks, bounds leave a gap or do not descend, a name is unknown or used
    /// twice, a fact is no marks or counts the other way, or a veto or a cap makes no sense; every problem is listed.
    /// </exception>
    public static GradingScheme From(GradingSchemeDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        var findings = new List<Finding>();
        RuleOrigin origin = new(description.Id.Value, description.Version, "");
        return SchemeCompiler.Compile(description, origin, findings) is { } compiled
            ? new(description, origin.At("scheme", description.Citation), compiled)
            : throw new InvalidDefinitionException($"The grading scheme '{description.Id}'", findings.ToEquatableList());
    }

    /// <summary>Compiles a scheme of a pack, or adds every reason why not to the findings and returns null.</summary>
    internal static GradingScheme? Compile(GradingSchemeDescription description, RuleOrigin pack, string path, List<Finding> findings) =>
        SchemeCompiler.Compile(description, pack.In(path), findings) is { } compiled
            ? new(description, pack.At(path, description.Citation), compiled)
            : null;

    /// <summary>Grades one subject by its own facts; caps on shares of a population are for <see cref="GradeAll"/>.</summary>
    /// <param name="sheet">The facts, bound to the catalogue of the scheme or an equal one.</param>
    /// <returns>The grade, or why there is none, with the numbers of its explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    /// <exception cref="ArgumentException">The sheet is bound to another catalogue.</exception>
    public GradeReport Grade(FactSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        if (!Description.Facts.Equals(sheet.Catalogue))
        {
            throw new ArgumentException($"The sheet is bound to another catalogue than that of the scheme '{Id}'.", nameof(sheet));
        }

        var numbers = new long[Compiled.Numbers];
        return new(this, numbers, Compiled.Grade(sheet, numbers));
    }

    /// <summary>Grades subjects together: each by its own facts, then the caps on shares of the population from the best grade to the worst.</summary>
    /// <param name="subjects">The subjects, in any order, which does not change the result.</param>
    /// <returns>A report for each subject, and what became of each cap.</returns>
    /// <remarks>O(n log n) in the number of subjects.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="subjects"/> or a subject is null.</exception>
    /// <exception cref="ArgumentException">
    /// An id is handed in twice, a sheet is bound to another catalogue, or a cap is per group and a subject names none.
    /// </exception>
    public PopulationReport GradeAll(IEnumerable<GradingSubject> subjects)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        return PopulationPass.Run(this, [.. subjects]);
    }

    /// <inheritdoc/>
    public bool Equals(GradingScheme? other) => ReferenceEquals(this, other) || (other is not null && Rule == other.Rule && Description.Equals(other.Description));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GradingScheme);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version);

    /// <summary>Id and version.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Id} {Version}";
}
