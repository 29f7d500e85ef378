using System.Globalization;

namespace Tianhe.Governance.Facts;

/// <summary>A three-valued value: known, missing, or not applicable.</summary>
/// <remarks>Converts implicitly from numbers, text and truth. The default value is <see cref="Missing"/>. Equal when state and value are equal; 1.0 equals 1.00.</remarks>
public readonly record struct FactValue
{
    private readonly decimal _number;
    private readonly string? _text;

    private FactValue(FactState state, FactType type, decimal number, string? text)
    {
        State = state;
        Type = type;
        _number = number;
        _text = text;
    }

    /// <summary>A value that is not known.</summary>
    public static FactValue Missing => default;

    /// <summary>A value that cannot exist.</summary>
    public static FactValue NotApplicable { get; } = new(FactState.NotApplicable, default, 0, null);

    /// <summary>Whether there is a value.</summary>
    public FactState State { get; }

    /// <summary>What kind of value it is; of no meaning unless known.</summary>
    public FactType Type { get; }

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">There is no known number.</exception>
    public decimal Number => Known(FactType.Number) ? _number : throw Wrong(FactType.Number);

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">There is no known text.</exception>
    public string Text => Known(FactType.Text) ? _text! : throw Wrong(FactType.Text);

    /// <summary>The truth.</summary>
    /// <exception cref="InvalidOperationException">There is no known truth.</exception>
    public bool Truth => Known(FactType.Truth) ? _number != 0 : throw Wrong(FactType.Truth);

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

    /// <summary>The value as it is written in a language, such as 是 or yes, 未知 or missing.</summary>
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
                _ => throw new InvalidOperationException($"Unknown type of fact {Type}."),
            },
        };
    }

    /// <summary>The value in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => In(Language.English);

    private bool Known(FactType type) => State == FactState.Known && Type == type;

    private InvalidOperationException Wrong(FactType type) =>
        new(State == FactState.Known ? $"The value is a {Type}, not a {type}." : $"There is no {type}: the value is {In(Language.English)}.");
}
