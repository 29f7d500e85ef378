namespace Tianhe.Governance.Workflows;

/// <summary>What every event of a matter tells of the act that it remembers.</summary>
internal interface IRecordedAct
{
    int Version { get; }

    Occasion Occasion { get; }

    TransitionId Transition { get; }
}
