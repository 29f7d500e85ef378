namespace Tianhe.Governance.Facts;

/// <summary>What becomes of the decimal places beyond those that are kept, of the total of a scheme or the quotient of a rate.</summary>
public enum NumberRounding
{
    /// <summary>A half and more to the next (四舍五入): 89.995 is 90.00.</summary>
    HalfUp,

    /// <summary>A half to the even neighbour (四舍六入五成双): 89.985 is 89.98, 89.995 is 90.00.</summary>
    HalfToEven,

    /// <summary>They are dropped: 89.999 is 89.99.</summary>
    Down,
}
