using Tianhe.Governance.Facts;

namespace Tianhe.Governance;

/// <summary>The values of the facts of one subject, bound to their declarations.</summary>
/// <remarks>
/// Every declared fact has a value; one that was not given is missing. Binding checks type, range and scale once, so that
/// rules read whole numbers from an array; facts that are produced by rule are produced then, too. Immutable; equal when catalogue and values are equal.
/// </remarks>
public sealed class FactSheet : IEquatable<FactSheet>
{
    private readonly SheetValues _values;

    private FactSheet(FactCatalogue catalogue, SheetValues values)
    {
        Catalogue = catalogue;
        _values = values;
    }

    /// <summary>The declarations.</summary>
    public FactCatalogue Catalogue { get; }

    /// <summary>The value of a fact; that of a rate is the one that was given, numerator and denominator or a number.</summary>
    /// <param name="name">The name of a declared fact.</param>
    /// <exception cref="ArgumentException">The fact is not declared.</exception>
    public FactValue this[FactName name] => Catalogue.TryIndexOf(name, out var index)
        ? ValueOf(index)
        : throw new ArgumentException($"The fact '{name}' is not declared.", nameof(name));

    /// <summary>Binds values to their declarations.</summary>
    /// <param name="catalogue">The declarations.</param>
    /// <param name="values">The values, each by the name of its fact; a fact that is not listed is missing.</param>
    /// <returns>The sheet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    /// <exception cref="ArgumentException">A name is the default value.</exception>
    /// <exception cref="InvalidDefinitionException">
    /// A fact is unknown, given twice or produced by rule, or a value has the wrong type, is out of range or out of scale; every problem is listed.
    /// </exception>
    /// <exception cref="RuleException">A producer threw, or its value does not fit the fact; the exception names the rule.</exception>
    /// <example><code>var sheet = FactSheet.Bind(catalogue, [("check.passed", true), ("order.returns", 2)]);</code></example>
    public static FactSheet Bind(FactCatalogue catalogue, EquatableList<(FactName Name, FactValue Value)> values)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var findings = new List<Finding>();
        return TryBind(catalogue, values, findings) ?? throw new InvalidDefinitionException("The fact sheet", findings.ToEquatableList());
    }

    /// <summary>The sheet, or null with everything that is wrong with the values.</summary>
    internal static FactSheet? TryBind(FactCatalogue catalogue, EquatableList<(FactName Name, FactValue Value)> values, List<Finding> findings)
    {
        var bound = new SheetValues(catalogue);
        var given = new bool[catalogue.Declarations.Count];
        foreach (var (name, value) in values)
        {
            if (name.IsDefault)
            {
                throw new ArgumentException("A value is given by the name of its fact.", nameof(values));
            }

            if (!catalogue.TryIndexOf(name, out var index))
            {
                findings.Add(FactFindings.Unknown(name, catalogue, PathOf(name)));
            }
            else if (catalogue.Declarations[index].From is not null)
            {
                findings.Add(FactFindings.GivenButProduced.Error(PathOf(name), new MessageArgument("fact", name.Value)));
            }
            else if (given[index])
            {
                findings.Add(FactFindings.GivenTwice.Error(PathOf(name), new MessageArgument("fact", name.Value)));
            }
            else
            {
                given[index] = true;
                if (bound.Set(index, value) is var fault and not FactFault.None)
                {
                    findings.Add(FactFindings.Of(fault, catalogue.Declarations[index], value, PathOf(name)));
                }
            }
        }

        if (findings.Count > 0)
        {
            return null;
        }

        foreach (var production in catalogue.Productions)
        {
            production.Run(bound);
        }

        return new(catalogue, bound);
    }

    /// <summary>A sheet of values that fit, each by the place of its fact; what is produced by rule is missing.</summary>
    internal static FactSheet WithoutProducing(FactCatalogue catalogue, ReadOnlySpan<(int Index, FactValue Value)> values)
    {
        var bound = new SheetValues(catalogue);
        foreach (var (index, value) in values)
        {
            bound.Set(index, value);
        }

        return new(catalogue, bound);
    }

    /// <inheritdoc/>
    public bool Equals(FactSheet? other) => ReferenceEquals(this, other)
        || (other is not null && Catalogue.Equals(other.Catalogue) && _values.IsEqualTo(other._values));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactSheet);

    /// <inheritdoc/>
    public override int GetHashCode() => _values.Hash();

    internal CodedFact Read(int index) => _values.Read(index);

    internal FactValue ValueOf(int index) => _values.ValueOf(index);

    private static string PathOf(FactName name) => $"facts.{name}";
}
