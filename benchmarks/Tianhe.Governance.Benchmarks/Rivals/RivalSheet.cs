using NodaTime;

namespace Tianhe.Governance.Benchmarks;

/// <summary>The ten values as somebody keeps them who writes the table by hand.</summary>
public sealed class RivalSheet
{
    private static readonly LocalDate Bound = new LocalDate(2026, 1, 1).PlusDays(60);

    public decimal A { get; init; } = 70;

    public decimal B { get; init; } = 70;

    public LocalDate C { get; init; } = new LocalDate(2026, 1, 1).PlusDays(70);

    public string D { get; init; } = "c";

    public bool E { get; init; } = true;

    internal static IReadOnlyList<(int Mask, int Bits)> Leaves { get; } = TableBenchmarks.Leaves();

    /// <summary>Whether an input lies in its upper part; the second five are of the same values as the first.</summary>
    public bool Upper(int input) => (input % 5) switch
    {
        0 => A is >= 60 and <= 100,
        1 => B is >= 60 and <= 100,
        2 => C >= Bound,
        3 => D is "c" or "d",
        _ => E,
    };

    internal static int Decide(RivalSheet sheet)
    {
        for (var row = 0; row < Leaves.Count; row++)
        {
            if (Matches(sheet, Leaves[row].Mask, Leaves[row].Bits))
            {
                return row;
            }
        }

        return -1;
    }

    private static bool Matches(RivalSheet sheet, int mask, int bits)
    {
        for (var input = 0; mask >> input != 0; input++)
        {
            if ((mask >> input & 1) != 0 && sheet.Upper(input) != ((bits >> input & 1) != 0))
            {
                return false;
            }
        }

        return true;
    }
}
