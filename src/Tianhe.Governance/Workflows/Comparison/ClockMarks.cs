namespace Tianhe.Governance.Workflows;

/// <summary>All that a step does to one clock.</summary>
[Flags]
internal enum ClockMarks
{
    None = 0,
    Starts = 1,
    Stops = 2,
    Pauses = 4,
    Resumes = 8,
    Extends = 16,
}
