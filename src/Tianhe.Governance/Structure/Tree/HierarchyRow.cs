namespace Tianhe.Governance.Structure;

/// <summary>What a node and a Party body have in common: an id, a tier, a name and a parent.</summary>
/// <remarks>
/// What must be read from the texts is read when the row is made: the texts of a record lie side by side in memory, and in a
/// long list in any order each later look at one is a wait.
/// </remarks>
internal readonly record struct HierarchyRow(string Id, TierId Tier, string Name, string? Parent)
{
    public uint IdHash { get; } = TextIndex.HashOf(Id);

    public uint ParentHash { get; } = Parent is null ? 0 : TextIndex.HashOf(Parent);

    public bool IsNamed { get; } = !string.IsNullOrWhiteSpace(Name);
}
