namespace Tianhe.Governance.Structure;

/// <summary>What a node and a Party body have in common: an id, a tier, a name and a parent.</summary>
internal readonly record struct HierarchyRow(string Id, TierId Tier, string Name, string? Parent);
