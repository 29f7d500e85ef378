namespace Tianhe.Governance.Structure;

/// <summary>A part of a grid code: what it says, and how many digits it has.</summary>
/// <remarks>
/// The number of digits may be impossible: <see cref="GridCodeScheme.From"/> checks all parts together. Immutable; equal when every
/// member is equal.
/// </remarks>
public sealed record GridCodePart
{
    /// <summary>Describes a part.</summary>
    /// <param name="kind">What it says.</param>
    /// <param name="digits">How many digits it has: those of a level for a division, 1 to 9 for a sequence, 1 to 12 otherwise.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the enumeration.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public GridCodePart(GridCodePartKind kind, int digits, BilingualText name)
    {
        Kind = Enum.IsDefined(kind) ? kind : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected Division, Sequence or Other.");
        Digits = digits;
        Name = name ?? throw new ArgumentNullException(nameof(name));
    }

    /// <summary>What it says.</summary>
    public GridCodePartKind Kind { get; }

    /// <summary>How many digits it has.</summary>
    public int Digits { get; }

    /// <summary>What it is called.</summary>
    public BilingualText Name { get; }
}
