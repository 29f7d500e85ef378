using CsCheck;

using NodaTime;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

/// <summary>Facts of every type with so few values that every one can be tried, any condition on them, and what it means, written without intervals.</summary>
internal static class TypedFacts
{
    public static CodeList Kinds { get; } = CodeList.Of("kinds", "2026", new("类", "kinds"),
    [
        new() { Code = "e", Name = BilingualText.Same("E") },
        new() { Code = "a/b/c", Name = BilingualText.Same("C"), Under = "a/b" },
        new() { Code = "a", Name = BilingualText.Same("A") },
        new() { Code = "a/b", Name = BilingualText.Same("B"), Under = "a" },
        new() { Code = "a/d", Name = BilingualText.Same("D"), Under = "a" },
    ]);

    public static FactCatalogue Catalogue { get; } = FactCatalogue.Of(
    [
        FactDeclaration.ForNumber("n", BilingualText.Same("N"), 1) with { Minimum = -0.1m, Maximum = 0.2m },
        FactDeclaration.ForCount("c", BilingualText.Same("C")) with { Maximum = 3 },
        FactDeclaration.ForRate("r", BilingualText.Same("R"), 1, NumberRounding.HalfUp) with { Maximum = 0.5m },
        FactDeclaration.ForDate("d", BilingualText.Same("D")) with { Earliest = Day(1), Latest = Day(4) },
        FactDeclaration.ForDuration("t", BilingualText.Same("T")) with { Shortest = Span(-1), Longest = Span(2) },
        FactDeclaration.ForCode("k", BilingualText.Same("K"), Kinds),
        FactDeclaration.ForTruth("b", BilingualText.Same("B")),
    ]);

    public static IReadOnlyDictionary<FactName, FactValue[]> Values { get; } = new Dictionary<FactName, FactValue[]>
    {
        ["n"] = [-0.1m, 0, 0.1m, 0.2m],
        ["c"] = [0, 1, 2, 3],
        ["r"] = [0, 0.1m, 0.2m, 0.3m, 0.4m, 0.5m],
        ["d"] = [Day(1), Day(2), Day(3), Day(4)],
        ["t"] = [Span(-1), Span(0), Span(1), Span(2)],
        ["k"] = ["a", "a/b", "a/b/c", "a/d", "e"],
        ["b"] = [false, true],
    };

    /// <summary>Two conditions on two or three facts in common.</summary>
    public static Gen<(Condition One, Condition Other)> AnyPair { get; } = Gen.Shuffle(Values.Keys.ToArray(), 3).SelectMany(facts => Gen.Select(Tree(facts, 2), Tree(facts, 2)));

    public static Gen<Condition> AnyCondition { get; } = AnyPair.Select(pair => pair.One);

    /// <summary>All of several choices on three facts in common: many a choice fails by those that follow.</summary>
    public static Gen<Condition> Choices { get; } = Gen.Shuffle(Values.Keys.ToArray(), 3).SelectMany(facts =>
        Gen.Select(One(facts).SelectMany(Leaf), One(facts).SelectMany(Leaf)).Select(pair => Condition.AnyOf(pair.Item1, pair.Item2)).Array[3, 7].Select(choices => Condition.AllOf([.. choices])));

    /// <summary>A condition of any depth on one fact.</summary>
    public static Gen<Condition> OnOneFact { get; } = One([.. Values.Keys]).SelectMany(fact => Tree([fact], 2));

    public static IEnumerable<Dictionary<FactName, FactValue>> Assignments(Condition one, Condition other, bool withMissing = false)
    {
        var facts = new List<FactName>();
        one.AddFacts(facts);
        other.AddFacts(facts);
        return facts.Distinct().Aggregate(
            (IEnumerable<Dictionary<FactName, FactValue>>)[[]],
            (all, fact) => all.SelectMany(values => Values[fact].Concat(withMissing ? [FactValue.Missing] : []).Select(value => new Dictionary<FactName, FactValue>(values) { [fact] = value })));
    }

    public static FactSheet Sheet(IEnumerable<KeyValuePair<FactName, FactValue>> values) => FactSheet.Bind(Catalogue, values.Select(value => (value.Key, value.Value)).ToEquatableList());

