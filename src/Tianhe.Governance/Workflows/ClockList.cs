using NodaTime;

namespace Tianhe.Governance.Workflows;

/// <summary>What the clocks of a matter say together.</summary>
internal static class ClockList
{
    /// <summary>The place of a clock, or -1 when it was never started.</summary>
    public static int IndexOf(ReadOnlySpan<ClockState> clocks, ClockId clock)
    {
        for (var i = 0; i < clocks.Length; i++)
        {
            if (clocks[i].Clock == clock)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The running clock by which work falls due next, or null when none runs. Windows do not count.</summary>
    public static ClockState? NextDue(ReadOnlySpan<ClockState> clocks)
    {
        ClockState? next = null;
        foreach (var state in clocks)
        {
            if (state is { Kind: ClockKind.Due, IsRunning: true } && (next is null || state.Deadline.Due < next.Deadline.Due))
            {
                next = state;
            }
        }

        return next;
    }

    /// <summary>Whether any work was not done in time, as seen at an instant.</summary>
    public static bool IsOverdueAt(ReadOnlySpan<ClockState> clocks, Instant at)
    {
        foreach (var state in clocks)
        {
            if (state.IsOverdueAt(at))
            {
                return true;
            }
        }

        return false;
    }
}
