using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>Eleven pigeons in ten holes: that not every one has a hole of its own is hard to prove by trying.</summary>
internal static class Pigeons
{
    private const int Count = 11;
    private const int Holes = 10;

    /// <summary>Whether a pigeon is in a hole, for each of both.</summary>
    public static EquatableList<FactDeclaration> Facts => [.. Enumerable.Range(0, Count * Holes).Select(number => FactDeclaration.ForTruth($"f{number}", BilingualText.Same("f")))];

    /// <summary>Each pigeon is in some hole.</summary>
    public static Condition Placed => Condition.AllOf([.. Enumerable.Range(0, Count).Select(pigeon => Condition.AnyOf([.. Enumerable.Range(0, Holes).Select(hole => Is(pigeon, hole, true))]))]);

    /// <summary>No two are in one.</summary>
    public static Condition Apart => Condition.AllOf(
        [.. from one in Enumerable.Range(0, Count) from other in Enumerable.Range(one + 1, Count - 1 - one) from hole in Enumerable.Range(0, Holes) select Condition.AnyOf(Is(one, hole, false), Is(other, hole, false))]);

    private static Condition Is(int pigeon, int hole, bool isIn) => Condition.Is($"f{(pigeon * Holes) + hole}", isIn);
}
