using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Grading;

/// <summary>The grades of subjects that were graded together.</summary>
/// <remarks>Immutable; equal when scheme, subjects, reports and quotas are equal. A report is found in O(log n).</remarks>
public sealed class PopulationReport : IEquatable<PopulationReport>
{
    private readonly EquatableList<GradeReport> _reports;

    internal PopulationReport(GradingScheme scheme, EquatableList<SubjectId> subjects, EquatableList<GradeReport> reports, EquatableList<PopulationQuota> quotas)
    {
        Scheme = scheme;
        Subjects = subjects;
        _reports = reports;
        Quotas = quotas;
    }

    /// <summary>The subjects, ordered by id character by character.</summary>
    public EquatableList<SubjectId> Subjects { get; }

    /// <summary>The subjects with their reports, in the order of <see cref="Subjects"/>.</summary>
    public EquatableList<KeyValuePair<SubjectId, GradeReport>> Reports => [.. Subjects.Zip(_reports, KeyValuePair.Create)];

    /// <summary>What became of each cap, from the best grade to the worst and by group.</summary>
    public EquatableList<PopulationQuota> Quotas { get; }

    /// <summary>The scheme that graded, which there is without subjects, too.</summary>
    internal GradingScheme Scheme { get; }

    /// <summary>The report of a subject.</summary>
    /// <param name="subject">The id.</param>
    /// <exception cref="ArgumentException">No such subject was graded.</exception>
    public GradeReport this[SubjectId subject] => TryFind(subject, out var report)
        ? report
        : throw new ArgumentException($"No subject '{subject}' was graded.", nameof(subject));

    /// <summary>How many subjects have a grade. O(n).</summary>
    /// <param name="grade">The grade, or null for those that have none.</param>
    /// <returns>The number; 0 for a grade that the scheme does not have.</returns>
    public int CountOf(GradeId? grade) => _reports.Count(report => report.Grade?.Id == grade);

    /// <summary>The subjects that asked for room under a cap, the best first, equal ones by id. O(n log n).</summary>
    /// <param name="quota">One of <see cref="Quotas"/>.</param>
    /// <returns>The subjects with their reports.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quota"/> is null.</exception>
    public EquatableList<KeyValuePair<SubjectId, GradeReport>> CandidatesOf(PopulationQuota quota)
    {
        ArgumentNullException.ThrowIfNull(quota);
        return [.. from report in Reports from step in report.Value.Population where step.Quota == quota orderby step.Rank select report];
    }

    /// <summary>Finds the report of a subject.</summary>
    /// <param name="subject">The id.</param>
    /// <param name="report">The report, or null when no such subject was graded.</param>
    /// <returns>Whether it was graded.</returns>
    public bool TryFind(SubjectId subject, [NotNullWhen(true)] out GradeReport? report)
    {
        var index = subject.IsDefault ? -1 : Subjects.AsSpan().BinarySearch(subject, SubjectOrder.Instance);
        report = index < 0 ? null : _reports[index];
        return report is not null;
    }

    /// <inheritdoc/>
    public bool Equals(PopulationReport? other) => ReferenceEquals(this, other)
        || (other is not null && Scheme.Equals(other.Scheme) && Subjects == other.Subjects && Quotas == other.Quotas && _reports == other._reports);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PopulationReport);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Subjects, Quotas);

    /// <summary>The number of subjects and what became of each cap, in English.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => string.Join("; ", Quotas.Select(quota => quota.ToString()).Prepend($"{Subjects.Count} subject(s)"));
}
