using System.Globalization;

using NodaTime;

namespace Tianhe.Governance.Facts;

/// <summary>A three-valued value: known, missing, or not applicable.</summary>
/// <remarks>
/// Converts implicitly from numbers, text, truth, dates and amounts of time; a rate is made by <see cref="Rate"/>. The default
/// value is <see cref="Missing"/>. Equal when state and value are equal; 1.0 equals 1.00, and a rate equals one of the same
/// numerator and denominator: 17/20 is not 34/40, though conditions find no difference between them.
/// </remarks>
public readonly record struct FactValue
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private readonly decimal _number;
    private readonly long _denominator;
    private readonly string? _text;

    private FactValue(FactState state, FactType type, decimal number, string? text, long denominator = 0)
    {
        State = state;
        Type = type;
        _number = number;
        _text = text;
        _denominator = denominator;
    }

    /// <summary>A value that is not known.</summary>
    public static FactValue Missing => default;

    /// <summary>A value that cannot exist.</summary>
    public static FactValue NotApplicable { get; } = new(FactState.NotApplicable, default, 0, null);

    /// <summary>Whether there is a value.</summary>
    public FactState State { get; }

    /// <summary>What kind of value it is; of no meaning unless known. A number that was counted is a number.</summary>
    public FactType Type { get; }

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">There is no known number. A rate is none: its quotient depends on the declaration, see <see cref="FactDeclaration.QuotientOf"/>.</exception>
    public decimal Number => Known(FactType.Number) ? _number : throw Wrong(FactType.Number);

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">There is no known text.</exception>
    public string Text => Known(FactType.Text) ? _text! : throw Wrong(FactType.Text);

    /// <summary>The truth.</summary>
    /// <exception cref="InvalidOperationException">There is no known truth.</exception>
    public bool Truth => Known(FactType.Truth) ? _number != 0 : throw Wrong(FactType.Truth);

    /// <summary>The day, in the ISO calendar.</summary>
    /// <exception cref="InvalidOperationException">There is no known date.</exception>
    public LocalDate Date => Known(FactType.Date) ? DayOf((long)_number) : throw Wrong(FactType.Date);

    /// <summary>The amount of time, in whole milliseconds.</summary>
    /// <exception cref="InvalidOperationException">There is no known amount of time.</exception>
    public Duration Duration => Known(FactType.Duration) ? Duration.FromMilliseconds((long)_number) : throw Wrong(FactType.Duration);

    /// <summary>The numerator of a rate, 0 or more.</summary>
    /// <exception cref="InvalidOperationException">There is no known rate.</exception>
    public long Numerator => Known(FactType.Rate) ? (long)_number : throw Wrong(FactType.Rate);

    /// <summary>The denominator of a rate, 1 or more.</summary>
    /// <exception cref="InvalidOperationException">There is no known rate.</exception>
    public long Denominator => Known(FactType.Rate) ? _denominator : throw Wrong(FactType.Rate);

    /// <summary>A known number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator FactValue(decimal value) => new(FactState.Known, FactType.Number, value, null);

    /// <summary>A known whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator FactValue(int value) => new(FactState.Known, FactType.Number, value, null);

    /// <summary>A known truth.</summary>
    /// <param name="value">True or false.</param>
    public static implicit operator FactValue(bool value) => new(FactState.Known, FactType.Truth, value ? 1 : 0, null);

    /// <summary>A known text, or <see cref="Missing"/> for null.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator FactValue(string? value) => value is null ? Missing : new(FactState.Known, FactType.Text, 0, WellFormed.Check(value));

    /// <summary>A known day; the same day of the ISO calendar where it is of another.</summary>
    /// <param name="value">The day.</param>
    public static implicit operator FactValue(LocalDate value) => new(FactState.Known, FactType.Date, DaysOf(IsoDate.Of(value)), null);

    /// <summary>A known amount of time; what is finer than a millisecond is cut off.</summary>
    /// <param name="value">The amount.</param>
    public static implicit operator FactValue(Duration value) => new(FactState.Known, FactType.Duration, DurationText.Milliseconds(value), null);

    /// <summary>A known rate, such as 17 of 20; over a denominator of 0 it is <see cref="NotApplicable"/>.</summary>
    /// <param name="numerator">The numerator, 0 or more; it may be greater than the denominator.</param>
    /// <param name="denominator">The denominator, 0 or more.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative.</exception>
    public static FactValue Rate(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfNegative(denominator);
        return denominator == 0 ? NotApplicable : new(FactState.Known, FactType.Rate, numerator, null, denominator);
    }

    /// <summary>The value as it is written in a language, such as 是 or yes, 36 小时 or 36 h, 未知 or missing; a rate is 17/20.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var chinese = language == Language.Chinese;
        return State switch
        {
            FactState.Missing => chinese ? "未知" : "missing",
            FactState.NotApplicable => chinese ? "不适用" : "not applicable",
            _ => Type switch
            {
                FactType.Number => _number.ToString(CultureInfo.InvariantCulture),
                FactType.Text => _text!,
                FactType.Truth => _number != 0 ? (chinese ? "是" : "yes") : chinese ? "否" : "no",
                FactType.Date => Wording.Date(Date, language),
                FactType.Duration => DurationText.Print(Duration, language),
                FactType.Rate => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}"),
                _ => throw new InvalidOperationException($"Unknown type of fact {Type}."),
            },
        };
    }

    /// <summary>The value in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => In(Language.English);

    /// <summary>The days since the first of January 1970.</summary>
    internal static long DaysOf(LocalDate date) => Period.DaysBetween(Epoch, date);

    internal static LocalDate DayOf(long days) => Epoch.PlusDays((int)days);

    private bool Known(FactType type) => State == FactState.Known && Type == type;

    private InvalidOperationException Wrong(FactType type) =>
        new(State == FactState.Known ? $"The value is a {Type}, not a {type}." : $"There is no {type}: the value is {In(Language.English)}.");
}
