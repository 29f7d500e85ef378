using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>A change of the tree, told by the member that says what is done: <c>{ "on": "2026-07-01", "rename": "grid-07", "name": "…" }</c>.</summary>
internal static class StructureChangeShape
{
    private static readonly Shape<EquatableList<NodeId>> Nodes = Shapes.List(IdShapes.Node, EntryKey.Place);

    public static OneOfShape<StructureChange> Shape { get; } = new(
        "structure-change", new("层级体系的一次变动。", "A dated change of the tree."), null, Found(), Rename(), Recode(), Restate(), Transfer(), Split(), Merge(), Abolish());

    private static Case<StructureChange>.Of<FoundNode> Found()
    {
        var change = new Change<FoundNode>("found", new("设立一个节点。", "A node is founded."));
        var node = change.Builder.Required("found", new("新节点", "the new node"), NodeRecordShape.Shape, value => value.Node);
        return new("found", change.Builder.Build(read => new() { On = read.Get(change.On), Citation = read.Get(change.Citation), Node = read.Get(node) }));
    }

    private static Case<StructureChange>.Of<RenameNode> Rename()
    {
        var change = new Change<RenameNode>("rename", new("节点更名。", "A node gets another name."));
        var node = change.Builder.Required("rename", new("更名的节点", "the node"), IdShapes.Node, value => value.Node);
        var name = change.Builder.Required("name", new("新名称", "the new name"), Shapes.Text, value => value.Name);
        return new("rename", change.Builder.Build(read => new() { On = read.Get(change.On), Citation = read.Get(change.Citation), Node = read.Get(node), Name = read.Get(name) }));
    }

    private static Case<StructureChange>.Of<RecodeNode> Recode()
    {
        var change = new Change<RecodeNode>("recode", new("节点变更编码。", "A node gets another code, or none."));
        var node = change.Builder.Required("recode", new("变更编码的节点", "the node"), IdShapes.Node, value => value.Node);
        var code = change.Builder.Optional("code", new("新编码；不写则从此无编码", "the new code; none from now on where left out"), Shapes.Text, value => value.Code);
        return new("recode", change.Builder.Build(read => new() { On = read.Get(change.On), Citation = read.Get(change.Citation), Node = read.Get(node), Code = read.Get(code) }));
    }

    private static Case<StructureChange>.Of<RestateNode> Restate()
    {
        var change = new Change<RestateNode>("restate", new("重新填报节点的数字和类别。", "The figures of a node and its kind are stated anew."));
        var node = change.Builder.Required("restate", new("重新填报的节点", "the node"), IdShapes.Node, value => value.Node);
        var households = change.Builder.OptionalValue("households", new("户数；不写则从此不详", "the number of households; not stated from now on where left out"), NodeRecordShape.Figure, value => value.Households);
        var population = change.Builder.OptionalValue("population", new("人口数；不写则从此不详", "the number of residents; not stated from now on where left out"), NodeRecordShape.Figure, value => value.Population);
        var kind = change.Builder.OptionalValue("kind", new("网格类别；不写则从此不详", "the kind of grid; not stated from now on where left out"), NodeRecordShape.Kinds, value => value.Kind);
        return new("restate", change.Builder.Build(read => new()
        {
            On = read.Get(change.On),
            Citation = read.Get(change.Citation),
            Node = read.Get(node),
            Households = read.Get(households),
            Population = read.Get(population),
            Kind = read.Get(kind),
        }));
    }

    private static Case<StructureChange>.Of<TransferNode> Transfer()
    {
        var change = new Change<TransferNode>("transfer", new("节点连同其下全部划归另一上级。", "A node, with all that is under it, comes under another parent."));
        var node = change.Builder.Required("transfer", new("划转的节点", "the node"), IdShapes.Node, value => value.Node);
        var parent = change.Builder.Required("parent", new("新的上级", "the new parent"), IdShapes.Node, value => value.Parent);
        return new("transfer", change.Builder.Build(read => new() { On = read.Get(change.On), Citation = read.Get(change.Citation), Node = read.Get(node), Parent = read.Get(parent) }));
    }

    private static Case<StructureChange>.Of<SplitNode> Split()
    {
        var part = new ObjectShapeBuilder<SplitPart>("split-part", new("拆分后的一部分。", "One part of a node that is split."));
        var record = part.Required("node", new("该部分", "the part"), NodeRecordShape.Shape, value => value.Node);
        var children = part.WithDefault("children", new("归入该部分的下级节点", "the children of the split node that come under it"), Nodes, value => value.Children, []);
        var shape = part.Build(read => new() { Node = read.Get(record), Children = read.Get(children) });
        var change = new Change<SplitNode>("split", new("一个节点拆分为几个。", "A node becomes several."));
        var node = change.Builder.Required("split", new("拆分的节点", "the node"), IdShapes.Node, value => value.Node);
        var parts = change.Builder.Required("parts", new("各部分", "the parts"), Shapes.List(shape, EntryKey.Place), value => value.Parts);
        return new("split", change.Builder.Build(read => new() { On = read.Get(change.On), Citation = read.Get(change.Citation), Node = read.Get(node), Parts = read.Get(parts) }));
    }

    private static Case<StructureChange>.Of<MergeNodes> Merge()
    {
        var change = new Change<MergeNodes>("merge", new("几个节点合并为一个。", "Several nodes become one."));
        var nodes = change.Builder.Required("merge", new("合并的节点", "the nodes"), Nodes, value => value.Nodes);
        var into = change.Builder.Required("into", new("合并成的节点；可沿用其中一个的编号", "what they become; it may keep the id of one of them"), NodeRecordShape.Shape, value => value.Into);
        return new("merge", change.Builder.Build(read => new() { On = read.Get(change.On), Citation = read.Get(change.Citation), Nodes = read.Get(nodes), Into = read.Get(into) }));
    }

    private static Case<StructureChange>.Of<AbolishNode> Abolish()
    {
        var change = new Change<AbolishNode>("abolish", new("撤销一个节点。", "A node is abolished without a successor."));
        var node = change.Builder.Required("abolish", new("撤销的节点", "the node"), IdShapes.Node, value => value.Node);
        return new("abolish", change.Builder.Build(read => new() { On = read.Get(change.On), Citation = read.Get(change.Citation), Node = read.Get(node) }));
    }

    /// <summary>What every change has.</summary>
    private sealed class Change<T>
        where T : StructureChange
    {
        public Change(string word, BilingualText docs)
        {
            Builder = new($"change-{word}", docs);
            On = Builder.Required("on", new("生效日期", "the first day on which it is in force"), Shapes.Date, value => value.On);
            Citation = Builder.Optional("citation", new("依据", "the text by which it was decided"), CitationShape.Named, value => value.Citation);
        }

        public ObjectShapeBuilder<T> Builder { get; }

        public Member<T, LocalDate> On { get; }

        public Member<T, Citation?> Citation { get; }
    }
}
