using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Tianhe.Governance.Tests;

/// <summary>What a call takes of its thread: how long the processor works for it, and what it allocates.</summary>
/// <remarks>The time on the clock says more of what else a machine does than of the call: tests run beside other tests, and machines beside other machines.</remarks>
internal static class Effort
{
    public static (T Result, TimeSpan Time, long Allocated) Of<T>(Func<T> call)
    {
        var (time, allocated) = (ProcessorTime(), GC.GetAllocatedBytesForCurrentThread());
        var result = call();
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return (result, ProcessorTime() - time, allocated);
    }

    public static (TimeSpan Time, long Allocated) Of(Action call)
    {
        var (_, time, allocated) = Of(() =>
        {
            call();
            return true;
        });
        return (time, allocated);
    }

    /// <summary>How long the processor has worked for this thread; where the system is not asked for that, the time on the clock.</summary>
    private static TimeSpan ProcessorTime()
    {
        int? clock = OperatingSystem.IsLinux() ? 3 : OperatingSystem.IsMacOS() ? 16 : null;
        return clock is { } thread && ClockGetTime(thread, out var time) == 0
            ? TimeSpan.FromSeconds((long)time.Seconds) + TimeSpan.FromMicroseconds((long)time.Nanoseconds / 1_000)
            : Stopwatch.GetElapsedTime(0);
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ClockGetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly nint Seconds;

        public readonly nint Nanoseconds;
    }
}
