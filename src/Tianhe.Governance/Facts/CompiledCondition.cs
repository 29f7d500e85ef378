namespace Tianhe.Governance.Facts;

/// <summary>A condition checked against its declaration and reduced to the codes that meet it; the one evaluator.</summary>
internal sealed class CompiledCondition
{
    private CompiledCondition(Condition condition, int factIndex, FactName fact, IntervalSet codes)
    {
        Condition = condition;
        FactIndex = factIndex;
        Fact = fact;
        Codes = codes;
    }

    public Condition Condition { get; }

    /// <summary>The place of the fact in the catalogue, or -1 when the condition reads none.</summary>
    public int FactIndex { get; }

    public FactName Fact { get; }

    public IntervalSet Codes { get; }

    /// <summary>Compiles, or adds every reason why not to the findings and returns null. A part under a negation that nothing meets is a slip too.</summary>
    public static CompiledCondition? From(Condition condition, FactCatalogue catalogue, string path, List<Finding> findings)
    {
        if (condition.FactRead is not { } fact)
        {
            return new(condition, -1, default, IntervalSet.Empty);
        }

        if (!catalogue.TryIndexOf(fact, out var index))
        {
            findings.Add(FactFindings.Unknown(fact, catalogue, path));
            return null;
        }

        var before = findings.Count;
        var (declaration, coding) = (catalogue.Declarations[index], catalogue.CodingOf(index));
        var codes = condition.Codes(declaration, coding, path, findings);
        if (findings.Count > before)
        {
            return null;
        }

        // What stands under a negation is met by the rest of the values, and what stands under two again by the same: two sets are all there are.
        var empty = codes.IsEmpty ? condition : condition is NotCondition not && codes.Complement(coding.Lowest, coding.Highest).IsEmpty ? not.Condition : null;
        if (empty is not null)
        {
            findings.Add(FactFindings.Empty(fact, empty, catalogue, path));
            return null;
        }

        return new(condition, index, fact, codes);
    }

    public ConditionOutcome Test(CodedFact fact) =>
        FactIndex < 0 ? ConditionOutcome.Met
        : fact.State != FactState.Known ? ConditionOutcome.CannotBeEvaluated
        : Codes.Contains(fact.Code) ? ConditionOutcome.Met
        : ConditionOutcome.NotMet;
}
