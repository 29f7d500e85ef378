namespace Tianhe.Governance.Facts;

/// <summary>Answers questions about conditions by looking for values that meet a formula made of them.</summary>
internal static class ConditionAlgebra
{
    /// <summary>Looks for values that meet the formula made of two conditions; finding none proves or refutes what was asked.</summary>
    public static Proof Compare(Condition one, Condition other, FactCatalogue catalogue, int budget, Func<CompiledCondition, CompiledCondition, Formula> make, bool isProvedByNone)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentOutOfRangeException.ThrowIfNegative(budget);
        var findings = new List<Finding>();
        var left = CompiledCondition.From(one, catalogue, "condition", findings);
        var right = CompiledCondition.From(other, catalogue, "other", findings);
        if (left is null || right is null)
        {
            throw new InvalidDefinitionException("The condition", findings.ToEquatableList());
        }

        var found = FormulaSearch.Find(make(left, right), catalogue, budget, out var witness, out var steps);
        return found switch
        {
            null => new(ProofOutcome.Undecided, [], steps),
            true => new(isProvedByNone ? ProofOutcome.Refuted : ProofOutcome.Proved, Witness(witness, left.Facts.Concat(right.Facts), catalogue), steps),
            false => new(isProvedByNone ? ProofOutcome.Proved : ProofOutcome.Refuted, [], steps),
        };
    }

    /// <summary>The values in the order of the catalogue. A fact that is read but makes no difference has one, too, so that the witness can be evaluated.</summary>
    private static EquatableList<KeyValuePair<FactName, FactValue>> Witness(Dictionary<int, long> codes, IEnumerable<int> read, FactCatalogue catalogue) =>
        read.Distinct().Order().Select(index => new KeyValuePair<FactName, FactValue>(catalogue.Declarations[index].Name, catalogue.CodingOf(index).Decode(
            codes.TryGetValue(index, out var code) ? code : IntervalSet.Of(catalogue.CodingOf(index).Lowest, catalogue.CodingOf(index).Highest).Nearest(0)))).ToEquatableList();
}
