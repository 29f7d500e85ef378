namespace Tianhe.Governance.Documents;

/// <summary>How long a list of problems grows: whoever checks a definition stops there, so that no definition makes a load hang.</summary>
internal static class ProblemList
{
    /// <summary>The most problems that are listed.</summary>
    public const int Most = 1_000;

    /// <summary>Whether no more problems are listed, so that looking for more is of no use.</summary>
    public static bool IsFull(this List<Finding> findings) => findings.Count > Most;

    /// <summary>Lists a problem while there is room; the first without room is told as "and more".</summary>
    public static void Report(this List<Finding> findings, Finding finding)
    {
        if (!findings.IsFull())
        {
            findings.Add(findings.Count < Most ? finding : DocumentFindings.TooMany());
        }
    }
}
