
namespace Tianhe.Governance.Documents;

/// <summary>Every problem that one reading has met, up to the most that are listed.</summary>
/// <param name="list">The word with which paths begin.</param>
internal sealed class ListProblems(string list)
{
    private readonly List<Finding> _findings = [];

    public string List { get; } = list;

    public bool IsFull => _findings.IsFull();

    public bool HasErrors { get; private set; }

    public EquatableList<Finding> Findings => _findings.ToEquatableList();

    public void Add(Finding finding)
    {
        if (!IsFull)
        {
            _findings.Add(_findings.Count < ProblemList.Most ? finding : DocumentFindings.TooMany());
            HasErrors |= finding.Severity == FindingSeverity.Error;
        }
    }

    /// <summary>Reports what makes all the others untrustworthy.</summary>
    public void AddAlone(Finding finding)
    {
        _findings.Clear();
        Add(finding);
    }
}
