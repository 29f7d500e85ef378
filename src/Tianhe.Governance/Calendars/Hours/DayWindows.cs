namespace Tianhe.Governance.Calendars;

/// <summary>The windows of one day in the order of time, in milliseconds from the start of the day.</summary>
internal sealed class DayWindows
{
    private readonly WorkingWindow[] _windows;

    public DayWindows(IEnumerable<WorkingWindow> windows)
    {
        _windows = [.. windows.OrderBy(window => window.OpensAt)];
        foreach (var window in _windows)
        {
            Length += window.LengthMilliseconds;
        }
    }

    public ReadOnlySpan<WorkingWindow> Windows => _windows;

    public int Length { get; }

    /// <summary>When the last window closes, or null where there is none; beyond the day where that runs past midnight.</summary>
    public int? ClosesAt => _windows.Length == 0 ? null : _windows[^1].ClosesAt;

    /// <summary>When the first window opens, or null where there is none.</summary>
    public int? OpensAt => _windows.Length == 0 ? null : _windows[0].OpensAt;

    /// <summary>How much of the windows lies before a time; it may lie in the next day.</summary>
    public int Before(int time)
    {
        var worked = 0;
        foreach (var window in _windows)
        {
            worked += Math.Clamp(time - window.OpensAt, 0, window.LengthMilliseconds);
        }

        return worked;
    }

    public bool IsOpenAt(int time)
    {
        foreach (var window in _windows)
        {
            if (time >= window.OpensAt && time < window.ClosesAt)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The millisecond before which so much was worked, and which is worked itself.</summary>
    public int At(int worked)
    {
        foreach (var window in _windows)
        {
            if (worked < window.LengthMilliseconds)
            {
                return window.OpensAt + worked;
            }

            worked -= window.LengthMilliseconds;
        }

        throw new InvalidOperationException("The day is not as long as that.");
    }
}
