namespace Tianhe.Governance.Workflows;

/// <summary>What became of a part of a workflow from one definition to another.</summary>
public enum WorkflowChangeKind
{
    /// <summary>Only the definition after has it.</summary>
    Added,

    /// <summary>Only the definition before has it.</summary>
    Removed,

    /// <summary>Both have it, and something of it is said otherwise.</summary>
    Changed,

    /// <summary>A stage bears another id, as the map of renamed stages says.</summary>
    Renamed,
}
