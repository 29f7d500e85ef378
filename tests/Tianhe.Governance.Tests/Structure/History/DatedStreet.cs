using NodaTime;

using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure.History;

/// <summary>The small street as of 1 January 2026, and changes of it in few words.</summary>
internal static class DatedStreet
{
    public static readonly LocalDate Since = Day("2026-01-01");

    public static readonly Citation Decree = new(BilingualText.Same("田和街道办事处"), BilingualText.Same("网格调整通知"));

    public static StructureHistory Dated(params StructureChange[] changes) => StructureHistory.From(Tree, Since, changes);

    public static NodeRecord Grid(string id, string? parent = "east") => new() { Id = id, Tier = "grid", Name = $"{id}网格", Parent = Id(parent) };

    public static NodeRecord Area(string id, string? parent = null, int? households = null) =>
        new() { Id = id, Tier = "building-area", Name = $"{id}楼", Parent = Id(parent), Households = households };

    public static FoundNode Found(string on, NodeRecord node) => new() { On = Day(on), Node = node };

    public static RenameNode Rename(string on, string node, string name) => new() { On = Day(on), Node = node, Name = name };

    public static RecodeNode Recode(string on, string node, string? code) => new() { On = Day(on), Node = node, Code = code };

    public static RestateNode Restate(string on, string node, int? households) => new() { On = Day(on), Node = node, Households = households };

    public static TransferNode Transfer(string on, string node, string parent) => new() { On = Day(on), Node = node, Parent = parent };

    public static AbolishNode Abolish(string on, string node) => new() { On = Day(on), Node = node };

    public static MergeNodes Merge(string on, NodeRecord into, params EquatableList<NodeId> nodes) => new() { On = Day(on), Nodes = nodes, Into = into };

    public static SplitNode Split(string on, string node, params EquatableList<SplitPart> parts) => new() { On = Day(on), Node = node, Parts = parts };

    public static SplitPart Part(NodeRecord node, params EquatableList<NodeId> children) => new() { Node = node with { Parent = null }, Children = children };

    /// <summary>The nodes of a day: id, parent, name, code and households.</summary>
    public static string[] Rows(GovernanceTree tree) =>
        [.. tree.Nodes.Select(node => $"{node.Id}<{node.Parent}:{node.Name}:{node.Code}:{node.Households}:{node.Population}:{node.Kind}")];

    public static string[] IdsUnder(this GovernanceTree tree, string node) => [.. tree.ChildrenOf(node).Select(child => child.Id.Value)];

    public static string[] Problems(params StructureChange[] changes) => CodesOf(() => Dated(changes));

    /// <summary>Merge of grid-1 and grid-2 on 1 March, split of what they became on 1 June.</summary>
    public static StructureHistory MergedAndSplit { get; } = Dated(
        Merge("2026-03-01", Grid("grid-12", null), "grid-1", "grid-2") with { Citation = Decree },
        Split("2026-06-01", "grid-12", Part(Grid("grid-4"), "area-1"), Part(Grid("grid-5"), "area-2", "area-3")));

    private static NodeId? Id(string? text) => text is null ? (NodeId?)null : new NodeId(text);
}
