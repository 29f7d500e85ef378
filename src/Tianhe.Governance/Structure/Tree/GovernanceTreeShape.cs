using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>A tree as its ladder and the records of its nodes; it is checked as every tree is, and all that is found is listed.</summary>
internal static class GovernanceTreeShape
{
    public static Shape<GovernanceTree> Shape { get; } = new MappedShape<(TierLadder Ladder, EquatableList<NodeRecord> Nodes), GovernanceTree>(
        Records(), "", records => GovernanceTree.From(records.Ladder, records.Nodes), tree => (tree.Ladder, RecordsOf(tree)));

    private static ObjectShape<(TierLadder Ladder, EquatableList<NodeRecord> Nodes)> Records()
    {
        var tree = new ObjectShapeBuilder<(TierLadder Ladder, EquatableList<NodeRecord> Nodes)>("governance-tree", new("街道的各级责任区域。", "The places of responsibility of a street, one under the other."));
        tree.Format(new("格式的版本", "the version of the format"));
        var ladder = tree.Required("ladder", new("层级表", "the tiers, and what may hang under what"), TierLadderShape.Shape, value => value.Ladder);
        var nodes = tree.Required("nodes", new("各节点，次序不限", "the nodes, in any order"), Shapes.List(Node(), EntryKey.Place), value => value.Nodes);
        return tree.Build(read => (read.Get(ladder), read.Get(nodes)));
    }

    /// <summary>A record as it is: what is wrong with it is found by the tree, beside all the others.</summary>
    private static ObjectShape<NodeRecord> Node()
    {
        var node = new ObjectShapeBuilder<NodeRecord>("node", new("一个节点。", "A node of a tree."));
        var id = node.Required("id", new("节点的编号", "the id of the node"), IdShapes.Node, value => value.Id);
        var tier = node.Required("tier", new("节点的层级", "the tier"), IdShapes.Tier, value => value.Tier);
        var name = node.Required("name", new("正式名称", "the official name of the place"), Shapes.AnyText, value => value.Name);
        var parent = node.OptionalValue("parent", new("直接所属的节点；最上层不写", "the node under which it hangs directly; left out at the root"), IdShapes.Node, value => value.Parent);
        var code = node.Optional("code", new("区划代码或网格编码", "the division or grid code"), Shapes.AnyText, value => value.Code);
        var households = node.OptionalValue("households", new("户数；不详则不写", "the number of households; left out where it is not stated"), Shapes.Whole(int.MinValue, int.MaxValue), value => value.Households);
        return node.Build(read => new()
        {
            Id = read.Get(id),
            Tier = read.Get(tier),
            Name = read.Get(name),
            Parent = read.Get(parent),
            Code = read.Get(code),
            Households = read.Get(households),
        });
    }

    private static EquatableList<NodeRecord> RecordsOf(GovernanceTree tree)
    {
        var records = new List<NodeRecord>(tree.Count);
        foreach (var node in tree.Nodes)
        {
            records.Add(new() { Id = node.Id, Tier = node.Tier.Id, Name = node.Name, Parent = node.Parent, Code = node.Code, Households = node.Households });
        }

        return records.ToEquatableList();
    }
}
