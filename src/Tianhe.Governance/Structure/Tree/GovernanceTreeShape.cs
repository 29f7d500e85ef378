using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>A tree as its ladder and the records of its nodes; it is checked as every tree is, and all that is found is listed.</summary>
internal static class GovernanceTreeShape
{
    public static Shape<GovernanceTree> Shape { get; } = new MappedShape<(TierLadder Ladder, EquatableList<NodeRecord> Nodes), GovernanceTree>(
        Records(), "", records => GovernanceTree.From(records.Ladder, records.Nodes), tree => (tree.Ladder, RecordsOf(tree)));

    public static EquatableList<NodeRecord> RecordsOf(GovernanceTree tree) => new(tree.ToRecords());

    private static ObjectShape<(TierLadder Ladder, EquatableList<NodeRecord> Nodes)> Records()
    {
        var tree = new ObjectShapeBuilder<(TierLadder Ladder, EquatableList<NodeRecord> Nodes)>("governance-tree", new("街道的各级责任区域。", "The places of responsibility of a street, one under the other."));
        tree.Format(new("格式的版本", "the version of the format"));
        var ladder = tree.Required("ladder", new("层级表", "the tiers, and what may hang under what"), TierLadderShape.Shape, value => value.Ladder);
        var nodes = tree.Required("nodes", new("各节点，次序不限", "the nodes, in any order"), NodeRecordShape.List, value => value.Nodes);
        return tree.Build(read => (read.Get(ladder), read.Get(nodes)));
    }
}
