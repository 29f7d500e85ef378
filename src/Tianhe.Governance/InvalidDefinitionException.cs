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

    /// <summary>How many errors there are, each on a line, and how many warnings stand beside them; written when it is asked for.</summary>
    public override string Message
    {
        get
        {
            var errors = Findings.Where(finding => finding.Severity == FindingSeverity.Error).ToList();
            var warnings = Findings.Count - errors.Count;
            return $"{_what} has {errors.Count} error(s):{string.Concat(errors.Select(finding => $"\n- {finding}"))}{(warnings > 0 ? $"\n({warnings} warning(s) besides)" : "")}";
        }
    }
}
