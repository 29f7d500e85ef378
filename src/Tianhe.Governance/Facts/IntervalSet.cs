namespace Tianhe.Governance.Facts;

/// <summary>A set of whole numbers as sorted, disjoint, non-adjacent intervals with both ends inclusive.</summary>
internal readonly struct IntervalSet
{
    private readonly (long Low, long High)[]? _intervals;

    private IntervalSet((long Low, long High)[] intervals) => _intervals = intervals;

    public static IntervalSet Empty => default;

    public bool IsEmpty => Intervals.Length == 0;

    /// <summary>The smallest member; there must be one.</summary>
    public long First => Intervals[0].Low;

    public ReadOnlySpan<(long Low, long High)> Intervals => _intervals;

    public static IntervalSet Of(long low, long high) => low > high ? Empty : new([(low, high)]);

    /// <summary>The union of intervals in any order, which may overlap; O(n log n).</summary>
    public static IntervalSet Union(IEnumerable<(long Low, long High)> intervals)
    {
        (long Low, long High)[] sorted = [.. intervals];
        Array.Sort(sorted);
        var merged = new List<(long Low, long High)>(sorted.Length);
        foreach (var (low, high) in sorted)
        {
            if (merged.Count > 0 && (low <= merged[^1].High || low - 1 == merged[^1].High))
            {
                merged[^1] = (merged[^1].Low, Math.Max(merged[^1].High, high));
            }
            else
            {
                merged.Add((low, high));
            }
        }

        return new([.. merged]);
    }

    public bool Contains(long code)
    {
        foreach (var (low, high) in Intervals)
        {
            if (code < low)
            {
                return false;
            }

            if (code <= high)
            {
                return true;
            }
        }

        return false;
    }

    public IntervalSet Intersect(IntervalSet other)
    {
        var common = new List<(long Low, long High)>();
        for (int i = 0, j = 0; i < Intervals.Length && j < other.Intervals.Length;)
        {
            var (mine, theirs) = (Intervals[i], other.Intervals[j]);
            var (low, high) = (Math.Max(mine.Low, theirs.Low), Math.Min(mine.High, theirs.High));
            if (low <= high)
            {
                common.Add((low, high));
            }

            // Whichever ends first meets nothing more.
            _ = mine.High < theirs.High ? i++ : j++;
        }

        return new([.. common]);
    }

    /// <summary>What lies within the bounds and not in the set; the set itself lies within them.</summary>
    public IntervalSet Complement(long lowest, long highest)
    {
        var rest = new List<(long Low, long High)>();
        var next = lowest;
        foreach (var (low, high) in Intervals)
        {
            if (next < low)
            {
                rest.Add((next, low - 1));
            }

            next = high + 1;
        }

        if (next <= highest)
        {
            rest.Add((next, highest));
        }

        return new([.. rest]);
    }
}
