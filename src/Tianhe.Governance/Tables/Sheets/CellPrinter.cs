using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>Writes a condition by <see cref="CellGrammar"/>.</summary>
internal static class CellPrinter
{
    public static string Print(Condition condition, Language language, bool isQuoted) => new Style(language, isQuoted).Whole(Normal(condition));

    /// <summary>The condition without what says the same with a word more: a set of one value, and all or any of one part.</summary>
    public static Condition Normal(Condition condition) => condition switch
    {
        SetCondition { Values: [var only] } set => Condition.Is(set.Fact, only),
        NotCondition not => Condition.Not(Normal(not.Condition)),
        AllOfCondition { Parts: [var only] } => Normal(only),
        AnyOfCondition { Parts: [var only] } => Normal(only),
        AllOfCondition all => Condition.AllOf([.. all.Parts.Select(Normal)]),
        AnyOfCondition any => Condition.AnyOf([.. any.Parts.Select(Normal)]),
        _ => condition,
    };

    private readonly record struct Style(Language Language, bool IsQuoted)
    {
        public string Whole(Condition condition) => condition switch
        {
            SetCondition set => string.Join(Language == Language.Chinese ? "、" : ", ", set.Values.Select(Value)),
            AllOfCondition all => Join(CellWords.And, all.Parts),
            AnyOfCondition any => Join(CellWords.Or, any.Parts),
            _ => Item(condition),
        };

        private string Join(CellWord word, EquatableList<Condition> parts) => string.Join($" {word.In(Language)} ", parts.Select(Item));

        private string Item(Condition condition) => condition switch
        {
            AnyCondition => CellWords.Any.In(Language),
            ComparisonCondition comparison => $"{Sign(comparison.Comparison)}{Value(comparison.Value)}",
            RangeCondition range => $"{(range.Ends is RangeEnds.Closed or RangeEnds.ClosedOpen ? '[' : '(')}{Value(range.Low)}..{Value(range.High)}{(range.Ends is RangeEnds.Closed or RangeEnds.OpenClosed ? ']' : ')')}",
            UnderCondition under => $"{CellWords.Under.In(Language)} {Value(under.Code)}",
            NotCondition { Condition: SetCondition or AllOfCondition or AnyOfCondition } not => $"{CellWords.Not.In(Language)}{Item(not.Condition)}",
            NotCondition not => $"{CellWords.Not.In(Language)} {Item(not.Condition)}",
            _ => $"({Whole(condition)})",
        };

        private static string Sign(Comparison comparison) => comparison switch
        {
            Comparison.Equal => "",
            Comparison.LessThan => "<",
            Comparison.AtMost => "≤",
            Comparison.AtLeast => "≥",
            Comparison.MoreThan => ">",
            _ => throw new InvalidOperationException($"Unknown comparison {comparison}."),
        };

        private string Value(FactValue value) => ValueText.Write(value, Language) is var text && IsQuoted && value.Type == FactType.Text
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }
}
