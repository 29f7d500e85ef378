namespace Tianhe.Governance.Facts;

/// <summary>By which producer a fact is produced, and with what.</summary>
/// <remarks>Immutable; equal when producer and arguments are equal, in order.</remarks>
public sealed record FactProduction
{
    /// <summary>Names a producer.</summary>
    /// <param name="use">The id of the producer.</param>
    /// <param name="with">For each input the name of a fact, for each parameter its value.</param>
    /// <exception cref="ArgumentException">The id is the default value, an argument has no name, or its value is not known.</exception>
    public FactProduction(ProducerId use, params EquatableList<KeyValuePair<string, FactValue>> with)
    {
        Use = use.IsDefault ? throw new ArgumentException("A production names its producer.", nameof(use)) : use;
        foreach (var (name, value) in with)
        {
            if (string.IsNullOrWhiteSpace(name) || value.State != FactState.Known)
            {
                throw new ArgumentException($"An argument has a name and a known value; found '{name}' and {value}.", nameof(with));
            }
        }

        With = with;
    }

    /// <summary>The id of the producer.</summary>
    public ProducerId Use { get; }

    /// <summary>For each input the name of a fact, for each parameter its value.</summary>
    public EquatableList<KeyValuePair<string, FactValue>> With { get; }

    /// <summary>The id of the producer.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Use.ToString();
}
