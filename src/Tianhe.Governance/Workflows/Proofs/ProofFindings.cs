using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Workflows;

/// <summary>What proofs found, the errors apart from the warnings, so that many of these hide none of those.</summary>
internal sealed class ProofFindings
{
    private readonly List<Finding> _errors = [];
    private readonly List<Finding> _warnings = [];
    private readonly HashSet<BilingualText> _undecided = [];

    /// <summary>Whether more errors are listed, so that looking for more is of use.</summary>
    public bool TakesErrors => !_errors.IsFull();

    /// <summary>Whether more warnings are listed, so that looking for more is of use.</summary>
    public bool TakesWarnings => !_warnings.IsFull();

    /// <summary>Errors first, then warnings, each in the order in which they were found.</summary>
    public EquatableList<Finding> All => [.. _errors, .. _warnings];

    /// <summary>Tells once of a question that it was not decided, and after how much was tried.</summary>
    public void ReportUndecided(string path, BilingualText question, int tried)
    {
        if (_undecided.Add(question))
        {
            Report(WorkflowProofFindings.Undecided.Warning(path, new("question", question), new("tried", tried)));
        }
    }

    public void Report(Finding finding)
    {
        if (finding.Severity == FindingSeverity.Error)
        {
            _errors.Report(finding);
        }
        else if (TakesWarnings)
        {
            _warnings.Add(_warnings.Count < ProblemList.Most ? finding : WorkflowProofFindings.MoreWarnings.Warning("stages", new MessageArgument("most", ProblemList.Most)));
        }
    }
}
