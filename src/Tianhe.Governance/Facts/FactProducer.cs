namespace Tianhe.Governance.Facts;

/// <summary>A way of producing a fact from other facts, written by the user; rules name it by its id.</summary>
/// <remarks>
/// It declares what it reads, so that a use of it is checked when rules are loaded: inputs are facts of the subject, parameters
/// are values written in the rule. It is called once for each sheet, and only when every input is known: the fact is missing where an input
/// is missing, and else not applicable where one is not applicable. It must be pure and safe for all threads. Equal when every
/// member is equal, the delegate by reference.
/// </remarks>
public sealed record FactProducer
{
    /// <summary>The id, unique in a registry.</summary>
    /// <exception cref="ArgumentException">It is the default value.</exception>
    public required ProducerId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A producer has an id.", nameof(value)) : value;
    }

    /// <summary>What it does, in words that explanations and editors show.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required BilingualText Title { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The type of the facts that it produces.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such type.</exception>
    public required FactType Produces
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"{nameof(FactType)} has no value {value}.");
    }

    /// <summary>What it reads of a subject. A fact that is bound to an input has its type, and a range and a scale that fit into those of the input.</summary>
    public required EquatableList<FactDeclaration> Inputs { get; init; }

    /// <summary>What a rule that uses it must state, with the range and the scale that are accepted; none has a default.</summary>
    public EquatableList<FactDeclaration> Parameters { get; init; }

    /// <summary>Computes the value. What it throws surfaces as a <see cref="RuleException"/> that names the rule, and so does a value that does not fit the declaration of the fact.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required Func<FactProducerArguments, FactValue> Produce { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The id.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Id.ToString();
}
