namespace Tianhe.Governance.Structure;

/// <summary>Which digits of a division code belong to which level: 2, 2, 2, 3 and 3.</summary>
internal static class DivisionDigits
{
    private static readonly int[] Lengths = [2, 4, 6, 9, 12];
    private static readonly ulong[] Units = [10_000_000_000, 100_000_000, 1_000_000, 1_000, 1];

    /// <summary>How many digits a code may have.</summary>
    public static IEnumerable<int> All => Lengths;

    /// <summary>The level of a code of that many digits, or -1.</summary>
    public static int LevelOf(int length) => length switch
    {
        2 => 0,
        4 => 1,
        6 => 2,
        9 => 3,
        12 => 4,
        _ => -1,
    };

    public static int LengthOf(int level) => Lengths[level];

    /// <summary>What one in the last digit of a level counts in a code filled up to twelve digits.</summary>
    public static ulong UnitOf(int level) => Units[level];

    /// <summary>The part of a level in a code filled up to twelve digits.</summary>
    public static int PartAt(int level, ulong filled) => (int)(filled / Units[level] % (level < (int)DivisionLevel.Township ? 100u : 1_000u));
}
