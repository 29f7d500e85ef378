namespace Tianhe.Governance.Facts;

/// <summary>A value between two others, with open or closed ends.</summary>
public sealed record RangeCondition : Condition
{
    internal RangeCondition(FactName fact, FactValue low, FactValue high, RangeEnds ends)
    {
        Fact = fact.IsDefault ? throw new ArgumentException("A condition names its fact.", nameof(fact)) : fact;
        Low = low;
        High = high;
        Ends = Enum.IsDefined(ends) ? ends : throw new ArgumentOutOfRangeException(nameof(ends), ends, $"{nameof(RangeEnds)} has no value {ends}.");
    }

    /// <summary>The fact.</summary>
    public FactName Fact { get; }

    /// <summary>The lower end.</summary>
    public FactValue Low { get; }

    /// <summary>The upper end.</summary>
    public FactValue High { get; }

    /// <summary>Which ends belong to the range.</summary>
    public RangeEnds Ends { get; }

    internal override FactName? FactRead => Fact;

    internal override void AddFacts(List<FactName> facts) => facts.Add(Fact);

    private bool LowBelongs => Ends is RangeEnds.Closed or RangeEnds.ClosedOpen;

    private bool HighBelongs => Ends is RangeEnds.Closed or RangeEnds.OpenClosed;

    internal override string Say(FactCatalogue catalogue, Language language) =>
        $"{Low.In(language)} {(LowBelongs ? "≤" : "<")} {Title(Fact, catalogue, language)} {(HighBelongs ? "≤" : "<")} {High.In(language)}";

    internal override IntervalSet Codes(FactDeclaration declaration, FactCoding coding, string path, List<Finding> findings)
    {
        if (!IsOrdered(declaration))
        {
            findings.Add(FactFindings.Unordered(declaration, path));
            return IntervalSet.Empty;
        }

        var low = CodeOf(Low, declaration, coding, path, findings);
        var high = CodeOf(High, declaration, coding, path, findings);
        return IntervalSet.Of(LowBelongs ? low : low + 1, HighBelongs ? high : high - 1);
    }
}
