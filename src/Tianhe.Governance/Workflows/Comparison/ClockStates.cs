namespace Tianhe.Governance.Workflows;

/// <summary>How a clock stands at a state of the comparison. Time is left open: one that runs may run out at any moment.</summary>
internal static class ClockStates
{
    public const int NotStarted = 0;
    public const int Running = 1;
    public const int Paused = 2;
    public const int Stopped = 3;
    public const int RunOut = 4;

    /// <summary>What a step makes of a clock.</summary>
    public static int After(int state, ClockMarks effects) =>
        effects.HasFlag(ClockMarks.Starts) ? Running
        : effects.HasFlag(ClockMarks.Resumes) && state is not NotStarted ? Running
        : effects.HasFlag(ClockMarks.Stops) && state is not NotStarted ? Stopped
        : effects.HasFlag(ClockMarks.Pauses) && state is Running ? Paused
        : state is RunOut && effects.HasFlag(ClockMarks.Extends) ? Running
        : state;
}
