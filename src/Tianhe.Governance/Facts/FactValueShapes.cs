using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Facts;

/// <summary>The values that say their own type: <c>{ "date": "2026-09-01" }</c>, <c>{ "duration": "36 h" }</c>, <c>{ "rate": [17, 20] }</c>.</summary>
internal static class FactValueShapes
{
    /// <summary>An amount of time as its text.</summary>
    public static Shape<Duration> Duration { get; } = new TextShape<Duration>(
        DurationText.Accepts,
        (string text, out Duration value) => DurationText.TryParse(text, out value),
        value => DurationText.Print(value, Language.English), ("pattern", Written.Text(@"^\s*-?[0-9]+\s*(h|min|s|ms|\u5c0f\u65f6|\u5206\u949f|\u79d2|\u6beb\u79d2)\s*$")));

    private static readonly ObjectShape<FactValue> Day = Typing("date", new("日期", "the day"), Shapes.Date, value => value, value => value.Date);
    private static readonly ObjectShape<FactValue> Amount = Typing("duration", new("时间长度", "the amount of time"), Duration, value => value, value => value.Duration);
    private static readonly ObjectShape<FactValue> Rate = Typing("rate", new("分子与分母", "the numerator and the denominator"), new RateShape(), value => value, value => value);

    private static readonly Case<FactValue>[] Known =
    [
        new Case<FactValue>.Of<FactValue>("date", Day, value => value is { State: FactState.Known, Type: FactType.Date }),
        new Case<FactValue>.Of<FactValue>("duration", Amount, value => value is { State: FactState.Known, Type: FactType.Duration }),
        new Case<FactValue>.Of<FactValue>("rate", Rate, value => value is { State: FactState.Known, Type: FactType.Rate }),
    ];

    public static OneOfShape<FactValue> Typed { get; } = new("typed-value", new("写明类型的值。", "A value that says its own type."), null, Known);

    /// <summary>The same where a program has stored it, and where it may say why there is none.</summary>
    public static OneOfShape<FactValue> Stored { get; } = new(
        "stored-value", new("写明类型的值，或没有取值的原因。", "A value that says its own type, or why there is none."), null, [Unknown(), .. Known]);

    /// <summary>The members of which such an object has one.</summary>
    public static IEnumerable<(string Name, Written Schema)> MembersOf(SchemaParts parts) =>
        [("date", Shapes.Date.Schema(parts)), ("duration", Duration.Schema(parts)), ("rate", new RateShape().Schema(parts))];

    /// <summary>The schema of a value of one of these types.</summary>
    public static Written SchemaOf(FactType type)
    {
        var (name, schema) = MembersOf(new()).ElementAt(type switch
        {
            FactType.Date => 0,
            FactType.Duration => 1,
            FactType.Rate => 2,
            _ => throw new InvalidOperationException($"No value of the type {type} says its own type."),
        });
        return Written.Object(
        [
            ("type", Written.Text("object")),
            ("properties", Written.Object([(name, schema)])),
            ("required", Written.List([Written.Text(name)])),
            ("additionalProperties", Written.Truth(false)),
        ]);
    }

    private static Case<FactValue>.Of<FactValue> Unknown()
    {
        var unknown = new ObjectShapeBuilder<FactValue>("unknown-fact", new("没有取值的事实。", "A fact without a value."));
        var state = unknown.Required("state", new("为何没有取值", "why there is no value"), Shapes.Words(("missing", FactState.Missing), ("not-applicable", FactState.NotApplicable)), value => value.State);
        return new("state", unknown.Build(read => read.Get(state) == FactState.Missing ? FactValue.Missing : FactValue.NotApplicable), value => value.State != FactState.Known);
    }

    private static ObjectShape<FactValue> Typing<T>(string word, BilingualText docs, Shape<T> shape, Func<T, FactValue> make, Func<FactValue, T> get)
        where T : notnull
    {
        var value = new ObjectShapeBuilder<FactValue>($"value-{word}", new($"值：{docs.Chinese}。", $"A value: {docs.English}."));
        var member = value.Required(word, docs, shape, get);
        return value.Build(read => make(read.Get(member)));
    }
}
