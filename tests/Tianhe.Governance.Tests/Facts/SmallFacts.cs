using CsCheck;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

/// <summary>Facts with so few values that every one can be tried, any condition on them, and what a condition means, written without intervals.</summary>
internal static class SmallFacts
{
    public static FactCatalogue Catalogue { get; } = FactCatalogue.Of(
    [
        FactDeclaration.ForNumber("rate", new("率", "rate"), 1) with { Minimum = -0.3m, Maximum = 0.4m },
        FactDeclaration.ForText("kind", new("类", "kind"), ["a", "b", "c"]),
        FactDeclaration.ForTruth("done", new("完成", "done")),
    ]);

    public static IReadOnlyDictionary<FactName, FactValue[]> Values { get; } = new Dictionary<FactName, FactValue[]>
    {
        ["rate"] = [.. Enumerable.Range(-3, 8).Select(code => (FactValue)(code / 10m))],
        ["kind"] = ["a", "b", "c"],
        ["done"] = [false, true],
    };

    public static FactName FactOf(Condition condition) => condition switch
    {
        ComparisonCondition comparison => comparison.Fact,
        RangeCondition range => range.Fact,
        SetCondition set => set.Fact,
        NotCondition not => FactOf(not.Condition),
        _ => throw new InvalidOperationException($"{condition} reads nothing."),
    };

    public static Gen<Condition> AnyCondition { get; } = Nested(Gen.OneOf(Leaf("rate"), Leaf("kind"), Leaf("done"), Numeric), 2);

    public static bool IsMet(Condition condition, FactValue value) => condition switch
    {
        ComparisonCondition { Comparison: Comparison.Equal } comparison => value == comparison.Value,
        ComparisonCondition { Comparison: Comparison.LessThan } comparison => value.Number < comparison.Value.Number,
        ComparisonCondition { Comparison: Comparison.AtMost } comparison => value.Number <= comparison.Value.Number,
        ComparisonCondition { Comparison: Comparison.AtLeast } comparison => value.Number >= comparison.Value.Number,
        ComparisonCondition { Comparison: Comparison.MoreThan } comparison => value.Number > comparison.Value.Number,
        RangeCondition { Ends: RangeEnds.Closed } range => value.Number >= range.Low.Number && value.Number <= range.High.Number,
        RangeCondition { Ends: RangeEnds.ClosedOpen } range => value.Number >= range.Low.Number && value.Number < range.High.Number,
        RangeCondition { Ends: RangeEnds.OpenClosed } range => value.Number > range.Low.Number && value.Number <= range.High.Number,
        RangeCondition { Ends: RangeEnds.Open } range => value.Number > range.Low.Number && value.Number < range.High.Number,
        SetCondition set => set.Values.Contains(value),
        NotCondition not => !IsMet(not.Condition, value),
        _ => throw new InvalidOperationException($"{condition} is of no known kind."),
    };

    /// <summary>Whether the condition and every part of it is met by some value, as a definition must be.</summary>
    public static bool IsSatisfiable(Condition condition) =>
        Values[FactOf(condition)].Any(value => IsMet(condition, value)) && (condition is not NotCondition not || IsSatisfiable(not.Condition));

    public static FactSheet Sheet(FactName fact, FactValue value) => FactSheet.Bind(Catalogue, [(fact, value)]);

    private static Gen<T> One<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);

    private static Gen<Condition> Numeric =>
        from low in One(Values["rate"])
        from high in One(Values["rate"])
        from ends in Gen.Enum<RangeEnds>()
        from condition in One(
            Condition.Between("rate", low, high, ends), Condition.LessThan("rate", low), Condition.AtMost("rate", low),
            Condition.AtLeast("rate", low), Condition.MoreThan("rate", low))
        select condition;

    private static Gen<Condition> Leaf(string fact) =>
        from values in One(Values[fact]).Array[1, 4]
        from condition in One(Condition.Is(fact, values[0]), Condition.In(fact, values.ToEquatableList()))
        select condition;

    private static Gen<Condition> Nested(Gen<Condition> inner, int depth) =>
        depth == 0 ? inner : Nested(Gen.Frequency((2, inner), (1, inner.Select(Condition.Not))), depth - 1);
}
