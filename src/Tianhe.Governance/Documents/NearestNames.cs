namespace Tianhe.Governance.Documents;

/// <summary>The names that somebody may have meant.</summary>
internal static class NearestNames
{
    private const int MostSuggested = 3;
    private const int LongestCompared = 64;
    private const int MostCompared = 50;

    /// <summary>The names nearest to what was written, the nearest first; where none is near, or too many would have to be compared, the first of them.</summary>
    public static EquatableList<BilingualText> Of(string written, IEnumerable<string> names)
    {
        var known = names.Take(MostCompared + 1).ToList();
        written = written.ToLowerInvariant();
        var near = known.Count > MostCompared ? [] : known.Select(name => (Name: name, Distance: Distance(written, name)))
            .Where(one => one.Distance <= Math.Max(1, Math.Max(one.Name.Length, written.Length) / 3)).OrderBy(one => one.Distance).Take(MostSuggested).ToList();
        return near.Count > 0 ? near.Select(one => BilingualText.Same(one.Name)).ToEquatableList()
            : known.Count == 0 ? [new("无", "none")]
            : KnownNames.Of(names);
    }

    /// <summary>How many letters are to be changed, added, left out or interchanged with their neighbour; case does not count.</summary>
    public static int Distance(string one, string other)
    {
        if (Math.Max(one.Length, other.Length) > LongestCompared)
        {
            return int.MaxValue;
        }

        (one, other) = (one.ToLowerInvariant(), other.ToLowerInvariant());
        Span<int> before = stackalloc int[LongestCompared + 1], last = stackalloc int[LongestCompared + 1], row = stackalloc int[LongestCompared + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                row[j] = i == 0 ? j : j == 0 ? i : Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            var oldest = before;
            before = last;
            last = row;
            row = oldest;
        }

        return last[other.Length];
    }
}
