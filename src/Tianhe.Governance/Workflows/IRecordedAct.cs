namespace Tianhe.Governance.Workflows;

/// <summary>What every event of a matter tells of the act that it remembers.</summary>
internal interface IRecordedAct
{
    int Version { get; }

    Occasion Occasion { get; }

    TransitionId Transition { get; }

    /// <summary>Whether a clock took the step, so that its command id is the library's.</summary>
    bool IsLapse { get; }
}
