using System.Globalization;

namespace Tianhe.Governance.Structure;

/// <summary>The code of a division as the national list writes it: 2, 4, 6, 9 or 12 digits, each beginning with its parent's.</summary>
/// <remarks>
/// <para>
/// A code is an attribute of a place and no identity: codes are reassigned when places are re-divided. It has no check digit. That it is
/// well formed says neither that the division exists nor which body gave the code: the statistics office gives development zones
/// codes of their own, so that the first six digits of its list need not equal the code of the civil affairs office.
/// </para>
/// <para>
/// The first part and the last are never zeros: 370100 is the city 3701 padded, which <see cref="FromPadded"/> reads. A part
/// between may be: in 441900003, a subdistrict directly under the city 4419, it says that there is no county.
/// </para>
/// <para>
/// 8 bytes. Equal when the digits are equal; ordered as the digits are as text, so that a code stands right before all that it
/// contains. Converts implicitly from text, as ids do, for codes written in a program; for those of a list there is
/// <see cref="TryParse"/>. The default value is invalid: its members throw, and it stands before every code.
/// </para>
/// </remarks>
public readonly partial record struct DivisionCode : IComparable<DivisionCode>
{
    private const int LengthBits = 4;

    // The digits, filled up with zeros to twelve, and how many of them are the code's: so order is that of the text.
    private readonly ulong _packed;

    private DivisionCode(ulong filled, int length) => _packed = (filled << LengthBits) | (uint)length;

    /// <summary>Whether this is the default value, which is no code.</summary>
    public bool IsDefault => _packed == 0;

    /// <summary>The level, which the number of digits says.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public DivisionLevel Level => (DivisionLevel)DivisionDigits.LevelOf(Length);

    /// <summary>The digits.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Value => (Filled / DivisionDigits.UnitOf((int)Level)).ToString("D" + Length.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>The division directly above by the digits, or null for a province.</summary>
    /// <remarks>Parts of zeros are passed over: the parent of 441900003 is 4419.</remarks>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public DivisionCode? Parent
    {
        get
        {
            for (var level = (int)Level - 1; level >= 0; level--)
            {
                if (DivisionDigits.PartAt(level, Filled) != 0)
                {
                    return Cut(level);
                }
            }

            return null;
        }
    }

    /// <summary>The last part of the digits: what tells the division from the others under its parent, such as 7 in 371071007.</summary>
    internal int LastPart => DivisionDigits.PartAt((int)Level, Filled);

    private int Length => IsDefault
        ? throw new InvalidOperationException($"This {nameof(DivisionCode)} was never given a value: it is the default of its type.")
        : (int)(_packed & ((1 << LengthBits) - 1));

    private ulong Filled => _packed >> LengthBits;

    /// <summary>Whether one code stands before another.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    public static bool operator <(DivisionCode left, DivisionCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether one code stands before another or is the same.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    public static bool operator <=(DivisionCode left, DivisionCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one code stands after another.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    public static bool operator >(DivisionCode left, DivisionCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether one code stands after another or is the same.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    public static bool operator >=(DivisionCode left, DivisionCode right) => left.CompareTo(right) >= 0;

    /// <summary>Whether a division is this one or lies within it, by the digits.</summary>
    /// <param name="other">The other division.</param>
    /// <returns><c>true</c> when the digits of the other begin with those of this one.</returns>
    /// <exception cref="InvalidOperationException">One of them is the default value.</exception>
    public bool Contains(DivisionCode other) => other.Level >= Level && other.Cut((int)Level) == this;

    /// <summary>Compares two codes as texts are compared character by character.</summary>
    /// <param name="other">The other code.</param>
    /// <returns>Less than 0 when this one stands before the other, 0 when they are equal, more than 0 otherwise.</returns>
    public int CompareTo(DivisionCode other) => _packed.CompareTo(other._packed);

    /// <summary>The digits, or <c>(no DivisionCode)</c> for the default value.</summary>
    /// <returns>Text that <see cref="Parse"/> reads.</returns>
    public override string ToString() => IsDefault ? $"(no {nameof(DivisionCode)})" : Value;

    private DivisionCode Cut(int level) => new(Filled - (Filled % DivisionDigits.UnitOf(level)), DivisionDigits.LengthOf(level));
}
