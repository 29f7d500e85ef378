namespace Tianhe.Governance;

/// <summary>A delegate that a rule calls has thrown. Nothing has changed.</summary>
public sealed class RuleException : Exception
{
    internal RuleException(RuleReference rule, Exception innerException)
        : base($"The rule {rule} failed: {innerException.Message}", innerException) => Rule = rule;

    /// <summary>The rule whose delegate threw.</summary>
    public RuleReference Rule { get; }
}
