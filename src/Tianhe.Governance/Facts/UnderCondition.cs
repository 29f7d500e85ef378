namespace Tianhe.Governance.Facts;

/// <summary>A fact that is a code of a list or stands below it, at any distance.</summary>
public sealed record UnderCondition : Condition
{
    internal UnderCondition(FactName fact, string code)
    {
        Fact = fact.IsDefault ? throw new ArgumentException("A condition names its fact.", nameof(fact)) : fact;
        Code = WellFormed.CheckWritten(code);
    }

    /// <summary>The fact.</summary>
    public FactName Fact { get; }

    /// <summary>The code.</summary>
    public string Code { get; }

    internal override FactName? FactRead => Fact;

    internal override void AddFacts(List<FactName> facts) => facts.Add(Fact);

    internal override string Say(FactCatalogue catalogue, Language language)
    {
        var name = catalogue.TryFind(Fact, out var declaration) && declaration.Codes?.Find(Code) is { } entry ? entry.Name.In(language) : null;
        return language == Language.Chinese
            ? $"{Title(Fact, catalogue, language)}属于 {Code}{(name is null ? "" : $"（{name}）")}"
            : $"{Title(Fact, catalogue, language)} is under {Code}{(name is null ? "" : $" ({name})")}";
    }

    internal override IntervalSet Codes(FactDeclaration declaration, FactCoding coding, string path, List<Finding> findings)
    {
        if (declaration.Codes is not { } codes)
        {
            findings.Add(FactFindings.NoCodes(Fact, path));
            return IntervalSet.Empty;
        }

        if (!codes.TryIndexOf(Code, out var place))
        {
            findings.Add(FactFindings.Of(FactFault.UnknownText, declaration, Code, path));
            return IntervalSet.Empty;
        }

        var (first, last) = codes.StretchOf(place);
        return IntervalSet.Of(first, last);
    }
}
