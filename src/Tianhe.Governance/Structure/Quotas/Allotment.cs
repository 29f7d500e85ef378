namespace Tianhe.Governance.Structure;

/// <summary>Shares a whole number out.</summary>
public static class Allotment
{
    /// <summary>Shares a number out so evenly that no two shares differ by more than one.</summary>
    /// <param name="total">What is shared out, such as a number of households.</param>
    /// <param name="shares">The number of shares.</param>
    /// <returns>The shares, which add up to the total; the larger ones come first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is negative, or <paramref name="shares"/> is less than 1.</exception>
    /// <example><code>Allotment.Balanced(7, 3) // 3, 2, 2</code></example>
    public static EquatableList<int> Balanced(int total, int shares)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shares);
        var (each, rest) = Math.DivRem(total, shares);
        var result = new int[shares];
        Array.Fill(result, each);
        Array.Fill(result, each + 1, 0, rest);
        return new(result);
    }
}
