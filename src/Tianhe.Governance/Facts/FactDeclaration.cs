using System.Globalization;

using NodaTime;

namespace Tianhe.Governance.Facts;

/// <summary>Declares a fact that rules may read: its name, type, unit, scale, range, direction and source.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
/// <example><code>FactDeclaration.ForNumber("satisfaction", new("群众满意度", "satisfaction"), scale: 4) with { Minimum = 0, Maximum = 1 }</code></example>
public sealed record FactDeclaration
{
    /// <summary>The most decimal places that a number may have.</summary>
    public const int MaxScale = 9;

    private FactDeclaration(FactName name, BilingualText title, FactType type, int scale, EquatableList<string> texts)
    {
        Name = name.IsDefault ? throw new ArgumentException("A fact has a name.", nameof(name)) : name;
        Title = title ?? throw new ArgumentNullException(nameof(title));
        Type = type;
        Scale = scale;
        Texts = texts;
    }

    /// <summary>The name by which rules refer to the fact.</summary>
    public FactName Name { get; }

    /// <summary>What the fact is called.</summary>
    public BilingualText Title { get; }

    /// <summary>What kind of value it has.</summary>
    public FactType Type { get; }

    /// <summary>The number of decimal places of a number or of the quotient of a rate, from 0 to <see cref="MaxScale"/>. A number with more is refused, never rounded; 0 for every other type.</summary>
    public int Scale { get; }

    /// <summary>How the quotient of a rate is rounded to the scale, or null for every other type.</summary>
    public NumberRounding? Rounding { get; private init; }

    /// <summary>The texts that are allowed, in the declared order or that of the list of codes; empty unless the fact is a text.</summary>
    public EquatableList<string> Texts { get; }

    /// <summary>The list whose codes are the texts, or null where they were declared one by one.</summary>
    public CodeList? Codes { get; private init; }

    /// <summary>The unit of a number, or null where it has none.</summary>
    public BilingualText? Unit { get; init; }

    /// <summary>The smallest number, count or quotient allowed, inclusive and of the declared scale, or null; a count and a quotient are 0 or more in any case.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The largest number, count or quotient allowed, inclusive and of the declared scale, or null.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The first day allowed, inclusive and in the ISO calendar, or null; only for a date.</summary>
    public LocalDate? Earliest { get; init => field = IsoDate.OrNull(value); }

    /// <summary>The last day allowed, inclusive and in the ISO calendar, or null; only for a date.</summary>
    public LocalDate? Latest { get; init => field = IsoDate.OrNull(value); }

    /// <summary>The shortest amount of time allowed, inclusive and in whole milliseconds, or null; only for an amount of time.</summary>
    /// <remarks>Amounts below zero are allowed unless it says otherwise, for what was to be done in advance may be late.</remarks>
    public Duration? Shortest { get; init => field = WholeMilliseconds(value); }

    /// <summary>The longest amount of time allowed, inclusive and in whole milliseconds, or null; only for an amount of time.</summary>
    public Duration? Longest { get; init => field = WholeMilliseconds(value); }

