namespace Tianhe.Governance.Facts;

/// <summary>The opposite of a condition.</summary>
public sealed record NotCondition : Condition
{
    internal NotCondition(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Condition = condition.FactRead is null
            ? throw new ArgumentException("The opposite of any is met by nothing.", nameof(condition))
            : condition;
    }

    /// <summary>The condition whose opposite this is.</summary>
    public Condition Condition { get; }

    internal override FactName? FactRead => Condition.FactRead;

    internal override string Say(FactCatalogue catalogue, Language language) =>
        language == Language.Chinese ? $"非（{Condition.Say(catalogue, language)}）" : $"not ({Condition.Say(catalogue, language)})";

    internal override IntervalSet Codes(FactDeclaration declaration, FactCoding coding, string path, List<Finding> findings) =>
        Innermost(out var count).Codes(declaration, coding, path, findings) is var codes && count % 2 == 0 ? codes : codes.Complement(coding.Lowest, coding.Highest);

    /// <summary>What is negated at last, and how often.</summary>
    private Condition Innermost(out int count)
    {
        count = 1;
        var inner = Condition;
        for (; inner is NotCondition not; inner = not.Condition)
        {
            count++;
        }

        return inner;
    }
}
