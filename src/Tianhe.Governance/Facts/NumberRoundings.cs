using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Facts;

/// <summary>How the decimal places of a number are rounded, as it is written, said and done.</summary>
internal static class NumberRoundings
{
    public static Shape<NumberRounding> Shape { get; } = Shapes.Words(
        ("half-up", NumberRounding.HalfUp), ("half-to-even", NumberRounding.HalfToEven), ("down", NumberRounding.Down));

    /// <summary>A quotient of whole numbers that are not negative, as a whole number.</summary>
    public static Int128 Divide(Int128 dividend, Int128 divisor, NumberRounding rounding)
    {
        var (whole, rest) = Int128.DivRem(dividend, divisor);
        return rounding switch
        {
            NumberRounding.Down => whole,
            NumberRounding.HalfUp => rest > 0 && rest >= divisor - rest ? whole + 1 : whole,
            NumberRounding.HalfToEven => rest > divisor - rest || (rest > 0 && rest == divisor - rest && Int128.IsOddInteger(whole)) ? whole + 1 : whole,
            _ => throw new InvalidOperationException($"Unknown rounding {rounding}."),
        };
    }

    public static BilingualText NameOf(NumberRounding rounding) => rounding switch
    {
        NumberRounding.HalfUp => new("四舍五入", "half up"),
        NumberRounding.HalfToEven => new("四舍六入五成双", "half to even"),
        NumberRounding.Down => new("舍去尾数", "down"),
        _ => throw new InvalidOperationException($"Unknown rounding {rounding}."),
    };
}
