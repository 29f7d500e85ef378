namespace Tianhe.Governance;

/// <summary>A definition, a tree or a pack could not be made; the findings list every problem at once.</summary>
public sealed class InvalidDefinitionException : Exception
{
    private readonly string _what;

    internal InvalidDefinitionException(string what, EquatableList<Finding> findings)
    {
        _what = what;
        Findings = findings;
    }

    /// <summary>Every problem that was found, in the order in which it was checked.</summary>
    public EquatableList<Finding> Findings { get; }

    /// <summary>How many errors there are, and each finding on a line; written when it is asked for.</summary>
    public override string Message =>
        $"{_what} has {Findings.Count(finding => finding.Severity == FindingSeverity.Error)} error(s):{string.Concat(Findings.Select(finding => $"\n- {finding}"))}";
}
