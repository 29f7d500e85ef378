using CsCheck;

namespace Tianhe.Governance.Tests;

/// <summary>Many of something at random, made once for all laws about it: making them takes longer than looking at them.</summary>
/// <remarks>
/// CsCheck chooses them anew each time. Where a law fails on one of them, it looks for a small one on which it fails, and shows its seed.
/// Under mutation a few are made for each law: the process lives on from one mutant to the next.
/// </remarks>
internal sealed class Pool<T>(Gen<T> any, int size)
{
    private const int SizeUnderMutation = 4;
    private const int ToFindASmallOne = 5_000;

    private static readonly bool IsMutated = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE") is not null;

    private readonly Lazy<T[]> _all = new(() => any.Array[size].Single());

    public IReadOnlyList<T> All => IsMutated ? any.Array[SizeUnderMutation].Single() : _all.Value;

    /// <summary>Tries a law on all, or on so many of them.</summary>
    public void Holds(Func<T, bool> law, int times = int.MaxValue)
    {
        foreach (var one in All.Take(times))
        {
            if (!law(one))
            {
                any.Sample(law, iter: ToFindASmallOne);
                Assert.Fail($"The law does not hold of {one}");
            }
        }
    }
}
