namespace Tianhe.Governance.Grading;

/// <summary>Subjects by id, character by character.</summary>
internal sealed class SubjectOrder : IComparer<SubjectId>
{
    public static SubjectOrder Instance { get; } = new();

    public int Compare(SubjectId x, SubjectId y) => string.CompareOrdinal(x.Value, y.Value);
}
