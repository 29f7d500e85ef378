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

    /// <summary>O(log n) where there are many intervals.</summary>
    public bool Contains(long code)
    {
        var intervals = Intervals;
        while (intervals.Length > 8)
        {
            var middle = intervals.Length / 2;
            intervals = code < intervals[middle].Low ? intervals[..middle] : intervals[middle..];
        }

        foreach (var (low, high) in intervals)
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

    public IntervalSet Union(IntervalSet other) => IsEmpty ? other : other.IsEmpty ? this : Union([.. Intervals, .. other.Intervals]);

    /// <summary>Whether a member of one is a member of the other.</summary>
    public bool Overlaps(IntervalSet other)
    {
        for (int i = 0, j = 0; i < Intervals.Length && j < other.Intervals.Length;)
        {
            var (mine, theirs) = (Intervals[i], other.Intervals[j]);
            if (mine.Low <= theirs.High && theirs.Low <= mine.High)
            {
                return true;
            }

            _ = mine.High < theirs.High ? i++ : j++;
        }

        return false;
    }

    /// <summary>Whether the other has every member of this one. Intervals are as wide as they can be, so that each lies within one of the other.</summary>
    public bool IsSubsetOf(IntervalSet other)
    {
        var j = 0;
        foreach (var (low, high) in Intervals)
        {
            while (j < other.Intervals.Length && other.Intervals[j].High < low)
            {
                j++;
            }

            if (j == other.Intervals.Length || other.Intervals[j].Low > low || other.Intervals[j].High < high)
            {
                return false;
            }
        }

        return true;
    }

    public bool SetEquals(IntervalSet other) => Intervals.SequenceEqual(other.Intervals);

    /// <summary>The member nearest to a number, the lower one of two; there must be one.</summary>
    public long Nearest(long number)
    {
        var below = (long?)null;
        foreach (var (low, high) in Intervals)
        {
            if (number <= high)
            {
                return number >= low ? number : below is { } nearer && (Int128)number - nearer <= (Int128)low - number ? nearer : low;
            }

            below = high;
        }

        return below!.Value;
    }

    /// <summary>What both have; where one lies within the other, that one itself.</summary>
    public IntervalSet Intersect(IntervalSet other)
    {
        if (IsSubsetOf(other))
        {
            return this;
        }

        if (other.IsSubsetOf(this))
        {
            return other;
        }

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

    /// <summary>What this one has and the other has not.</summary>
    public IntervalSet Except(IntervalSet other) => IsEmpty || !Overlaps(other) ? this : Intersect(other.Complement(long.MinValue + 1, long.MaxValue - 1));

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
