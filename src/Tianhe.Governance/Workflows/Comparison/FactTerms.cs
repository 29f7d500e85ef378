using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>Whether facts of the same name take the same values and are produced alike in two definitions; each is compared once.</summary>
internal sealed class FactTerms
{
    private readonly HashSet<FactName> _valuesAlike;
    private readonly HashSet<FactName> _producedOtherwise;

    public FactTerms(FactCatalogue before, FactCatalogue after)
    {
        _valuesAlike = [.. before.Declarations.Where(fact => after.TryFind(fact.Name, out var now) && AreValuesAlike(fact, now)).Select(fact => fact.Name)];
        _producedOtherwise = [.. before.Declarations.Where(fact => after.TryFind(fact.Name, out var now) && fact.From != now.From).Select(fact => fact.Name)];

        // Productions stand behind those of their inputs.
        foreach (var production in before.Productions)
        {
            if (production.Inputs.Select(input => before.Declarations[input].Name).Any(input => _producedOtherwise.Contains(input) || !AreValuesAlike(input)))
            {
                _producedOtherwise.Add(production.Fact.Name);
            }
        }
    }

    /// <summary>Whether both have a fact and it takes the same values, whoever produces them.</summary>
    public bool AreValuesAlike(FactName fact) => _valuesAlike.Contains(fact);

    /// <summary>Whether a fact that both have is given by the same producer, or by none, from what is declared and produced alike, however far back.</summary>
    public bool AreProducedAlike(FactName fact) => !_producedOtherwise.Contains(fact);

    /// <summary>Whether two declarations take the same values and mean the same by them, whoever produces them.</summary>
    public static bool AreValuesAlike(FactDeclaration one, FactDeclaration other) =>
        AreComparable(one, other) && one.Minimum == other.Minimum && one.Maximum == other.Maximum && one.Earliest == other.Earliest && one.Latest == other.Latest
        && one.Shortest == other.Shortest && one.Longest == other.Longest && one.Texts == other.Texts && AreCodesAlike(one.Codes, other.Codes);

    /// <summary>Whether values of both can be laid on one line.</summary>
    public static bool AreComparable(FactDeclaration one, FactDeclaration other) => one.Type == other.Type && one.Scale == other.Scale && one.Rounding == other.Rounding;

    /// <summary>Whether the codes are the same and stand under the same ones; names are for those who read.</summary>
    private static bool AreCodesAlike(CodeList? one, CodeList? other) =>
        ReferenceEquals(one, other) || (one is not null && other is not null && one.Entries.Select(entry => (entry.Code, entry.Under)).SequenceEqual(other.Entries.Select(entry => (entry.Code, entry.Under))));
}
