using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>An output of a table, told by the type of its values: those of facts, and the names of time limits.</summary>
internal static class TableOutputShape
{
    private const string TimeLimit = "time-limit";

    public static OneOfShape<TableOutputContent> Shape { get; } = new(
        "table-output",
        new("决策表的一项结果：如事实一样声明其取值，或者是时限。", "What the rows of a table give: declared as a fact is, or a time limit."),
        "type",
        [.. FactDeclarationShape.Shape.Cases.Select(one => new MappedCase<FactDeclaration, TableOutputContent>(one, TableOutputContent.Of, output => output.Declaration)), Limit()]);

    private static Case<TableOutputContent>.Of<TableOutputContent> Limit()
    {
        var output = new ObjectShapeBuilder<TableOutputContent>("table-output-time-limit", new("时限，以其在 timeLimits 中的编号表示。", "A time limit, named by its id in timeLimits."));
        var name = output.Required("name", new("各行给出结果时所用的名称", "the name by which rows give a value"), IdShapes.Fact, value => value.Name);
        output.Tag("type", TimeLimit, new("结果的类型", "the type of the output"));
        var title = output.Required("title", new("结果的称谓", "what the output is called"), BilingualTextShape.Shape, value => value.Title);
        var limits = output.OptionalValue(
            "limits", new("可用的时限，从高到低；不填即 timeLimits 中的全部，依其顺序", "the limits that may be named, from the highest to the lowest; all of timeLimits in their order where it is left out"),
            Shapes.List(Shapes.Id(text => text, text => text), EntryKey.Itself, least: 1), value => value.Limits);
        return new(TimeLimit, output.Build(read => new(read.Get(name), read.Get(title), null, read.Get(limits))), value => value.Declaration is null);
    }
}
