namespace Tianhe.Governance;

/// <summary>A definition, a tree or a pack could not be made; the findings list every problem at once.</summary>
public sealed class InvalidDefinitionException : Exception
{
    internal InvalidDefinitionException(string what, EquatableList<Finding> findings)
        : base($"{what} has {findings.Count(finding => finding.Severity == FindingSeverity.Error)} error(s):{string.Concat(findings.Select(finding => $"\n- {finding}"))}") => Findings = findings;

    /// <summary>Every problem that was found, in the order in which it was checked.</summary>
    public EquatableList<Finding> Findings { get; }
}
