using NodaTime;

namespace Tianhe.Governance.Facts;

/// <summary>What a producer is handed: the values of its inputs and parameters, all known, and the fact to be produced.</summary>
/// <remarks>The default value is invalid: every member throws.</remarks>
public readonly struct FactProducerArguments
{
    private readonly CompiledProduction? _production;
    private readonly FactValue[]? _values;

    internal FactProducerArguments(CompiledProduction production, FactValue[] values)
    {
        _production = production;
        _values = values;
    }

    /// <summary>The declaration of the fact to be produced, whose scale a number must not exceed.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public FactDeclaration Fact => _production?.Fact ?? throw new InvalidOperationException("These arguments are the default of their type: they belong to no fact.");

    /// <summary>The value of an input or a parameter.</summary>
    /// <param name="name">Its name, as the producer declares it.</param>
    /// <exception cref="ArgumentException">The producer declares neither input nor parameter of that name.</exception>
    public FactValue this[string name] => _production?.IndexOf(name) is >= 0 and var index
        ? _values![index]
        : throw new ArgumentException($"There is no input or parameter '{name}'.", nameof(name));

    /// <summary>A number, a count or the quotient of a rate among the inputs and parameters.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The number; the quotient is that of the scale and the rounding that the producer declares.</returns>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    /// <exception cref="InvalidOperationException">It is declared as none of these.</exception>
    public decimal Number(string name) => this[name] is var value && value.Type == FactType.Rate
        ? _production!.DeclarationOf(_production.IndexOf(name)).QuotientOf(value)
        : value.Number;

    /// <summary>A text among the inputs and parameters.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    /// <exception cref="InvalidOperationException">It is declared as no text.</exception>
    public string Text(string name) => this[name].Text;

    /// <summary>A truth among the inputs and parameters.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The truth.</returns>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    /// <exception cref="InvalidOperationException">It is declared as no truth.</exception>
    public bool Truth(string name) => this[name].Truth;

    /// <summary>A date among the inputs and parameters.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    /// <exception cref="InvalidOperationException">It is declared as no date.</exception>
    public LocalDate Date(string name) => this[name].Date;

    /// <summary>An amount of time among the inputs and parameters.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    /// <exception cref="InvalidOperationException">It is declared as no amount of time.</exception>
    public Duration Duration(string name) => this[name].Duration;
}
