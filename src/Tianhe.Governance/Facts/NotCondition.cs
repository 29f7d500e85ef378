namespace Tianhe.Governance.Facts;

/// <summary>The opposite of a condition.</summary>
public sealed record NotCondition : Condition
{
    internal NotCondition(Condition condition)
    {
        Condition = condition;
        Depth = condition.Depth + 1;
    }

    /// <summary>The condition whose opposite this is.</summary>
    public Condition Condition { get; }

    internal override int Depth { get; }

    internal override void AddFacts(List<FactName> facts) => Condition.AddFacts(facts);

    internal override string Say(FactCatalogue catalogue, Language language) =>
        language == Language.Chinese ? $"非（{Condition.Say(catalogue, language)}）" : $"not ({Condition.Say(catalogue, language)})";

    internal override IntervalSet Codes(FactDeclaration declaration, FactCoding coding, string path, List<Finding> findings)
    {
        var before = findings.Count;
        var codes = Condition.Codes(declaration, coding, path, findings);
        return findings.Count > before ? IntervalSet.Empty : codes.Complement(coding.Lowest, coding.Highest);
    }
}
