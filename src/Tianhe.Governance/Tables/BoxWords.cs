using System.Globalization;

using NodaTime.Text;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>Puts codes of a column back into conditions and values.</summary>
internal static class BoxWords
{
    /// <summary>Neighbouring values that have an order make a range each; values without one are one set.</summary>
    public static IEnumerable<IntervalSet> Pieces(CompiledColumn column, IntervalSet codes)
    {
        if (column.Fact.Type is FactType.Text or FactType.Truth)
        {
            yield return codes;
            yield break;
        }

        for (var i = 0; i < codes.Intervals.Length; i++)
        {
            yield return IntervalSet.Of(codes.Intervals[i].Low, codes.Intervals[i].High);
        }
    }

    /// <summary>A condition that just the codes meet; of a set, the shorter way to write it.</summary>
    public static Condition Condition(CompiledColumn column, IntervalSet codes, out int values)
    {
        var (name, coding) = (column.Fact.Name, column.Coding);
        values = 1;
        if (column.Fact.Type is FactType.Text or FactType.Truth)
        {
            var others = codes.Complement(coding.Lowest, coding.Highest);
            var isNegated = !others.IsEmpty && Count(others) < Count(codes);
            var listed = Listed(coding, isNegated ? others : codes);
            values = listed.Count;
            var condition = values == 1 ? Facts.Condition.Is(name, listed[0]) : Facts.Condition.In(name, listed);
            return isNegated ? Facts.Condition.Not(condition) : condition;
        }

        var (low, high) = codes.Intervals[0];
        return low == high ? Facts.Condition.Is(name, coding.Decode(low))
            : high == coding.Highest ? Facts.Condition.AtLeast(name, coding.Decode(low))
            : low == coding.Lowest ? Facts.Condition.AtMost(name, coding.Decode(high))
            : Facts.Condition.Between(name, coding.Decode(low), coding.Decode(high), RangeEnds.Closed);
    }

    /// <summary>A value out of the codes: the one nearest to zero in their first piece.</summary>
    public static KeyValuePair<FactName, FactValue> Witness(CompiledColumn column, IntervalSet codes) =>
        new(column.Fact.Name, column.Coding.Decode(Math.Clamp(0, codes.Intervals[0].Low, codes.Intervals[0].High)));

    /// <summary>Values as one writes them in a document, which is alike in every language.</summary>
    public static string Written(EquatableList<KeyValuePair<FactName, FactValue>> values) =>
        string.Join(", ", values.Select(value => $"{value.Key} = {Written(value.Value)}"));

    public static BilingualText Said(EquatableList<Condition> box, FactCatalogue facts) => box.Count == 0
        ? new("任何值", "any values")
        : new(string.Join("，", box.Select(condition => condition.Describe(facts, Language.Chinese))), string.Join(", ", box.Select(condition => condition.Describe(facts, Language.English))));

    private static string Written(FactValue value) => value.Type switch
    {
        FactType.Truth => value.Truth ? "true" : "false",
        FactType.Number => value.Number.ToString(CultureInfo.InvariantCulture),
        FactType.Date => LocalDatePattern.Iso.Format(value.Date),
        _ => value.In(Language.English),
    };

    private static long Count(IntervalSet codes)
    {
        var count = 0L;
        foreach (var (low, high) in codes.Intervals)
        {
            count += high - low + 1;
        }

        return count;
    }

    private static EquatableList<FactValue> Listed(FactCoding coding, IntervalSet codes)
    {
        var values = new List<FactValue>();
        foreach (var (low, high) in codes.Intervals)
        {
            for (var code = low; code <= high; code++)
            {
                values.Add(coding.Decode(code));
            }
        }

        return values.ToEquatableList();
    }
}
