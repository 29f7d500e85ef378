namespace Tianhe.Governance.Workflows;

/// <summary>Whether matters that stand at a stage can go on by another definition.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record StageMove
{
    internal StageMove(StageId stage, StageId? to, EquatableList<Finding> findings)
    {
        Stage = stage;
        To = to;
        Findings = findings;
    }

    /// <summary>The stage in the definition before.</summary>
    public StageId Stage { get; }

    /// <summary>The stage in the definition after, by the map of renamed stages, or null where there is none.</summary>
    public StageId? To { get; }

    /// <summary>Every reason why they cannot, as errors, and whatever is to be known where they can, as warnings.</summary>
    public EquatableList<Finding> Findings { get; }

    /// <summary>Whether they can: no finding is an error.</summary>
    public bool CanMove => !Findings.Any(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>Stage, target and whether it is possible.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => CanMove ? $"{Stage} to {To}" : $"{Stage} cannot move";
}
