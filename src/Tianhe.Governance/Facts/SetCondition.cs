namespace Tianhe.Governance.Facts;

/// <summary>A fact that equals one of several values.</summary>
public sealed record SetCondition : Condition
{
    /// <summary>How many values are said: a sentence is for reading.</summary>
    private const int MostSaid = 20;

    internal SetCondition(FactName fact, EquatableList<FactValue> values)
    {
        Fact = fact.IsDefault ? throw new ArgumentException("A condition names its fact.", nameof(fact)) : fact;
        Values = values.Count == 0 ? throw new ArgumentException("A set has at least one value.", nameof(values)) : values;
    }

    /// <summary>The fact.</summary>
    public FactName Fact { get; }

    /// <summary>The values.</summary>
    public EquatableList<FactValue> Values { get; }

    internal override FactName? FactRead => Fact;

    internal override void AddFacts(List<FactName> facts) => facts.Add(Fact);

    internal override string Say(FactCatalogue catalogue, Language language)
    {
        var more = Values.Count > MostSaid ? "…" : "";
        var values = string.Join(language == Language.Chinese ? "、" : ", ", Values.Take(MostSaid).Select(value => value.In(language))) + more;
        return $"{Title(Fact, catalogue, language)} ∈ {{{values}}}";
    }

    internal override IntervalSet Codes(FactDeclaration declaration, FactCoding coding, string path, List<Finding> findings)
    {
        var codes = new List<(long, long)>(Values.Count);
        foreach (var value in Values)
        {
            var code = CodeOf(value, declaration, coding, path, findings);
            codes.Add((code, code));
        }

        return IntervalSet.Union(codes);
    }
}
