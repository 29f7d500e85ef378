using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>All that a node ever was: its versions, and the changes by which it came out of others and went into others.</summary>
/// <remarks>Written by the replay only; read by many threads afterwards.</remarks>
internal sealed class NodeLife(NodeId id)
{
    private readonly List<NodeVersion> _versions = new(1);
    private List<int>? _origins;
    private List<int>? _fates;

    public NodeId Id => id;

    public bool IsUnwritten => _versions.Count == 0;

    /// <summary>The node as it stands at the end, or null when it is gone.</summary>
    public NodeRecord? Now => _versions[^1].Record;

    /// <summary>The node as it stood last, whether it is gone or not.</summary>
    public NodeRecord Last => Now ?? _versions[^2].Record!;

    /// <summary>The first day, or null for a node that was there at the start.</summary>
    public LocalDate? Born => _versions[0].Change < 0 ? null : _versions[0].From;

    /// <summary>The day on which it is gone, or null while it lives.</summary>
    public LocalDate? Gone => Now is null ? _versions[^1].From : null;

    /// <summary>The changes that made it: founded, a part of a split, what a merge became.</summary>
    public List<int> Origins => _origins ?? [];

    /// <summary>The changes that made something of it: split, merged, abolished.</summary>
    public List<int> Fates => _fates ?? [];

    public void Write(int change, LocalDate from, NodeRecord? record) => _versions.Add(new(change, from, record));

    public void AddOrigin(int change) => (_origins ??= new(1)).Add(change);

    public void AddFate(int change) => (_fates ??= new(1)).Add(change);

    public NodeRecord? On(LocalDate day) => _versions.FindLast(version => version.From <= day).Record;

    public NodeRecord? Before(int change) => _versions.FindLast(version => version.Change < change).Record;

    public NodeRecord? After(int change) => _versions.FindLast(version => version.Change <= change).Record;
}
