using CsCheck;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

/// <summary>The values that meet a condition on one fact, as the cell of a table has them.</summary>
public sealed class ConditionCodesTests
{
    [Fact]
    public void Codes_AreThoseOfTheValuesThatMeetIt() => TypedFacts.OnOneFact.Sample(condition =>
    {
        var fact = condition.FactRead!.Value;
        var (codes, findings) = Codes(condition, fact);
        return findings.Count == 1 && TypedFacts.Values[fact].All(value => codes.Contains(CodeOf(fact, value)) == TypedFacts.Means(condition, new Dictionary<FactName, FactValue> { [fact] = value }));
    }, iter: 500);

    [Fact]
    public void Codes_OfTheOppositeOfAnUnknownValue_AreNone()
    {
        var (codes, findings) = Codes(Condition.Not(Condition.Is("k", "x")), "k");

        codes.IsEmpty.Should().BeTrue();
        findings.Skip(1).Should().ContainSingle().Which.Describe(Language.English).Should().Be("The fact 'k' cannot be 'x'. Allowed are: e, a, a/b, a/b/c, a/d.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void CodedFact_OfATruth_IsItsCode(bool truth) => CodedFact.Of(truth).Should().Be(new CodedFact(FactState.Known, CodeOf("b", truth)));

    /// <summary>Findings of other conditions may stand in the list before.</summary>
    private static (IntervalSet Codes, List<Finding> Findings) Codes(Condition condition, FactName fact)
    {
        TypedFacts.Catalogue.TryIndexOf(fact, out var index).Should().BeTrue();
        var findings = new List<Finding> { FactFindings.NoCodes("other", "other") };
        return (condition.Codes(TypedFacts.Catalogue.Declarations[index], TypedFacts.Catalogue.CodingOf(index), "condition", findings), findings);
    }

    private static long CodeOf(FactName fact, FactValue value)
    {
        TypedFacts.Catalogue.TryIndexOf(fact, out var index).Should().BeTrue();
        TypedFacts.Catalogue.CodingOf(index).Encode(value, out var code).Should().Be(FactFault.None);
        return code;
    }
}
