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
    private const int ToSeeWhatIsRare = 30;

    private static readonly bool IsMutated = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE") is not null;

    private readonly Lazy<T[]> _all = new(() => any.Array[size].Single());

    public IReadOnlyList<T> All => IsMutated ? any.Array[SizeUnderMutation].Single() : _all.Value;

    /// <summary>Shows that laws about them are about all of this. What is rare may not be among them by chance: then many more are made.</summary>
    public void GoThrough(IEnumerable<string> everything, Func<T, IEnumerable<string>> seenIn)
    {
        var missing = everything.ToHashSet(StringComparer.Ordinal);
        for (var round = 0; missing.Count > 0 && round < ToSeeWhatIsRare; round++)
        {
            foreach (var one in round == 0 ? All : any.Array[size].Single())
            {
                missing.ExceptWith(seenIn(one));
            }
        }

        missing.Should().BeEmpty();
    }

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
