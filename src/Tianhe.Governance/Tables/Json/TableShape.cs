using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>A decision table. Its version and its facts are those of the pack.</summary>
internal static class TableShape
{
    private static readonly Shape<HitPolicy> Policies = Shapes.Words(
        ("unique", HitPolicy.Unique), ("any", HitPolicy.Any), ("first", HitPolicy.First), ("priority", HitPolicy.Priority),
        ("rule-order", HitPolicy.RuleOrder), ("output-order", HitPolicy.OutputOrder), ("collect-list", HitPolicy.CollectList),
        ("collect-sum", HitPolicy.CollectSum), ("collect-min", HitPolicy.CollectMin), ("collect-max", HitPolicy.CollectMax), ("collect-count", HitPolicy.CollectCount));

    public static ObjectShape<TableContent> Shape { get; } = Describe();

    private static ObjectShape<TableContent> Describe()
    {
        var table = new ObjectShapeBuilder<TableContent>("table", new("一张决策表。", "A decision table."));
        var id = table.Required("id", new("决策表的编号", "the id of the table"), TableIdShapes.Table, value => value.Id);
        var name = table.Required("name", new("名称", "what it is called"), BilingualTextShape.Shape, value => value.Name);
        var policy = table.Required("hitPolicy", new("几行同时符合时如何取结果", "what holds where several rows match"), Policies, value => value.HitPolicy);
        var inputs = table.Required("inputs", new("所依据的事实，按列的顺序", "the facts that it reads, in the order of its columns"), Shapes.List(IdShapes.Fact, EntryKey.Itself), value => value.Inputs);
        var outputs = table.Required("outputs", new("各行给出的结果，按列的顺序", "what its rows give, in the order of its columns"), Shapes.List(TableOutputShape.Shape, new("name", isUnique: true), least: 1), value => value.Outputs);
        var rows = table.Required("rows", new("各行，按顺序", "the rows, in their order"), Shapes.List(TableRowShape.Shape, EntryKey.Id), value => value.Rows);
        var otherwise = table.WithDefault("otherwise", new("没有一行符合时的结果", "the values of the outputs where no row matches"), TableRowShape.Outputs, value => value.Otherwise, []);
        var gaps = table.WithDefault("allowsGaps", new("是否允许没有一行符合的情形", "whether there may be values that no row matches"), Shapes.Truth, value => value.AllowsGaps, false);
        var citation = table.Optional("citation", new("依据", "the text on which it rests"), CitationShape.Named, value => value.Citation);
        return table.Build(read => new()
        {
            Id = read.Get(id),
            Name = read.Get(name),
            HitPolicy = read.Get(policy),
            Inputs = read.Get(inputs),
            Outputs = read.Get(outputs),
            Rows = read.Get(rows),
            Otherwise = read.Get(otherwise),
            AllowsGaps = read.Get(gaps),
            Citation = read.Get(citation),
        });
    }
}
