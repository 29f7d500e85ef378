namespace Tianhe.Governance.Structure;

/// <summary>What went into a change and what came out of it; nothing came before a founding, nothing comes after an abolition.</summary>
internal sealed record LineageEvent(EquatableList<NodeId> From, EquatableList<NodeId> To);
