using System.Diagnostics.CodeAnalysis;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>A cell: a value, a list of values, or what a condition has less its fact: <c>{ "atLeast": 5 }</c>.</summary>
internal sealed class TableCellShape : Shape<Condition>
{
    private static readonly Shape<EquatableList<FactValue>> Values = Shapes.List(FactValueShape.Shape, EntryKey.Place, least: 1);

    private static readonly Shape<RangeEnds> Ends = Shapes.Words(
        ("closed", RangeEnds.Closed), ("closed-open", RangeEnds.ClosedOpen), ("open-closed", RangeEnds.OpenClosed), ("open", RangeEnds.Open));

    private static readonly OneOfShape<Condition> Compound = new(
        "table-cell", new("单元格中的条件；所依据的事实是该列的输入。", "The condition of a cell; the fact that it reads is the input of its column."), null,
        Comparing("is", Comparison.Equal, new("等于此值", "equals this value")),
        Comparing("lessThan", Comparison.LessThan, new("小于此值", "is less than this value")),
        Comparing("atMost", Comparison.AtMost, new("不大于此值", "is this value or less")),
        Comparing("atLeast", Comparison.AtLeast, new("不小于此值", "is this value or more")),
        Comparing("moreThan", Comparison.MoreThan, new("大于此值", "is more than this value")),
        Between(),
        In(),
        Under(),
        Not(),
        Parts("allOf", new("各条件全部成立。", "Every one of several conditions is met."), parts => (AllOfCondition)Condition.AllOf(parts), (AllOfCondition value) => value.Parts),
        Parts("anyOf", new("至少一个条件成立。", "At least one of several conditions is met."), parts => (AnyOfCondition)Condition.AnyOf(parts), (AnyOfCondition value) => value.Parts));

    private TableCellShape()
    {
    }

    public static TableCellShape Shape { get; } = new();

    public override BilingualText Accepts { get; } = new("值、值的列表，或者对象（table-cell）", "a value, a list of values, or an object (table-cell)");

    public override string Cell => $"值、值的列表，或 / a value, a list of values, or {Compound.Cell}";

    public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out Condition value)
    {
        value = null;
        switch (reading.Document.KindOf(node))
        {
            case NodeKind.Array when Values.TryRead(reading, node, out var values):
                value = Condition.In(CellConditions.Unnamed, values);
                return true;
            case NodeKind.Array:
                return false;
            case NodeKind.Object when !IsValue(reading.Document, node):
                return Compound.TryRead(reading, node, out value);
            case NodeKind.Null:
                return reading.WrongKind(node, Accepts);
            default:
                value = FactValueShape.Shape.TryRead(reading, node, out var one) ? Condition.Is(CellConditions.Unnamed, one) : null;
                return value is not null;
        }
    }

    public override Written Write(Condition value) => value switch
    {
        ComparisonCondition { Comparison: Comparison.Equal } comparison => FactValueShape.Shape.Write(comparison.Value),
        SetCondition set => Values.Write(set.Values),
        _ => Compound.Write(value),
    };

    public override Written Schema(SchemaParts parts) =>
        Written.Object([("anyOf", Written.List([FactValueShape.Shape.Schema(parts), Values.Schema(parts), Compound.Schema(parts)]))]);

    public override void Describe(ReferencePage page) => Compound.Describe(page);

    public override void Locate(Locator locator, int node, string path)
    {
        if (locator.Document.KindOf(node) == NodeKind.Array)
        {
            Values.Locate(locator, node, path);
        }
        else
        {
            Compound.Locate(locator, node, path);
        }
    }

    private static Case<Condition>.Of<ComparisonCondition> Comparing(string word, Comparison comparison, BilingualText docs)
    {
        var cell = new ObjectShapeBuilder<ComparisonCondition>($"table-cell-{word}", new($"输入{docs.Chinese}。", $"The input {docs.English}."));
        var operand = cell.Required(word, docs, FactValueShape.Shape, value => value.Value);
        return new(word, cell.Build(read => new(CellConditions.Unnamed, comparison, read.Get(operand))), value => value.Comparison == comparison);
    }

    private static Case<Condition>.Of<RangeCondition> Between()
    {
        var range = new ObjectShapeBuilder<RangeCondition>("table-cell-range", new("两值之间。", "Between two values."));
        var low = range.Required("low", new("下限", "the lower end"), FactValueShape.Shape, value => value.Low);
        var high = range.Required("high", new("上限", "the upper end"), FactValueShape.Shape, value => value.High);
        var ends = range.Required("ends", new("两端是否包含在内", "which ends belong to it"), Ends, value => value.Ends);
        var shape = range.Build(read => new(CellConditions.Unnamed, read.Get(low), read.Get(high), read.Get(ends)));
        var cell = new ObjectShapeBuilder<RangeCondition>("table-cell-between", new("输入在两值之间。", "The input lies between two values."));
        var between = cell.Required("between", new("范围", "the range"), shape, value => value);
        return new("between", cell.Build(read => read.Get(between)));
    }

    private static Case<Condition>.Of<SetCondition> In()
    {
        var cell = new ObjectShapeBuilder<SetCondition>("table-cell-in", new("输入等于所列值之一。", "The input equals one of several values."));
        var values = cell.Required("in", new("所列的值", "the values"), Values, value => value.Values);
        return new("in", cell.Build(read => new(CellConditions.Unnamed, read.Get(values))));
    }

    private static Case<Condition>.Of<NotCondition> Not()
    {
        var cell = new ObjectShapeBuilder<NotCondition>("table-cell-not", new("条件不成立。", "The opposite of a condition."));
        var part = cell.Required("not", new("被否定的条件", "the condition whose opposite this is"), new DeferredShape<Condition>(() => Shape), value => value.Condition);
        return new("not", cell.Build(read => (NotCondition)Condition.Not(read.Get(part))));
    }

    private static Case<Condition>.Of<UnderCondition> Under()
    {
        var cell = new ObjectShapeBuilder<UnderCondition>("table-cell-under", new("输入是此代码或其下级代码。", "The input is a code or stands below it."));
        var code = cell.Required("under", new("代码表中的代码", "a code of the list"), Shapes.Text, value => value.Code);
        return new("under", cell.Build(read => (UnderCondition)Condition.Under(CellConditions.Unnamed, read.Get(code))));
    }

    private static Case<Condition>.Of<TCondition> Parts<TCondition>(
        string word, BilingualText docs, Func<EquatableList<Condition>, TCondition> make, Func<TCondition, EquatableList<Condition>> get)
        where TCondition : Condition
    {
        var cell = new ObjectShapeBuilder<TCondition>($"table-cell-{word}", docs);
        var parts = cell.Required(word, new("各条件", "the conditions"), Shapes.List(new DeferredShape<Condition>(() => Shape), EntryKey.Place, least: 1), get);
        return new(word, cell.Build(read => make(read.Get(parts))));
    }

    /// <summary>Whether an object is a value that says its own type.</summary>
    private static bool IsValue(Document document, int node) => FactValueShapes.Typed.Cases.Any(one => document.Find(node, one.Utf8Word) >= 0);
}
