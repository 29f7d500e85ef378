using System.Globalization;

using NodaTime;

namespace Tianhe.Governance;

/// <summary>A named value in a refusal, a finding or a line of an explanation.</summary>
/// <remarks>
/// The value is one of: <see cref="string"/>, <see cref="int"/>, <see cref="decimal"/>, <see cref="LocalDate"/>,
/// <see cref="LocalDateTime"/>, <see cref="BilingualText"/>, or an <see cref="EquatableList{T}"/> of <see cref="BilingualText"/>.
/// Never personal data: it would reach logs and screens. Immutable; equal when name and value are equal.
/// </remarks>
public sealed record MessageArgument
{
    /// <summary>Names a value.</summary>
    /// <param name="name">The name by which a wording refers to it, such as <c>stage</c>.</param>
    /// <param name="value">The value, of one of the types listed above.</param>
    /// <exception cref="ArgumentException">The name is blank, or the value is of another type.</exception>
    public MessageArgument(string name, object value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(value);
        if (value is not (string or int or decimal or LocalDate or LocalDateTime or BilingualText or EquatableList<BilingualText>))
        {
            throw new ArgumentException($"The argument '{name}' is of type {value.GetType().Name}, which no wording can say.", nameof(value));
        }

        Name = name;
        Value = value;
    }

    /// <summary>The name by which a wording refers to the value.</summary>
    public string Name { get; }

    /// <summary>The value.</summary>
    public object Value { get; }

    /// <summary>The value as it is written in a language: dates as 2026年10月9日 or 9 Oct 2026, lists with 、 or commas.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Value switch
        {
            string text => text,
            int number => number.ToString(CultureInfo.InvariantCulture),
            decimal number => number.ToString(CultureInfo.InvariantCulture),
            LocalDate date => Wording.Date(date, language),
            LocalDateTime time => Wording.DateTime(time, language),
            BilingualText text => text.In(language),
            EquatableList<BilingualText> list => Wording.List(list, language),
            _ => throw new InvalidOperationException($"No wording for a value of type {Value.GetType().Name}."),
        };
    }

    /// <summary>Name and value in English.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Name}={In(Language.English)}";
}
