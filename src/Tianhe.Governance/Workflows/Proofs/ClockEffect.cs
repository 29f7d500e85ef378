namespace Tianhe.Governance.Workflows;

/// <summary>What a step does to a clock.</summary>
internal enum ClockEffect : byte
{
    None,
    Starts,
    Stops,
    Pauses,
    Resumes,
}
