namespace Tianhe.Governance.Facts;

/// <summary>At least one of several conditions.</summary>
/// <remarks>It is met when one part is, not met when no part is, and else cannot be evaluated.</remarks>
public sealed record AnyOfCondition : Condition
{
    internal AnyOfCondition(EquatableList<Condition> parts)
    {
        Parts = parts;
        Depth = parts.Max(part => part.Depth) + 1;
    }

    /// <summary>The conditions; at least one.</summary>
    public EquatableList<Condition> Parts { get; }

    internal override int Depth { get; }

    internal override void AddFacts(List<FactName> facts)
    {
        foreach (var part in Parts)
        {
            part.AddFacts(facts);
        }
    }

    internal override string Say(FactCatalogue catalogue, Language language) => ConditionWording.Join(Parts, new("，或", " or "), catalogue, language);

    internal override IntervalSet Codes(FactDeclaration declaration, FactCoding coding, string path, List<Finding> findings) =>
        Parts.Select(part => part.Codes(declaration, coding, path, findings)).Aggregate((left, right) => left.Union(right));
}
