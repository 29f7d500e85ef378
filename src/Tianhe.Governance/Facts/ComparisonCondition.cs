namespace Tianhe.Governance.Facts;

/// <summary>A fact compared with a value.</summary>
/// <remarks>Texts and truths have no order: on them every comparison but equality fails to load. A rate is compared by its rounded quotient.</remarks>
public sealed record ComparisonCondition : Condition
{
    internal ComparisonCondition(FactName fact, Comparison comparison, FactValue value)
    {
        Fact = fact.IsDefault ? throw new ArgumentException("A condition names its fact.", nameof(fact)) : fact;
        Comparison = comparison;
        Value = value;
    }

    /// <summary>The fact.</summary>
    public FactName Fact { get; }

    /// <summary>How it is compared.</summary>
    public Comparison Comparison { get; }

    /// <summary>The value it is compared with.</summary>
    public FactValue Value { get; }

    internal override FactName? FactRead => Fact;

    internal override void AddFacts(List<FactName> facts) => facts.Add(Fact);

    internal override string Say(FactCatalogue catalogue, Language language)
    {
        var sign = Comparison switch
        {
            Comparison.Equal => "=",
            Comparison.LessThan => "<",
            Comparison.AtMost => "≤",
            Comparison.AtLeast => "≥",
            Comparison.MoreThan => ">",
            _ => throw new InvalidOperationException($"Unknown comparison {Comparison}."),
        };
        return $"{Title(Fact, catalogue, language)} {sign} {Value.In(language)}";
    }

    internal override IntervalSet Codes(FactDeclaration declaration, FactCoding coding, string path, List<Finding> findings)
    {
        if (Comparison != Comparison.Equal && !IsOrdered(declaration))
        {
            findings.Add(FactFindings.Unordered(declaration, path));
            return IntervalSet.Empty;
        }

        var code = CodeOf(Value, declaration, coding, path, findings);
        return Comparison switch
        {
            Comparison.Equal => IntervalSet.Of(code, code),
            Comparison.LessThan => IntervalSet.Of(coding.Lowest, code - 1),
            Comparison.AtMost => IntervalSet.Of(coding.Lowest, code),
            Comparison.AtLeast => IntervalSet.Of(code, coding.Highest),
            Comparison.MoreThan => IntervalSet.Of(code + 1, coding.Highest),
            _ => throw new InvalidOperationException($"Unknown comparison {Comparison}."),
        };
    }
}
