namespace Tianhe.Governance.Structure;

/// <summary>Lists of nodes in which each is named.</summary>
internal static class NodeIds
{
    public static EquatableList<NodeId> Check(EquatableList<NodeId> ids) =>
        ids.Any(id => id.IsDefault) ? throw new ArgumentException("A node is named by its id; one is the default value.", nameof(ids)) : ids;
}
