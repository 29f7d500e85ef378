using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Benchmarks;

/// <summary>The floor: arrays by hand for one purpose, from records that are known to be sorted and right; no look-up but by number.</summary>
internal sealed class ArrayTree
{
    public ArrayTree(NodeRecord[] sorted)
    {
        Parents = new int[sorted.Length];
        Ends = new int[sorted.Length];
        Households = new int[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            var parent = i - 1;
            while (parent >= 0 && sorted[i].Parent is { } id && sorted[parent].Id != id)
            {
                parent = Parents[parent];
            }

            Parents[i] = sorted[i].Parent is null ? -1 : parent;
            Households[i] = sorted[i].Households ?? 0;
        }

        for (var i = sorted.Length - 1; i >= 0; i--)
        {
            Ends[i] = Math.Max(Ends[i], i + 1);
            if (Parents[i] >= 0)
            {
                Ends[Parents[i]] = Math.Max(Ends[Parents[i]], Ends[i]);
            }
        }
    }

    public int[] Parents { get; }

    public int[] Ends { get; }

    public int[] Households { get; }

    public bool IsUnder(int node, int ancestor) => node > ancestor && node < Ends[ancestor];

    public long[] RollUp()
    {
        var sums = new long[Parents.Length];
        for (var i = sums.Length - 1; i >= 0; i--)
        {
            sums[i] += Households[i];
            if (Parents[i] >= 0)
            {
                sums[Parents[i]] += sums[i];
            }
        }

        return sums;
    }
}
