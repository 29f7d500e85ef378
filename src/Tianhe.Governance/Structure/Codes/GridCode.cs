namespace Tianhe.Governance.Structure;

/// <summary>The code of a grid, read by the scheme of the place that gave it.</summary>
/// <remarks>
/// An attribute and no identity, as <see cref="DivisionCode"/> is. Made by <see cref="GridCodeScheme.Parse"/>. Immutable; equal when the
/// digits and the schemes are equal.
/// </remarks>
public sealed record GridCode
{
    internal GridCode(GridCodeScheme scheme, string value, DivisionCode division, int sequence)
    {
        Scheme = scheme;
        Value = value;
        Division = division;
        Sequence = sequence;
    }

    /// <summary>The scheme by which the digits were read.</summary>
    public GridCodeScheme Scheme { get; }

    /// <summary>All digits.</summary>
    public string Value { get; }

    /// <summary>The division in which the grid lies.</summary>
    public DivisionCode Division { get; }

    /// <summary>The number of the grid: 8 of 008. Whether 0 is one, the place decides.</summary>
    public int Sequence { get; }

    /// <summary>The digits of each part, in the order of the scheme.</summary>
    public EquatableList<string> Parts => Scheme.Split(Value);

    /// <summary>The digits.</summary>
    /// <returns>Text that the scheme reads.</returns>
    public override string ToString() => Value;
}
