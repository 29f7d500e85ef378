namespace Tianhe.Governance.Documents;

/// <summary>The names that somebody may have meant.</summary>
internal static class NearestNames
{
    private const int MostSuggested = 3;
    private const int LongestCompared = 64;
    private const int MostCompared = 200;

    /// <summary>The names nearest to what was written, the nearest first; all of them where none is near; the first few where there are too many to compare.</summary>
    public static EquatableList<BilingualText> Of(string written, IEnumerable<string> names)
    {
        var all = names.ToList();
        if (all.Count > MostCompared)
        {
            return KnownNames.Of(all);
        }

        var known = all.Select(name => (Name: name, Distance: Distance(written, name))).ToList();
        var near = known.Where(one => one.Distance <= Math.Max(1, Math.Max(one.Name.Length, written.Length) / 3)).OrderBy(one => one.Distance).Take(MostSuggested).ToList();
        return (near.Count > 0 ? near : known).Select(one => BilingualText.Same(one.Name)).DefaultIfEmpty(new("无", "nothing")).ToEquatableList();
    }

    /// <summary>How many letters are to be changed, added, left out or interchanged with their neighbour; case does not count.</summary>
    public static int Distance(string one, string other)
    {
        if (Math.Max(one.Length, other.Length) > LongestCompared)
        {
            return int.MaxValue;
        }

        (one, other) = (one.ToLowerInvariant(), other.ToLowerInvariant());
        var rows = new int[one.Length + 1][];
        for (var i = 0; i <= one.Length; i++)
        {
            rows[i] = new int[other.Length + 1];
            for (var j = 0; j <= other.Length; j++)
            {
                rows[i][j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(rows[i - 1][j], rows[i][j - 1]) + 1,
                    rows[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    rows[i][j] = Math.Min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }

        return rows[^1][^1];
    }
}
