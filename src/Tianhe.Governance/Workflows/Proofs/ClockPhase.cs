namespace Tianhe.Governance.Workflows;

/// <summary>What became of a clock in a matter. One that ran out and took a step is stopped, unless that step says otherwise.</summary>
internal enum ClockPhase : byte
{
    Never,
    Running,
    Paused,
    Stopped,
}
