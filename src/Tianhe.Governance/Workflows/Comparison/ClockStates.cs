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
    public static int After(int state, ClockId clock, ComparedStep step) =>
        step.Starts.Contains(clock) ? Running
        : step.Resumes.Contains(clock) && state is not NotStarted ? Running
        : step.Stops.Contains(clock) && state is not NotStarted ? Stopped
        : step.Pauses.Contains(clock) && state is Running ? Paused
        : state is RunOut && step.Extends.Any(extension => extension.Clock == clock) ? Running
        : state;
}
