using Tianhe.Governance.Facts;

namespace Tianhe.Governance;

/// <summary>One of the subjects that are graded together.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record GradingSubject
{
    /// <summary>Names a subject and its facts.</summary>
    /// <param name="id">The id, unique among the subjects; never the name of a person, since reports carry it.</param>
    /// <param name="sheet">The facts.</param>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    public GradingSubject(SubjectId id, FactSheet sheet)
    {
        Id = id.IsDefault ? throw new ArgumentException("A subject has an id.", nameof(id)) : id;
        Sheet = sheet ?? throw new ArgumentNullException(nameof(sheet));
    }

    /// <summary>The id.</summary>
    public SubjectId Id { get; }

    /// <summary>The facts.</summary>
    public FactSheet Sheet { get; }

    /// <summary>The group within which caps are counted that are counted per group, or null.</summary>
    public GroupId? Group { get; init; }
}