    /// <summary>Which way the fact counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such direction.</exception>
    public FactDirection Direction
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"{nameof(FactDirection)} has no value {value}.");
    }

    /// <summary>Where values come from, in words, or null.</summary>
    public BilingualText? Source { get; init; }

    /// <summary>By which producer it is produced, or null where the host gives its value.</summary>
    public FactProduction? From { get; init; }

    /// <summary>Declares a number.</summary>
    /// <param name="name">The name.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="scale">The number of decimal places, from 0 to <see cref="MaxScale"/>.</param>
    /// <returns>The declaration.</returns>
    /// <exception cref="ArgumentException">The name is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> is out of range.</exception>
    public static FactDeclaration ForNumber(FactName name, BilingualText title, int scale) => scale is < 0 or > MaxScale
        ? throw new ArgumentOutOfRangeException(nameof(scale), scale, $"A scale is 0 to {MaxScale}.")
        : new(name, title, FactType.Number, scale, []);

    /// <summary>Declares a text out of a set.</summary>
    /// <param name="name">The name.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="texts">The texts allowed: at least one, each once, none blank.</param>
    /// <returns>The declaration.</returns>
    /// <exception cref="ArgumentException">The name is the default value, or the texts are not a set as described.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public static FactDeclaration ForText(FactName name, BilingualText title, EquatableList<string> texts)
    {
        if (texts.Count == 0 || texts.Any(string.IsNullOrWhiteSpace) || texts.Distinct(StringComparer.Ordinal).Count() != texts.Count)
        {
            throw new ArgumentException($"The texts allowed are at least one, each once, none blank; these are {texts}.", nameof(texts));
        }

        return new(name, title, FactType.Text, 0, texts);
    }

    /// <summary>Declares a truth.</summary>
    /// <param name="name">The name.</param>
    /// <param name="title">What it is called.</param>
    /// <returns>The declaration.</returns>
    /// <exception cref="ArgumentException">The name is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public static FactDeclaration ForTruth(FactName name, BilingualText title) => new(name, title, FactType.Truth, 0, []);

    /// <summary>Declares a text that is one of the codes of a list, so that conditions may ask for a code and all below it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="codes">The list; it has at least one code.</param>
    /// <returns>The declaration; its texts are the codes, each before those below it.</returns>
    /// <exception cref="ArgumentException">The name is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> or <paramref name="codes"/> is null.</exception>
    public static FactDeclaration ForCode(FactName name, BilingualText title, CodeList codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return new(name, title, FactType.Text, 0, codes.Codes) { Codes = codes };
    }

    /// <summary>Declares a date.</summary>
    /// <param name="name">The name.</param>
    /// <param name="title">What it is called.</param>
    /// <returns>The declaration.</returns>
    /// <exception cref="ArgumentException">The name is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public static FactDeclaration ForDate(FactName name, BilingualText title) => new(name, title, FactType.Date, 0, []);

    /// <summary>Declares an amount of time, in whole milliseconds.</summary>
    /// <param name="name">The name.</param>
    /// <param name="title">What it is called.</param>
    /// <returns>The declaration.</returns>
    /// <exception cref="ArgumentException">The name is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public static FactDeclaration ForDuration(FactName name, BilingualText title) => new(name, title, FactType.Duration, 0, []);

    /// <summary>Declares a count: a whole number, 0 or more.</summary>
    /// <param name="name">The name.</param>
    /// <param name="title">What it is called.</param>
    /// <returns>The declaration.</returns>
    /// <exception cref="ArgumentException">The name is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public static FactDeclaration ForCount(FactName name, BilingualText title) => new(name, title, FactType.Count, 0, []);

    /// <summary>Declares a rate: a numerator over a denominator, or a quotient that was published as such.</summary>
    /// <param name="name">The name.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="scale">The number of decimal places of the quotient, from 0 to <see cref="MaxScale"/>; 0.85 of scale 2 is 85 %.</param>
    /// <param name="rounding">How the quotient is rounded to them before anything is compared with it.</param>
    /// <returns>The declaration.</returns>
    /// <exception cref="ArgumentException">The name is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> is out of range, or there is no such rounding.</exception>
    public static FactDeclaration ForRate(FactName name, BilingualText title, int scale, NumberRounding rounding) =>
        scale is < 0 or > MaxScale ? throw new ArgumentOutOfRangeException(nameof(scale), scale, $"A scale is 0 to {MaxScale}.")
        : !Enum.IsDefined(rounding) ? throw new ArgumentOutOfRangeException(nameof(rounding), rounding, $"{nameof(NumberRounding)} has no value {rounding}.")
        : new(name, title, FactType.Rate, scale, []) { Rounding = rounding };

    /// <summary>The quotient of a rate, by the scale and the rounding declared here.</summary>
    /// <param name="value">A rate, or the number that was published in its place.</param>
    /// <returns>The quotient.</returns>
    /// <exception cref="InvalidOperationException">The fact is no rate, or the value is neither a known rate nor a known number.</exception>
    public decimal QuotientOf(FactValue value) => Type != FactType.Rate
        ? throw new InvalidOperationException($"The fact '{Name}' is a {Type} and has no quotient.")
        : value is { State: FactState.Known, Type: FactType.Number } ? value.Number
        : (decimal)UnitsOf(value) / FactCoding.FactorOf(Scale);

    /// <summary>Says a value of the fact, such as 36 h or 17/20 = 0.85: a rate with its quotient.</summary>
    /// <param name="value">The value.</param>
    /// <param name="language">The language.</param>
    /// <returns>A phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(FactValue value, Language language) => value is { State: FactState.Known, Type: FactType.Rate } && Type == FactType.Rate
        ? string.Create(CultureInfo.InvariantCulture, $"{value.In(language)} = {QuotientOf(value)}")
        : value.In(language);

    /// <summary>The rounded quotient of a rate in units of the scale; exact, whatever the numerator.</summary>
    internal Int128 UnitsOf(FactValue rate) => NumberRoundings.Divide((Int128)rate.Numerator * (Int128)FactCoding.FactorOf(Scale), rate.Denominator, Rounding!.Value);

    private static Duration? WholeMilliseconds(Duration? duration) => duration is { } amount ? Duration.FromMilliseconds(DurationText.Milliseconds(amount)) : null;

    /// <summary>Name and type.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Name} ({Type})";
}
