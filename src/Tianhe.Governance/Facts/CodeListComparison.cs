namespace Tianhe.Governance.Facts;

/// <summary>What changed from one version of a list of codes to another.</summary>
/// <remarks>Added, renamed and moved stand in the order of the newer list, removed in that of the older. Immutable; equal when every member is equal.</remarks>
public sealed record CodeListComparison
{
    internal CodeListComparison()
    {
    }

    /// <summary>The codes that only the newer version has.</summary>
    public EquatableList<CodeEntry> Added { get; internal init; }

    /// <summary>The codes that only the older version has.</summary>
    public EquatableList<CodeEntry> Removed { get; internal init; }

    /// <summary>The codes that bear another name, in either language.</summary>
    public EquatableList<CodeChange> Renamed { get; internal init; }

    /// <summary>The codes that stand right below another code; those below a moved one have not moved.</summary>
    public EquatableList<CodeChange> Moved { get; internal init; }

    /// <summary>Whether nothing changed. The order of entries side by side means nothing.</summary>
    public bool IsEmpty => Added.Count + Removed.Count + Renamed.Count + Moved.Count == 0;
}
