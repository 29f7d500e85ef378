namespace Tianhe.Governance.Facts;

/// <summary>Every one of several conditions.</summary>
/// <remarks>It is met when every part is, not met when one part is not, and else cannot be evaluated.</remarks>
public sealed record AllOfCondition : Condition
{
    internal AllOfCondition(EquatableList<Condition> parts)
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

    internal override string Say(FactCatalogue catalogue, Language language) => ConditionWording.Join(Parts, new("，且", " and "), catalogue, language);

    internal override IntervalSet Codes(FactDeclaration declaration, FactCoding coding, string path, List<Finding> findings) =>
        Parts.Select(part => part.Codes(declaration, coding, path, findings)).Aggregate((left, right) => left.Intersect(right));
}
