namespace Tianhe.Governance.Facts;

/// <summary>One code of a list: a category, a matter, a kind.</summary>
/// <remarks>
/// A code may contain a slash or any other sign, but what stands below what is said by <see cref="Under"/> alone. Immutable; equal
/// when every member is equal.
/// </remarks>
public sealed record CodeEntry
{
    /// <summary>The code, unique in its list: 1 to 128 characters without control characters, and no white space at either end.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="ArgumentException">It is empty, too long, or has white space at an end or a control character.</exception>
    public required string Code { get; init => field = IdText.Check(value); }

    /// <summary>What the code is called.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required BilingualText Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The code right above, or null at the top.</summary>
    /// <exception cref="ArgumentException">It is empty, too long, or has white space at an end or a control character.</exception>
    public string? Under { get; init => field = value is null ? null : IdText.Check(value); }
}
