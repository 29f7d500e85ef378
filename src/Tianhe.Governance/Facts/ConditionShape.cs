using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Facts;

/// <summary>A condition, told by the member that says how the fact is compared, or how its parts are joined: <c>{ "fact": "order.redos", "lessThan": 2 }</c>.</summary>
/// <remarks>A document is at most as deep as conditions may be, so that none that can be read is too deep.</remarks>
internal static class ConditionShape
{
    private static readonly BilingualText FactDocs = new("所依据的事实", "the fact that is read");

    private static readonly Shape<RangeEnds> Ends = Shapes.Words(
        ("closed", RangeEnds.Closed), ("closed-open", RangeEnds.ClosedOpen), ("open-closed", RangeEnds.OpenClosed), ("open", RangeEnds.Open));

    private static readonly Case<Condition>[] OnFact =
    [
        Comparing("is", Comparison.Equal, new("等于此值", "equals this value")),
        Comparing("lessThan", Comparison.LessThan, new("小于此值，日期为早于", "is less than this value; of a date, earlier")),
        Comparing("atMost", Comparison.AtMost, new("不大于此值", "is this value or less")),
        Comparing("atLeast", Comparison.AtLeast, new("不小于此值", "is this value or more")),
        Comparing("moreThan", Comparison.MoreThan, new("大于此值，日期为晚于", "is more than this value; of a date, later")),
        Between(),
        In(),
        Under(),
        Not(),
        Parts("allOf", new("各条件全部成立。", "Every one of several conditions is met."), parts => new AllOfCondition(parts), (AllOfCondition value) => value.Parts),
        Parts("anyOf", new("至少一个条件成立。", "At least one of several conditions is met."), parts => new AnyOfCondition(parts), (AnyOfCondition value) => value.Parts),
    ];

    /// <summary>The condition that has an opposite: every one but any, for the opposite of any is met by nothing.</summary>
    private static readonly OneOfShape<Condition> Negated = new(
        "condition-on-fact", new("对事实的条件，可以否定，也可以组合。", "A condition on facts, which has an opposite and may stand beside others."), null, OnFact);

    public static OneOfShape<Condition> Shape { get; } = new(
        "condition", new("对事实的条件，或者无条件。", "A condition on facts, or none at all."), null, [.. OnFact, Any()]);

    private static Case<Condition>.Of<ComparisonCondition> Comparing(string word, Comparison comparison, BilingualText docs)
    {
        var condition = new ObjectShapeBuilder<ComparisonCondition>($"condition-{word}", new($"事实{docs.Chinese}。", $"The fact {docs.English}."));
        var fact = condition.Required("fact", FactDocs, IdShapes.Fact, value => value.Fact);
        var operand = condition.Required(word, docs, FactValueShape.Shape, value => value.Value);
        return new(word, condition.Build(read => new(read.Get(fact), comparison, read.Get(operand))), value => value.Comparison == comparison);
    }

    private static Case<Condition>.Of<RangeCondition> Between()
    {
        var range = new ObjectShapeBuilder<Range>("range", new("两值之间。", "Between two values."));
        var low = range.Required("low", new("下限", "the lower end"), FactValueShape.Shape, value => value.Low);
        var high = range.Required("high", new("上限", "the upper end"), FactValueShape.Shape, value => value.High);
        var ends = range.Required("ends", new("两端是否包含在内", "which ends belong to it"), Ends, value => value.Ends);
        var shape = range.Build(read => new(read.Get(low), read.Get(high), read.Get(ends)));
        var condition = new ObjectShapeBuilder<RangeCondition>("condition-between", new("事实在两值之间。", "The fact lies between two values."));
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

    private static Case<Condition>.Of<UnderCondition> Under()
    {
        var condition = new ObjectShapeBuilder<UnderCondition>("condition-under", new("事实是此代码或其下级代码。", "The fact is a code or stands below it."));
        var fact = condition.Required("fact", FactDocs, IdShapes.Fact, value => value.Fact);
        var code = condition.Required("under", new("代码表中的代码", "a code of the list"), Shapes.Text, value => value.Code);
        return new("under", condition.Build(read => new(read.Get(fact), read.Get(code))));
    }

    private static Case<Condition>.Of<TCondition> Parts<TCondition>(
        string word, BilingualText docs, Func<EquatableList<Condition>, TCondition> make, Func<TCondition, EquatableList<Condition>> get)
        where TCondition : Condition
    {
        var condition = new ObjectShapeBuilder<TCondition>($"condition-{word}", docs);
        var parts = condition.Required(word, new("各条件", "the conditions"), Shapes.List(new DeferredShape<Condition>(() => Negated), EntryKey.Place, least: 1), get);
        return new(word, condition.Build(read => make(read.Get(parts))));
    }

    private static Case<Condition>.Of<AnyCondition> Any()
    {
        var condition = new ObjectShapeBuilder<AnyCondition>("condition-any", new("无条件。", "Always met."));
        condition.Required("any", new("总是成立", "always met"), Shapes.True, _ => true);
        return new("any", condition.Build(_ => new()));
    }

    private sealed record Range(FactValue Low, FactValue High, RangeEnds Ends);
}
