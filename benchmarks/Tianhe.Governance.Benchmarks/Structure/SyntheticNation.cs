using System.Globalization;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Benchmarks;

/// <summary>A made-up nation with the published numbers of divisions, spread evenly: 31 / 342 / 2,978 / 41,352 / 620,573.</summary>
/// <remarks>
/// Ids are codes of 2, 4, 6, 9 and 12 digits. Every text is an object of its own, as in a list that was read from a file. Households are
/// stated at the lowest tier. Nothing is random but the shuffling, which has a fixed seed.
/// </remarks>
internal static class SyntheticNation
{
    private static readonly (string Tier, int Count, int Digits)[] Levels =
        [("province", 31, 2), ("city", 342, 2), ("county", 2_978, 2), ("town", 41_352, 3), ("community", 620_573, 3)];

    public static TierLadder Ladder { get; } = TierLadder.From(
    [
        new("province", new("省级", "province"), "city"),
        new("city", new("地级", "city"), "county"),
        new("county", new("县级", "county"), "town"),
        new("town", new("乡级", "town"), "community"),
        new("community", new("村级", "community")),
    ], severalRoots: true);

    /// <summary>In the ordinal order of the ids, which is the preorder of the tree.</summary>
    public static NodeRecord[] Sorted()
    {
        var records = new List<NodeRecord>();
        string[] above = [""];
        foreach (var (tier, count, digits) in Levels)
        {
            var ids = new string[count];
            for (var i = 0; i < count; i++)
            {
                var parent = (int)((long)i * above.Length / count);
                var ordinal = i - (int)((((long)parent * count) + above.Length - 1) / above.Length) + 11;
                ids[i] = above[parent] + ordinal.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
                records.Add(new()
                {
                    Id = ids[i],
                    Tier = tier,
                    Name = string.Concat("第", ids[i]),
                    Parent = above[parent].Length == 0 ? null : (NodeId?)new string(above[parent]),
                    Code = new string(ids[i]),
                    Households = digits == 3 && tier == "community" ? 100 + (i * 37 % 400) : null,
                });
            }

            above = ids;
        }

        return [.. records.OrderBy(record => record.Id.Value, StringComparer.Ordinal)];
    }

    public static NodeRecord[] Shuffled()
    {
        var records = Sorted();
        var state = 20_261_125u;
        for (var i = records.Length - 1; i > 0; i--)
        {
            state = unchecked((state * 1_664_525) + 1_013_904_223);
            var other = (int)(((ulong)state * (uint)(i + 1)) >> 32);
            (records[i], records[other]) = (records[other], records[i]);
        }

        return records;
    }
}
