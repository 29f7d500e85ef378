using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Facts;

/// <summary>The facts that a body of rules may read.</summary>
/// <remarks>Immutable and safe for all threads. Equal when the declarations are equal, in order.</remarks>
public sealed class FactCatalogue : IEquatable<FactCatalogue>
{
    private readonly Dictionary<FactName, int> _indexes;
    private readonly FactCoding[] _codings;

    private FactCatalogue(EquatableList<FactDeclaration> declarations)
    {
        Declarations = declarations;
        _indexes = new(declarations.Count);
        _codings = new FactCoding[declarations.Count];
        for (var i = 0; i < declarations.Count; i++)
        {
            _indexes.Add(declarations[i].Name, i);
            _codings[i] = FactCoding.For(declarations[i]);
        }
    }

    /// <summary>A catalogue without facts.</summary>
    public static FactCatalogue Empty { get; } = new([]);

    /// <summary>The declarations, in the order given.</summary>
    public EquatableList<FactDeclaration> Declarations { get; }

    /// <summary>Makes a catalogue.</summary>
    /// <param name="declarations">The declarations.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="InvalidDefinitionException">A name is declared twice, or a range cannot be held; every problem is listed.</exception>
    public static FactCatalogue Of(EquatableList<FactDeclaration> declarations)
    {
        var findings = new List<Finding>();
        var names = new HashSet<FactName>();
        foreach (var declaration in declarations)
        {
            if (!names.Add(declaration.Name))
            {
                findings.Add(FactFindings.DuplicateFact.Error($"facts.{declaration.Name}", new MessageArgument("fact", declaration.Name.Value)));
            }

            FactFindings.CheckRange(declaration, findings);
        }

        return findings.Count > 0
            ? throw new InvalidDefinitionException("The catalogue of facts", findings.ToEquatableList())
            : new(declarations);
    }

    /// <summary>Finds a declaration by name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="declaration">The declaration, or null when the name is not declared.</param>
    /// <returns>Whether it is declared.</returns>
    public bool TryFind(FactName name, [NotNullWhen(true)] out FactDeclaration? declaration)
    {
        declaration = TryIndexOf(name, out var index) ? Declarations[index] : null;
        return declaration is not null;
    }

    /// <inheritdoc/>
    public bool Equals(FactCatalogue? other) => ReferenceEquals(this, other) || (other is not null && Declarations.Equals(other.Declarations));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactCatalogue);

    /// <inheritdoc/>
    public override int GetHashCode() => Declarations.GetHashCode();

    internal bool TryIndexOf(FactName name, out int index) => _indexes.TryGetValue(name, out index);

    internal FactCoding CodingOf(int index) => _codings[index];

    internal FactValue ValueOf(int index, CodedFact fact) => fact.State switch
    {
        FactState.Missing => FactValue.Missing,
        FactState.NotApplicable => FactValue.NotApplicable,
        FactState.Known => _codings[index].Decode(fact.Code),
        _ => throw new InvalidOperationException($"Unknown state of a fact {fact.State}."),
    };
}
