using System.Collections;
using System.Diagnostics.CodeAnalysis;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Facts;

/// <summary>The facts that a body of rules may read.</summary>
/// <remarks>Immutable and safe for all threads. Equal when the declarations are equal, in order, and so are the registries.</remarks>
public sealed class FactCatalogue : IEquatable<FactCatalogue>
{
    private static readonly RuleOrigin Standalone = new("facts", "(no pack)", "facts");

    private readonly Dictionary<FactName, int> _indexes;
    private readonly FactCoding[] _codings;

    private FactCatalogue(EquatableList<FactDeclaration> declarations, FactRegistry registry, RuleOrigin origin, List<Finding> findings)
    {
        Declarations = declarations;
        Registry = registry;
        _indexes = new(declarations.Count);
        _codings = new FactCoding[declarations.Count];
        for (var i = 0; i < declarations.Count; i++)
        {
            _indexes.Add(declarations[i].Name, i);
            _codings[i] = FactCoding.For(declarations[i]);
            HasRates |= declarations[i].Type == FactType.Rate;
        }

        Productions = new ProductionCompiler(this, registry, origin, findings).Run();
    }

    /// <summary>A catalogue without facts.</summary>
    public static FactCatalogue Empty { get; } = Of([]);

    /// <summary>The declarations, in the order given.</summary>
    public EquatableList<FactDeclaration> Declarations { get; }

    /// <summary>Makes a catalogue.</summary>
    /// <param name="declarations">The declarations.</param>
    /// <param name="registry">The producers that they may use; none when null.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="InvalidDefinitionException">
    /// A name is declared twice, a range cannot be held, a producer is unknown, lacks an argument or has one that does not fit, or a
    /// fact is produced from itself; every problem is listed.
    /// </exception>
    public static FactCatalogue Of(EquatableList<FactDeclaration> declarations, FactRegistry? registry = null)
    {
        var findings = new List<Finding>();
        return Compile(declarations, registry ?? FactRegistry.Empty, Standalone, findings) is { } catalogue && findings.Count == 0
            ? catalogue
            : throw new InvalidDefinitionException("The catalogue of facts", findings.ToEquatableList());
    }

    /// <summary>Compiles, adding every problem to the findings; null where not even names and ranges can be relied on.</summary>
    internal static FactCatalogue? Compile(EquatableList<FactDeclaration> declarations, FactRegistry registry, RuleOrigin origin, List<Finding> findings)
    {
        var before = findings.Count;
        var names = new HashSet<FactName>();
        foreach (var declaration in declarations.TakeWhile(_ => !findings.IsFull()))
        {
            if (!names.Add(declaration.Name))
            {
                findings.Add(FactFindings.DuplicateFact.Error($"facts.{declaration.Name}", new MessageArgument("fact", declaration.Name.Value)));
            }

            FactFindings.CheckRange(declaration, findings);
        }

        return findings.Count > before ? null : new(declarations, registry, origin, findings);
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
    public bool Equals(FactCatalogue? other) => ReferenceEquals(this, other) || (other is not null && Declarations.Equals(other.Declarations) && Registry.Equals(other.Registry));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactCatalogue);

    /// <inheritdoc/>
    public override int GetHashCode() => Declarations.GetHashCode();

    /// <summary>What produces facts, each behind what it reads.</summary>
    internal CompiledProduction[] Productions { get; }

    private FactRegistry Registry { get; }

    /// <summary>Whether a fact is a rate, of which a sheet keeps more than a code.</summary>
    internal bool HasRates { get; }

    /// <summary>The places of those names that are declared.</summary>
    internal BitArray PlacesOf(EquatableList<FactName> names)
    {
        var places = new BitArray(Declarations.Count);
        foreach (var name in names)
        {
            if (TryIndexOf(name, out var index))
            {
                places[index] = true;
            }
        }

        return places;
    }

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
