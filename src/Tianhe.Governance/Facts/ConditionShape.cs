using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Facts;

/// <summary>A condition, told by the member that says how the fact is compared: <c>{ "fact": "order.redos", "lessThan": 2 }</c>.</summary>
internal static class ConditionShape
{
    private static readonly BilingualText FactDocs = new("所依据的事实", "the fact that is read");

    private static readonly Shape<RangeEnds> Ends = Shapes.Words(
        ("closed", RangeEnds.Closed), ("closed-open", RangeEnds.ClosedOpen), ("open-closed", RangeEnds.OpenClosed), ("open", RangeEnds.Open));

    private static readonly Case<Condition>[] OnFact =
    [
        Comparing("is", Comparison.Equal, new("等于此值", "equals this value")),
        Comparing("lessThan", Comparison.LessThan, new("小于此数", "is less than this number")),
        Comparing("atMost", Comparison.AtMost, new("不大于此数", "is this number or less")),
        Comparing("atLeast", Comparison.AtLeast, new("不小于此数", "is this number or more")),
        Comparing("moreThan", Comparison.MoreThan, new("大于此数", "is more than this number")),
        Between(),
        In(),
        Not(),
    ];

    /// <summary>The condition that has an opposite: every one but any, for the opposite of any is met by nothing.</summary>
    private static readonly OneOfShape<Condition> Negated = new(
        "condition-on-fact", new("对一项事实的条件，可以否定。", "A condition on a fact, which has an opposite."), null, OnFact);

    public static OneOfShape<Condition> Shape { get; } = new(
        "condition", new("对一项事实的条件，或者无条件。", "A condition on one fact, or none at all."), null, [.. OnFact, Any()]);

    private static Case<Condition>.Of<ComparisonCondition> Comparing(string word, Comparison comparison, BilingualText docs)
    {
        var condition = new ObjectShapeBuilder<ComparisonCondition>($"condition-{word}", new($"事实{docs.Chinese}。", $"The fact {docs.English}."));
        var fact = condition.Required("fact", FactDocs, IdShapes.Fact, value => value.Fact);
        var operand = condition.Required(word, docs, FactValueShape.Shape, value => value.Value);
        return new(word, condition.Build(read => new(read.Get(fact), comparison, read.Get(operand))), value => value.Comparison == comparison);
    }

    private static Case<Condition>.Of<RangeCondition> Between()
    {
        var range = new ObjectShapeBuilder<Range>("range", new("两数之间。", "Between two numbers."));
        var low = range.Required("low", new("下限", "the lower end"), FactValueShape.Shape, value => value.Low);
        var high = range.Required("high", new("上限", "the upper end"), FactValueShape.Shape, value => value.High);
        var ends = range.Required("ends", new("两端是否包含在内", "which ends belong to it"), Ends, value => value.Ends);
        var shape = range.Build(read => new(read.Get(low), read.Get(high), read.Get(ends)));
        var condition = new ObjectShapeBuilder<RangeCondition>("condition-between", new("事实在两数之间。", "The fact lies between two numbers."));
        var fact = condition.Required("fact", FactDocs, IdShapes.Fact, value => value.Fact);
        var between = condition.Required("between", new("范围", "the range"), shape, value => new(value.Low, value.High, value.Ends));
        return new("between", condition.Build(read => new(read.Get(fact), read.Get(between).Low, read.Get(between).High, read.Get(between).Ends)));
    }

    private static Case<Condition>.Of<SetCondition> In()
    {
        var condition = new ObjectShapeBuilder<SetCondition>("condition-in", new("事实等于所列值之一。", "The fact equals one of several values."));
        var fact = condition.Required("fact", FactDocs, IdShapes.Fact, value => value.Fact);
        var values = condition.Required("in", new("所列的值", "the values"), Shapes.List(FactValueShape.Shape, EntryKey.Place, least: 1), value => value.Values);
        return new("in", condition.Build(read => new(read.Get(fact), read.Get(values))));
    }

    private static Case<Condition>.Of<NotCondition> Not()
    {
        var condition = new ObjectShapeBuilder<NotCondition>("condition-not", new("条件不成立。", "The opposite of a condition."));
        var part = condition.Required("not", new("被否定的条件", "the condition whose opposite this is"), new DeferredShape<Condition>(() => Negated), value => value.Condition);
        return new("not", condition.Build(read => new(read.Get(part))));
    }

    private static Case<Condition>.Of<AnyCondition> Any()
    {
        var condition = new ObjectShapeBuilder<AnyCondition>("condition-any", new("无条件。", "Always met."));
        condition.Required("any", new("总是成立", "always met"), Shapes.True, _ => true);
        return new("any", condition.Build(_ => new()));
    }

    private sealed record Range(FactValue Low, FactValue High, RangeEnds Ends);
}