    /// <summary>True, false, or null where it cannot be evaluated.</summary>
    public static bool? Means(Condition condition, IReadOnlyDictionary<FactName, FactValue> values)
    {
        switch (condition)
        {
            case NotCondition not:
                return !Means(not.Condition, values);
            case AllOfCondition all:
                var every = all.Parts.Select(part => Means(part, values)).ToList();
                return every.Contains(false) ? false : every.Contains(null) ? null : true;
            case AnyOfCondition any:
                var some = any.Parts.Select(part => Means(part, values)).ToList();
                return some.Contains(true) ? true : some.Contains(null) ? null : false;
            default:
                var value = values[condition.FactRead!.Value];
                return value.State == FactState.Known ? IsMet(condition, value) : null;
        }
    }

    private static bool IsMet(Condition condition, FactValue value) => condition switch
    {
        ComparisonCondition { Comparison: Comparison.Equal } comparison => value == comparison.Value,
        ComparisonCondition { Comparison: Comparison.LessThan } comparison => Compare(value, comparison.Value) < 0,
        ComparisonCondition { Comparison: Comparison.AtMost } comparison => Compare(value, comparison.Value) <= 0,
        ComparisonCondition { Comparison: Comparison.AtLeast } comparison => Compare(value, comparison.Value) >= 0,
        ComparisonCondition { Comparison: Comparison.MoreThan } comparison => Compare(value, comparison.Value) > 0,
        RangeCondition { Ends: RangeEnds.Closed } range => Compare(value, range.Low) >= 0 && Compare(value, range.High) <= 0,
        RangeCondition { Ends: RangeEnds.ClosedOpen } range => Compare(value, range.Low) >= 0 && Compare(value, range.High) < 0,
        RangeCondition { Ends: RangeEnds.OpenClosed } range => Compare(value, range.Low) > 0 && Compare(value, range.High) <= 0,
        RangeCondition { Ends: RangeEnds.Open } range => Compare(value, range.Low) > 0 && Compare(value, range.High) < 0,
        SetCondition set => set.Values.Contains(value),
        UnderCondition under => value.Text == under.Code || value.Text.StartsWith($"{under.Code}/", StringComparison.Ordinal),
        _ => throw new InvalidOperationException($"{condition} is of no known kind."),
    };

    private static int Compare(FactValue one, FactValue other) => one.Type switch
    {
        FactType.Number => one.Number.CompareTo(other.Number),
        FactType.Date => one.Date.CompareTo(other.Date),
        FactType.Duration => one.Duration.CompareTo(other.Duration),
        _ => throw new InvalidOperationException($"{one.Type} has no order."),
    };

    private static LocalDate Day(int day) => new(2026, 9, day);

    private static Duration Span(int milliseconds) => Duration.FromMilliseconds(milliseconds);

    private static Gen<T> One<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);

    private static Gen<Condition> Tree(FactName[] facts, int depth) => depth == 0
        ? One(facts).SelectMany(Leaf)
        : Gen.Frequency(
            (2, One(facts).SelectMany(Leaf)),
            (1, Tree(facts, depth - 1).Select(Condition.Not)),
            (2, Tree(facts, depth - 1).Array[1, 3].Select(parts => Condition.AllOf(parts.ToEquatableList()))),
            (2, Tree(facts, depth - 1).Array[1, 3].Select(parts => Condition.AnyOf(parts.ToEquatableList()))));

    /// <summary>Met by some values and not by others, so that it loads wherever it stands.</summary>
    private static Gen<Condition> Leaf(FactName fact)
    {
        var values = Values[fact];
        var on = from first in One(values)
                 from second in One(values)
                 from ends in Gen.Enum<RangeEnds>()
                 from condition in fact.Value is "k" ? One(Condition.Is(fact, first), Condition.In(fact, [first, second]), Condition.Under(fact, first.Text))
                     : fact.Value is "b" ? One(Condition.Is(fact, first), Condition.In(fact, [first]))
                     : One(
                         Condition.Is(fact, first), Condition.In(fact, [first, second]), Condition.LessThan(fact, first), Condition.AtMost(fact, first),
                         Condition.AtLeast(fact, first), Condition.MoreThan(fact, first), Condition.Between(fact, first, second, ends))
                 select condition;
        return on.Where(condition => values.Select(value => IsMet(condition, value)).Distinct().Count() == 2);
    }
}
