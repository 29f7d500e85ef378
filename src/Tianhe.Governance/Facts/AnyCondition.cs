namespace Tianhe.Governance.Facts;

/// <summary>The condition that is always met and reads nothing.</summary>
public sealed record AnyCondition : Condition
{
    internal AnyCondition()
    {
    }

    internal override void AddFacts(List<FactName> facts)
    {
    }

    internal override string Say(FactCatalogue catalogue, Language language) => language == Language.Chinese ? "任意" : "any";

    internal override IntervalSet Codes(FactDeclaration declaration, FactCoding coding, string path, List<Finding> findings) =>
        IntervalSet.Of(coding.Lowest, coding.Highest);
}
