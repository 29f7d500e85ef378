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

    /// <summary>The number of decimal places of a number, from 0 to <see cref="MaxScale"/>; a value with more is refused, never rounded.</summary>
    public int Scale { get; }

    /// <summary>The texts that are allowed, in the declared order; empty unless the fact is a text.</summary>
    public EquatableList<string> Texts { get; }

    /// <summary>The unit of a number, or null where it has none.</summary>
    public BilingualText? Unit { get; init; }

    /// <summary>The smallest number allowed, inclusive and of the declared scale, or null.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The largest number allowed, inclusive and of the declared scale, or null.</summary>
    public decimal? Maximum { get; init; }

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

    /// <summary>Name and type.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Name} ({Type})";
}
